import type { Role } from '@bostadforst/contract/access';
import { dayOf } from '@bostadforst/contract/day';
import { masked } from '@bostadforst/contract/person/personal-number';
import { possibleEvents } from '@bostadforst/contract/referral/flow';
import { ReferralWords, type ReferralRecord } from '@bostadforst/contract/referral/record';
import type { RecordedWaiver } from '@bostadforst/contract/person';
import type { Sealer } from '../keys/sealer.ts';
import { people } from '../person/person-store.ts';
import type { Room, Who } from '../room.ts';
import { tenancies } from '../tenancy/tenancy-store.ts';
import { amendsAs } from './amend.ts';
import { consents, mayBeAsked, standsOn } from './consent-store.ts';
import { group } from './group-store.ts';
import { historyOf } from './history.ts';
import { homeWishes } from './home-wish-store.ts';
import { listEntries } from './list-entries.ts';
import { matches } from './match-store.ts';
import { decides, isTheirs, writesWishesAs, wrote } from './own-case.ts';
import { partsFor, type RecordPart } from './record-parts.ts';
import { storyOf } from './record-story.ts';
import type { ReferralRow } from './referral-store.ts';
import { reminders } from './reminder-store.ts';
import { supportOf } from './support-store.ts';

/** One referral as this person may see it: what is not theirs to see is not read, and is not in the reply. */
export async function recordOf(room: Room, who: Who, row: ReferralRow, roles: readonly Role[]): Promise<ReferralRecord> {
  const sealer = await room.keys.person(row.person_id);
  const parts = partsFor(roles, wrote(who, row) || decides(who, row));
  const sees = (part: RecordPart) => parts.has(part);
  const [entry] = await listEntries(room, [row]);
  const person = (await people(room).words([row.person_id])).get(row.person_id)!;
  const waivers = sees('waivers') ? await consents(room).of(row.person_id) : [];
  const standing = waivers.filter(standsOn(dayOf(room.now)));
  const shown = shownWords(room, who, row, sealer.open({ table: 'referral', id: row.id }, row.sealed, ReferralWords), standing, sees);
  const isSeen = ({ unitId }: { unitId: string }) => sees('statements') || who.units.includes(unitId);
  const statements = sees('statements') || sees('own_statement') ? await group(room).statements(row.id, sealer) : [];
  const reminded = (sees('statements') || sees('own_statement') ? await reminders(room).of(row.id) : []).filter(isSeen);
  const tenancy = sees('tenancy') ? await tenancies(room).of(row.id) : undefined;
  const supportWorker = sees('support') ? await supportOf(room, row.person_id) : undefined;
  return {
    entry: entry!,
    version: row.version,
    ...(row.protected ? { protected: true as const } : {}),
    path: row.path,
    ...(row.prioritised_at && sees('history') ? { prioritisedOn: dayOf(row.prioritised_at) } : {}),
    ...(sees('flags') && row.flags.length ? { flags: row.flags } : {}),
    person: {
      personId: row.person_id,
      protectedIdentity: person.protectedIdentity,
      ...(sees('reach') && person.reach ? { reach: person.reach } : {}),
      ...(sees('speech') && person.speech ? { speech: person.speech } : {}),
      ...(sees('personal_number') && person.personalNumber ? { personalNumber: masked(person.personalNumber) } : {}),
    },
    words: shown,
    ...(await storyOf(room, who, { row, roles, shown, sees, sealer })),
    waivers,
    mayAsk: sees('waivers') ? mayBeAsked(room, new Set(standing.flatMap(({ units }) => units))) : [],
    statements: statements.filter(isSeen),
    ...(reminded.length ? { reminded } : {}),
    assessments: sees('assessments') ? await group(room).assessments(row.id, sealer) : [],
    ...(sees('assessments') && amendsAs(room, row, roles) ? { mayAmend: true } : {}),
    decisions: sees('decisions') ? await group(room).decisions(row.id, sealer) : [],
    formalDecisions: sees('formal_decisions') ? await group(room).formalDecisions(row.id, sealer) : [],
    offers: sees('offers') ? await matches(room).of(row.id, sealer, sees('addresses')) : [],
    ...(await wishesOf(room, row, roles, sealer, sees)),
    ...(tenancy ? { tenancy } : {}),
    ...(supportWorker ? { supportWorker } : {}),
    history: sees('history') ? await historyOf(room, row.id, sealer, sees('history_words'), sees('all_words') || wrote(who, row)) : [],
    can: possibleEvents(row.state, room.programme.policy, roles, row.paused).filter(event => isTheirs(event, who, row, roles)),
  };
}

/** What the person wishes of a home, for whoever finds one with them. */
async function wishesOf(room: Room, row: ReferralRow, roles: readonly Role[], sealer: Sealer, sees: (part: RecordPart) => boolean) {
  const wishes = sees('home_wishes') ? await homeWishes(room, row.id, sealer).now() : undefined;
  return {
    ...(wishes ? { homeWishes: wishes } : {}),
    ...(writesWishesAs(row, roles) ? { mayWriteWishes: true } : {}),
  };
}

/** Whoever wrote it sees their words. An asked unit sees what the person's yes to that unit is about, today. */
function shownWords(
  { programme }: Room,
  who: Who,
  row: ReferralRow,
  words: ReferralWords,
  standing: readonly RecordedWaiver[],
  sees: (part: RecordPart) => boolean,
): ReferralWords {
  const { found, foundHow, ...told } = words;
  // Where someone is found is a way to reach them, and is seen by whoever sees those.
  const whole = sees('reach') ? words : told;
  if (sees('all_words')) return whole;
  const { staying, leavingOn, needsNow, tried, acute, wish, ownWords } = words;
  const wishes = { wish, ownWords };
  if (sees('wishes')) return wishes;
  if (!sees('words_in_the_yes')) return {};
  if (wrote(who, row)) return whole;
  // What the municipality asked besides belongs to no kind of information that a yes can be about.
  const { own: _, ...toldToUnits } = whole;
  if (programme.policy.sharing === 'same_branch') return toldToUnits;
  const about = new Set(
    standing.filter(({ units }) => units.some(unit => who.units.includes(unit))).flatMap(({ categories }) => categories),
  );
  return {
    ...(about.has('situation_now') ? { staying, leavingOn, needsNow, tried, acute } : {}),
    ...(about.has('wishes') ? wishes : {}),
  };
}
