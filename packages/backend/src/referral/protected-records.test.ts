import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { createClient } from '@bostadforst/client';
import { routes } from '@bostadforst/contract';
import { addDays } from '@bostadforst/contract/day';
import { makeReceipt } from '@bostadforst/contract/person/receipt';
import type { NewReferralEvent } from '@bostadforst/contract/referral/event';
import type { Route } from '@bostadforst/contract/route';
import { ask, refused } from '../testing/answers.ts';
import { named, startOneOfEach, today } from '../testing/one-of-each.ts';

type House = Awaited<ReturnType<typeof startOneOfEach>>;
type Answer = Awaited<ReturnType<typeof ask>>;

const municipality = 'exempelkommun';
const all = Object.entries(routes) as [string, Route][];
const idsOf = ({ path }: Route) => [...path.matchAll(/:(\w+)/g)].map(([, name]) => name!).filter(name => name !== 'municipality');
const receipt = makeReceipt();
const personalNumber = '201701012393';
const address = 'Exempelgatan 9, lgh 1301';

/** Whoever asks and is not named, and nobody. */
const everyoneElse = (house: House) => [
  { name: 'nobody', fetch: house.fetch },
  ...house.callers.filter(({ name }) => !named.includes(name)).map(({ name, fetch }) => ({ name, fetch })),
];
const pathOf = (house: House, { path }: Route, ids: Record<string, string> = {}) =>
  path.replace(/:(\w+)/g, (_, name: string) => (name === 'municipality' ? municipality : (ids[name] ?? house.records[name]!.id)));

const client = (house: House, fetch: typeof globalThis.fetch) =>
  createClient({ backend: 'http://in.process', municipality, fetch }, routes);
/** One of the named, in every role that the way home takes. */
const namedStaff = (house: House) =>
  client(
    house,
    house.as({
      subject: named[0]!,
      roles: ['coordinator', 'support_worker', 'steering_member', 'case_officer', 'tenancy_manager'],
      units: ['uppsok', 'bostadforst'],
    }),
  );

/** Two people whose records are protected: one wrote themselves, one was written by a unit and is to get a home. */
async function protectTwo(house: House): Promise<{ own: string; proposed: string }> {
  const { referralId: own } = await client(house, house.fetch).sendReferral({
    body: { path: 'self_referral', protectedIdentity: 'not_sure', alias: 'Dold Ett', reach: [{ way: 'no_way_yet' }], receipt },
  });
  const officer = house.client('case_officer', 'case_officer');
  const { referralId: proposed } = await officer.sendUnitReferral({
    body: { ...(house.bodyOf('sendUnitReferral') as object), alias: 'Dold Två', personalNumber } as never,
  });
  // By staff who are not named: from then on they do not see it either.
  const protect = { protected: true };
  await officer.protectReferral({ params: { referralId: proposed }, body: protect });
  await refused(officer.openReferral({ params: { referralId: proposed } }), 'not_found');
  await house.client('another coordinator', 'coordinator').protectReferral({ params: { referralId: own }, body: protect });
  return { own, proposed };
}

async function walkHome(house: House, referralId: string, upTo: 'offered' | 'housed'): Promise<void> {
  const staff = namedStaff(house);
  const act = (event: NewReferralEvent) => staff.actOnReferral({ params: { referralId }, body: event });
  if (upTo === 'offered') {
    const home = await staff.announceApartment({
      body: { ...(house.bodyOf('announceApartment') as object), address, neighbourhood: 'Skogsbrynet' } as never,
    });
    const dimensions = { needNow: 'Trygghet.', currentSituation: 'Tillfälligt.', supportNeed: 'Lite.' };
    await act({ type: 'ReferralAcknowledged' });
    await act({ type: 'ReferralScreened' });
    await act({ type: 'JointAssessmentRecorded', heldOn: today, unitsPresent: [], dimensions, recommendation: 'propose' });
    await act({ type: 'ProposalForwarded' });
    await act({
      type: 'SteeringDecisionMade',
      decision: { outcome: 'prioritised', reasons: 'Behov nu.', decidedOn: today, formalDecisionBy: 'uppsok' },
    });
    await act({ type: 'FormalDecisionRegistered', outcome: 'granted', caseReference: 'VS-1', decidedOn: today });
    await act({ type: 'MatchProposed', apartmentId: home.id });
    await act({ type: 'OfferMade', respondBy: today });
    return;
  }
  await act({ type: 'OfferAccepted', saidHow: 'phone' });
  await act({ type: 'LeaseSigned', contractForm: 'first_hand', signedOn: today });
  await act({ type: 'MovedIn', moveInDate: today });
}

describe('Records of people with protected identity', () => {
  let house: House;
  let ids: { own: string; proposed: string };
  let personId: string;
  const asItWas = new Map<string, Answer>();

  /** Their own log grows by itself as others read; a slip is drawn anew each time. */
  const changing = ['listLooks', 'getWriterSlip'];
  /** Everything that can be read, by everyone who is not named; by nobody, what is for anyone: a stranger may not ask for ever. */
  async function everyAnswer(): Promise<Map<string, Answer>> {
    const answers = new Map<string, Answer>();
    for (const [name, route] of all.filter(([name, { method }]) => method === 'GET' && !changing.includes(name)))
      for (const caller of everyoneElse(house).filter(({ name }) => name !== 'nobody' || route.who === 'anyone'))
        answers.set(`${name} as ${caller.name}`, await ask(caller.fetch, 'GET', pathOf(house, route)));
    return answers;
  }
  const isAsBefore = async () => {
    for (const [what, answer] of await everyAnswer()) assert.deepEqual(answer, asItWas.get(what), what);
  };

  before(async () => {
    house = await startOneOfEach();
    await everyAnswer();
    for (const [what, answer] of await everyAnswer()) asItWas.set(what, answer);
    ids = await protectTwo(house);
    personId = (await namedStaff(house).openReferral({ params: { referralId: ids.proposed } })).person.personId;
  });
  after(() => house.close());

  it('leave every answer to everyone else as it was, byte for byte, from the moment they are marked', isAsBefore);

  it('leave it so while a home is on its way', async () => {
    await walkHome(house, ids.proposed, 'offered');
    await isAsBefore();
  });

  it('leave it so when someone lives there', async () => {
    await walkHome(house, ids.proposed, 'housed');
    await isAsBefore();
  });

  it('are to everyone else as records that are not there, on every route and in every role', async () => {
    const hidden: Record<string, string> = { referralId: ids.proposed, personId, tenantId: personId };
    let tried = 0;
    for (const [name, route] of all.filter(([, each]) => idsOf(each).some(id => id in hidden)))
      for (const caller of everyoneElse(house)) {
        const absent = Object.fromEntries(Object.keys(hidden).map(id => [id, crypto.randomUUID()]));
        const send = (which: Record<string, string>) => ask(caller.fetch, route.method, pathOf(house, route, which), house.bodyOf(name));
        assert.deepEqual(await send(hidden), await send(absent), `${name} as ${caller.name}`);
        tried += 1;
      }
    assert.ok(tried > 250, String(tried));
  });

  it('have a list of their own, with numbers of their own, for named staff alone', async () => {
    const { entries, counts } = await namedStaff(house).listProtected();
    assert.deepEqual(
      entries.map(({ alias, number, state }) => [alias, number, state]),
      [
        ['Dold Ett', 2, 'received'],
        ['Dold Två', 1, 'housed'],
      ],
    );
    assert.equal(
      counts.reduce((sum, { count }) => sum + count, 0),
      2,
    );
    for (const role of ['coordinator', 'tenancy_manager', 'case_officer'] as const)
      await refused(house.client(`another ${role}`, role).listProtected(), 'not_found');
  });

  it('are in no other list for named staff either', async () => {
    const { entries } = await namedStaff(house).listReferrals();
    assert.ok(entries.length > 0);
    assert.ok(entries.every(({ alias }) => !alias.startsWith('Dold')));
    assert.ok((await namedStaff(house).listApartments()).every(({ neighbourhood }) => neighbourhood !== 'Skogsbrynet'));
  });

  it('open with their address for the named, and for whoever named staff show a receipt', async () => {
    const record = await namedStaff(house).openReferral({ params: { referralId: ids.proposed } });
    assert.equal(record.offers[0]!.apartment.address, address);
    assert.equal((await namedStaff(house).findByReceipt({ body: { receipt } })).id, ids.own);
    await refused(house.client('another coordinator', 'coordinator').findByReceipt({ body: { receipt } }), 'not_found');
  });

  it('are seen by the database itself in no transaction that does not say so', async () => {
    const seen = await house.inRoom({ municipality }, async ({ trx }) => ({
      referrals: await trx.selectFrom('referral').select('id').where('id', 'in', [ids.own, ids.proposed]).execute(),
      people: await trx.selectFrom('person').select('id').where('id', '=', personId).execute(),
      events: await trx.selectFrom('referral_event').select('event').where('referral_id', '=', ids.proposed).execute(),
      homes: await trx.selectFrom('tenancy').select('id').where('person_id', '=', personId).execute(),
      changed: (await trx.updateTable('referral').set({ paused: true }).where('id', '=', ids.own).execute())[0]!.numUpdatedRows,
    }));
    assert.deepEqual(seen, { referrals: [], people: [], events: [], homes: [], changed: 0n });
  });

  it('are open to the person: what they see of who has looked stays theirs', async () => {
    await house.inRoom({ municipality }, async ({ trx, now }) =>
      trx
        .insertInto('sign_in_tie')
        .values({ municipality, issuer: house.issuer, subject: 'jag själv', person_id: personId, tied_at: now })
        .execute(),
    );
    const me = client(house, house.as({ subject: 'jag själv', roles: ['participant'] }));
    assert.ok((await me.listLooks()).some(({ role }) => role === 'coordinator'));
  });

  it('are reviewed, each look at them, by a log reviewer among the named, and are in nobody else’s sample', async () => {
    const later = new Date(`${addDays(today, 45)}T11:00:00Z`);
    house.house.now = () => later;
    const reviewer = (subject: string) => client(house, house.as({ subject, roles: ['log_reviewer'] }));
    const month = today.slice(0, 7);
    const sample = async (subject: string) => {
      const { id } = (await reviewer(subject).listSamples()).find(each => each.month === month)!;
      return reviewer(subject).openSample({ params: { sampleId: id } });
    };
    const [ofOthers, ofNamed] = [await sample('log_reviewer'), await sample(named[1]!)];
    assert.ok(ofOthers.looks.every(look => !look.protected && look.why !== 'protected'));
    const atProtected = ofNamed.looks.filter(({ why }) => why === 'protected');
    const [{ count }] = (await house.sql<{ count: number }>(
      `select count(*)::int as count from audit where kind in ('referral', 'given_reason') and record_id = any($1) and action not like 'send%'`,
      [[ids.own, ids.proposed]],
    )) as [{ count: number }];
    assert.equal(atProtected.length, count);
    assert.ok(count > 10);
    const ordinary = await house.sql(
      `select 1 from audit a join referral r on r.id = a.record_id
        where kind in ('referral', 'given_reason') and not r.protected and a.role not in ('participant', 'tenant') and action not like 'send%'
          and to_char(at at time zone 'Europe/Stockholm', 'YYYY-MM') = '${month}'`,
    );
    assert.deepEqual([ofOthers.drawnOf, ofNamed.drawnOf], [ordinary.length, ordinary.length]);
  });

  it('come back to the list when named staff find that it was a mistake, with a receipt that counts again', async () => {
    await refused(
      house.client('another coordinator', 'coordinator').protectReferral({ params: { referralId: ids.own }, body: { protected: false } }),
      'not_found',
    );
    await namedStaff(house).protectReferral({ params: { referralId: ids.own }, body: { protected: false } });
    const found = await house.client('another coordinator', 'coordinator').findByReceipt({ body: { receipt } });
    assert.deepEqual([found.id, found.alias], [ids.own, 'Dold Ett']);
  });
});

describe('Two databases, with and without protected records', () => {
  const towns: House[] = [];
  before(async () => {
    for (const withProtected of [true, false]) {
      const house = await startOneOfEach();
      towns.push(house);
      if (withProtected) {
        const { proposed } = await protectTwo(house);
        await walkHome(house, proposed, 'offered');
        await walkHome(house, proposed, 'housed');
      }
    }
  });
  after(() => Promise.all(towns.map(house => house.close())));

  /** Ids are drawn anew in each database, and the clock goes on: what is left must be the same, down to the last byte. */
  function comparable({ status, headers, body }: Answer) {
    const seen: string[] = [];
    const text = body
      .replace(/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/g, id => `id ${seen.includes(id) ? seen.indexOf(id) : seen.push(id) - 1}`)
      .replace(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, 'moment')
      .replace(/"(seed|alias|receipt|code|slip|publicKey)":"[^"]*"/g, '"$1":"drawn"');
    const { etag, 'content-length': _, ...rest } = headers;
    return { status, headers: { ...rest, etag: etag ? 'of the body' : undefined }, text };
  }
  const same = async (what: string, send: (house: House) => Promise<Answer>) => {
    const [one, other] = [await send(towns[0]!), await send(towns[1]!)];
    assert.deepEqual(comparable(one), comparable(other), what);
  };
  const asRole = (name: string, method: string, path: string, body?: unknown) => (house: House) =>
    ask(everyoneElse(house).find(caller => caller.name === name)!.fetch, method, `/v1/${municipality}${path}`, body);

  it('answer alike to whoever looks for what is hidden: a receipt, a personal number, an address', async () => {
    const self = (alias: string) => ({ path: 'self_referral', protectedIdentity: 'no', alias, reach: [{ way: 'no_way_yet' }], receipt });
    await same('look up the receipt', asRole('another coordinator', 'POST', '/referrals/by-receipt', { receipt }));
    await same('send with the same receipt', asRole('nobody', 'POST', '/referrals/own', self('Prov')));
    await same('ask by the receipt', asRole('nobody', 'POST', '/referrals/receipt', { receipt }));
    await same('add words by it', asRole('nobody', 'POST', '/referrals/receipt', { receipt, words: 'Jag bor hos min bror.' }));
    await same('look it up again', asRole('another coordinator', 'POST', '/referrals/by-receipt', { receipt }));
    await same('and send once more', asRole('nobody', 'POST', '/referrals/own', self('Prov igen')));
    const unit = { ...(towns[0]!.bodyOf('sendUnitReferral') as object), alias: 'Samma nummer', personalNumber };
    for (const each of ['first', 'second'])
      await same(`the same personal number, ${each}`, house => asRole('another case_officer', 'POST', sendUnit, unit)(house));
    for (const role of ['case_officer', 'coordinator'])
      await same(`look up the number as ${role}`, asRole(`another ${role}`, 'POST', '/people/by-personal-number', { personalNumber }));
    const home = { ...(towns[0]!.bodyOf('announceApartment') as object), address };
    await same(
      'report the address',
      asRole('landlord_contact', 'POST', '/landlord-reports', { kind: 'disturbance', address, happened: 'I natt', facts: 'Musik.' }),
    );
    await same('announce a home there', asRole('another tenancy_manager', 'POST', '/apartments', home));
  });
  const sendUnit = routes.sendUnitReferral.path.replace('/v1/:municipality', '');

  it('answer alike to everyone else on every route, when they read and when they write', async () => {
    for (const caller of everyoneElse(towns[0]!).map(({ name }) => name))
      for (const [name, route] of all) {
        const send = (house: House) => {
          const { fetch } = everyoneElse(house).find(each => each.name === caller)!;
          return ask(fetch, route.method, pathOf(house, route), house.bodyOf(name));
        };
        await same(`${name} as ${caller}`, send);
      }
  });
});
