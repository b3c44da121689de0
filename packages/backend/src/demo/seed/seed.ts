import { dayOf } from '@bostadforst/contract/day';
import { makeReceipt } from '@bostadforst/contract/person/receipt';
import type { Programme } from '@bostadforst/contract/programme';
import { meetsMonthly } from '@bostadforst/contract/tenant-meeting';
import type { ReferralWords } from '@bostadforst/contract/referral/record';
import { apartments } from '../../apartment/apartment-store.ts';
import type { Identity } from '../../access/identity.ts';
import type { House } from '../../house.ts';
import { people } from '../../person/person-store.ts';
import { act } from '../../referral/act.ts';
import { protection } from '../../referral/protection-store.ts';
import { referrals } from '../../referral/referral-store.ts';
import { support } from '../../referral/support-store.ts';
import { inRoom, type Room, type Who } from '../../room.ts';
import { demoLandlords, displayName, personasOf, type Persona } from '../personas.ts';
import { seedLooks } from './looks.ts';
import { seedAddedWords, seedCalls } from './calls.ts';
import { drawsLots, seedLot } from './lot.ts';
import { demoHomes, demoNames, equalNames, fewNames, protectedName, type DemoName } from './names.ts';
import { ownAnswers } from './own-answers.ts';
import { seedTenantMeeting } from './tenant-meeting.ts';
import { seedGoals, seedReports } from './tenant-and-landlord.ts';
import { addToProposal, demoNumber, seedSamePerson, unitWords } from './unit-proposal.ts';
import { seedUnread } from './unread.ts';
import { walk } from './walk.ts';

const dayMs = 86_400_000;

/** Municipalities with the whole list of names. The others have a few, so that a first start stays short. */
const wholeLists = 2;

/** Fills each municipality that has nobody on its list with invented people, as if they had come one by one. */
export async function seedDemo(house: House): Promise<void> {
  const programmes = [...house.programmes.values()];
  for (const [index, programme] of programmes.entries()) {
    const empty = await inRoom(house, { municipality: programme.code }, async room => (await countOf(room)) === 0);
    if (empty) await seedMunicipality(house, programme, personasOf(programme, index), namesFor(programme, index));
  }
}

/** Where lots are drawn, some lie before the group to be drawn among. */
function namesFor(programme: Programme, index: number): readonly DemoName[] {
  const lot = drawsLots(programme);
  const isLaid = ({ upTo }: DemoName) => lot && upTo === 'awaiting_decision';
  const names = index < wholeLists ? demoNames : demoNames.filter(name => fewNames.includes(name) || isLaid(name));
  return lot ? [...names, ...equalNames] : names;
}

async function countOf({ trx, municipality }: Room): Promise<number> {
  const rows = await trx.selectFrom('referral').select('id').where('municipality', '=', municipality).limit(1).execute();
  return rows.length;
}

async function seedMunicipality(
  house: House,
  programme: Programme,
  personas: readonly Persona[],
  names: readonly DemoName[],
): Promise<void> {
  const town = townOf(house, programme, personas);
  const homes: string[] = [];
  for (const [place, home] of demoHomes.entries())
    homes.push(
      await town.at('tenancy-manager', 300, room =>
        apartments(room).announce({ ...home, landlordId: demoLandlords[place < 2 ? 0 : 1].id, availableFrom: dayOf(room.now) }),
      ),
    );
  const seeded: SeededName[] = [];
  for (const name of names) seeded.push(await seedName(town, programme, name, name.upTo === 'housed' ? homes[0] : homes[1]));
  if (seeded.some(({ name }) => name.knownByTwo)) await seedSamePerson(town, programme);
  if (drawsLots(programme)) await seedLot(town, seeded);
  const waiting = seeded.find(({ name }) => name.upTo === 'offered') ?? seeded.find(({ name }) => name.upTo === 'waiting_for_home');
  if (waiting) await signsInAs(town, programme, 'waiting', waiting.personId);
  const { personId } = await seedName(town, programme, protectedName);
  await town.at('coordinator', protectedName.daysAgo - 2, room => protection(room).begin(personId));
  await seedLooks(town, seeded);
  const own = seeded.findLast(({ name }) => name.path === 'own');
  if (own) await seedAddedWords(town, own.id);
  await seedCalls(town);
  await seedUnread(town);
  await seedReports(town);
}

/** Lets someone of the demo do something in a room, some days ago. */
function townOf(house: House, programme: Programme, personas: readonly Persona[]) {
  const issuer = house.settings.issuers.find(({ municipalities }) => municipalities.includes(programme.code))!.issuer;
  const identity = (key: string): Identity => {
    const persona = personas.find(({ subject }) => subject === `${programme.code}-${key}`);
    if (!persona) throw new Error(`The demo has nobody called ${key} in ${programme.code}.`);
    return { issuer, subject: persona.subject, name: displayName(persona), roles: persona.roles, units: persona.units };
  };
  return {
    identity,
    day: (daysAgo: number) => dayOf(new Date(house.now().getTime() - daysAgo * dayMs)),
    async at<T>(key: string | undefined, daysAgo: number, work: (room: Room, who: Who) => Promise<T>): Promise<T> {
      const then = new Date(house.now().getTime() - daysAgo * dayMs);
      const who = key ? identity(key) : undefined;
      const role = who?.roles[0];
      return inRoom(
        { ...house, now: () => then },
        { municipality: programme.code, ...(who ? { identity: who } : {}), ...(role ? { role } : {}) },
        room => work(room, room.who!),
      );
    },
  };
}
export type Town = ReturnType<typeof townOf>;

export interface SeededName {
  name: DemoName;
  id: string;
  personId: string;
}

async function seedName(town: Town, programme: Programme, name: DemoName, apartmentId?: string): Promise<SeededName> {
  const { alias, path, daysAgo, words, staying = 'acute' } = name;
  const sender = { own: undefined, outreach: 'outreach', unit: `caseworker-${programme.units.find(({ type }) => type === 'adult')!.id}` }[
    path
  ];
  const { id, personId } = await town.at(sender, daysAgo, async room => {
    const { personId, sealer } = await people(room).create({
      alias,
      protectedIdentity: 'no',
      reach: [{ way: 'i_come_to_you' }],
      ...(name.knownByTwo ? { personalNumber: demoNumber } : {}),
    });
    const called = path === 'own' ? 'self_referral' : path === 'unit' ? 'unit_proposal' : 'outreach_reverse';
    const said: ReferralWords =
      path === 'own' ? { wish: words, staying } : path === 'unit' ? { ...unitWords(words), staying } : { ownWords: words, staying };
    const { id } = await referrals(room).create({
      path: called,
      personId,
      sealer,
      words: { ...said, ...ownAnswers(room, called) },
      ...(path === 'own' ? { receipt: makeReceipt() } : {}),
    });
    return { id, personId };
  });
  if (name.knownByTwo) await addToProposal(town, sender!, id, daysAgo);
  if (name.upTo === 'received') return { name, id, personId };
  const steps = walk(programme, name, town.day(daysAgo), town.day(0), apartmentId);
  for (const [place, { as, unit, event }] of steps.entries()) {
    const key = as === 'caseworker' ? `caseworker-${unit}` : as;
    await town.at(key, Math.max(0, daysAgo - 1 - place), (room, who) => act(room, who, id, event));
  }
  if (name.upTo === 'housed') await seedTenant(town, programme, personId);
  return { name, id, personId };
}

/** The one who has moved in: supported, and signed in as the demo's tenant. */
async function seedTenant(town: Town, programme: Programme, personId: string): Promise<void> {
  await town.at('coordinator', 190, room => support(room).name(personId, 'support-worker'));
  await signsInAs(town, programme, 'tenant', personId);
  await seedGoals(town, personId);
  if (meetsMonthly(programme.policy)) await seedTenantMeeting(town, programme, personId);
}

async function signsInAs(town: Town, programme: Programme, key: string, personId: string): Promise<void> {
  const { issuer, subject } = town.identity(key);
  await town.at('coordinator', 3, ({ trx, now }) =>
    trx.insertInto('sign_in_tie').values({ municipality: programme.code, issuer, subject, person_id: personId, tied_at: now }).execute(),
  );
}
