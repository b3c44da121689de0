import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { after, before, describe, it } from 'node:test';
import { createClient } from '@bostadforst/client';
import type { NewLot } from '@bostadforst/contract/lot';
import { lotRoutes } from '@bostadforst/contract/lot/routes';
import type { Role } from '@bostadforst/contract/access';
import { own, reversed, startReferrals, type Referrals } from '../referral/testing.ts';
import { refused } from '../testing/answers.ts';
import { testProgramme, type TestCaller } from '../testing/testing.ts';

const today = '2026-03-14';

describe('a lot among names that the group has declared equal', () => {
  let service: Referrals;
  let names: string[];
  before(async () => {
    service = await startReferrals(reversed, {
      programmes: [testProgramme('exempelkommun', { ...reversed, lot: 'among_equals' }), testProgramme('grannkommun', reversed)],
    });
    names = await Promise.all(Array.from({ length: 7 }, async () => (await service.anyone.sendReferral({ body: own() })).referralId));
    await service.sql("update referral set state = 'awaiting_decision'");
    // Each has said yes to the unit that takes the formal decision.
    const given = { units: ['vuxen'], categories: ['wishes' as const], validUntil: '2026-06-14', givenHow: 'written' as const };
    for (const id of names) await service.act(service.as('coordinator'), id, { type: 'ConsentGiven', given });
  });
  after(() => service.close());

  const as = (subject: string, role: Role = 'steering_member', more: Partial<TestCaller> = {}, municipality = 'exempelkommun') =>
    createClient({ backend: 'http://in.process', municipality, fetch: service.one(role, { subject, name: subject, ...more }) }, lotRoutes);
  const bo = () => as('Bo');
  const eva = () => as('Eva');
  const newLot = (of: readonly string[], more: Partial<NewLot> = {}): NewLot => ({
    decidedOn: today,
    names: [...of],
    places: 1,
    equalBecause: 'Alla tre saknar tak i natt.',
    witnesses: 2,
    ...more,
  });
  const freeze = (of: readonly string[], more: Partial<NewLot> = {}) => bo().freezeLot({ body: newLot(of, more) });
  const write = (who: ReturnType<typeof as>, lotId: string, figure: string) => who.witnessLot({ params: { lotId }, body: { figure } });
  const reject = (lotId: string) => bo().endLot({ params: { lotId }, body: { outcome: 'rejected', reasons: 'Ett hem till blev ledigt.' } });
  const stateOf = async (id: string) => (await service.sql('select state from referral where id = $1', [id]))[0]!['state'];
  const sha = (text: string) => createHash('sha256').update(text).digest('hex');

  it('freezes numbers, never names, and shows what they were frozen as', async () => {
    const lot = await freeze([names[2]!, names[0]!, names[1]!]);
    assert.deepEqual(
      lot.names.map(({ number }) => number),
      lot.names.map(({ number }) => number).toSorted((a, b) => a - b),
    );
    assert.equal(lot.commitment, sha(`${today} 1 ${lot.names.map(({ number }) => number).join(' ')}`));
    assert.deepEqual([lot.state, lot.round, lot.frozenBy], ['frozen', 1, { role: 'steering_member', name: 'Bo' }]);
    await reject(lot.id);
  });

  it('gives nobody two lots, however their id is written', async () => {
    const [one, other] = [names[0]!, names[1]!];
    await refused(freeze([one, other, one]), 'invalid', 'names');
    await refused(freeze([one, other, one.toUpperCase()]), 'invalid', 'names');
  });

  it('is frozen, witnessed and ended by nobody who stands in it', async () => {
    const [mine, other] = [names[0]!, names[1]!];
    await service.sql(
      `insert into sign_in_tie (municipality, issuer, subject, person_id, tied_at)
       select municipality, $2, 'Ivar', person_id, now() from referral where id = $1`,
      [mine, service.issuer],
    );
    const ivar = as('Ivar');
    await refused(ivar.freezeLot({ body: newLot([mine, other]) }), 'not_allowed');
    const again = { againBecause: 'Den förra lotten drogs inte.' };
    const lot = await freeze([mine, other], again);
    await refused(write(ivar, lot.id, '482170935561'), 'not_allowed');
    await refused(ivar.endLot({ params: { lotId: lot.id }, body: { outcome: 'rejected', reasons: 'Ett hem till.' } }), 'not_allowed');
    await reject(lot.id);
    const among = await freeze([other, names[2]!], again);
    await write(ivar, among.id, '482170935561');
    await reject(among.id);
  });

  it('shows no figure to anyone, the witness included, before all have written theirs', async () => {
    const lot = await freeze(names.slice(3, 5));
    const first = await write(bo(), lot.id, '482170935561');
    const seen = [first, ...(await eva().listLots()).lots, ...(await as('Kim', 'coordinator').listLots()).lots];
    // Twelve digits: five stand in many a drawn id, hash or seal.
    assert.doesNotMatch(JSON.stringify(seen), /482170935561/);
    assert.ok(seen.filter(({ id }) => id === lot.id).every(({ state, result }) => state === 'frozen' && !result));
    assert.doesNotMatch(JSON.stringify(await service.sql('select t::text from lot_figure t')), /482170935561/, 'nor in the database');

    const drawn = await write(eva(), lot.id, '903561774206');
    assert.deepEqual(
      drawn.witnesses.map(({ figure, you, by }) => [figure, you, by.name]),
      [['482170935561', false, 'Bo'], ['903561774206', true, 'Eva']],
    ); // prettier-ignore
    const byHand = lot.names.map(({ number }) => ({ number, lot: sha(`${today} 482170935561 903561774206 ${number}`) }));
    assert.deepEqual(
      drawn.result!.map(({ number, lot }) => ({ number, lot })),
      byHand.sort((one, other) => (one.lot < other.lot ? -1 : 1)),
    );
    assert.deepEqual(
      drawn.result!.map(({ first }) => first),
      [true, false],
    );
    await reject(lot.id);
  });

  it('takes one figure from each, in whatever role, and none after the last', async () => {
    const lot = await freeze(names.slice(5, 7));
    await write(bo(), lot.id, '11111');
    await refused(write(bo(), lot.id, '22222'), 'not_possible_now');
    await refused(write(as('Bo', 'coordinator'), lot.id, '22222'), 'not_possible_now');
    for (const figure of ['1234', '01234', '1234567890123', 'tolv']) await refused(write(eva(), lot.id, figure), 'invalid');
    assert.equal((await write(as('Kim', 'coordinator'), lot.id, '33333')).state, 'drawn');
    await refused(write(eva(), lot.id, '44444'), 'not_possible_now');
    await reject(lot.id);
    await refused(reject(lot.id), 'not_possible_now');
  });

  it('decides nothing: what it proposes is signed with reasons for each, or not', async () => {
    const [one, other] = [names[0]!, names[3]!];
    const { id: lotId } = await freeze([one, other]);
    const sign = (decisions: { referralId: string; reasons: string; formalDecisionBy: string }[]) =>
      bo().endLot({ params: { lotId }, body: { outcome: 'signed', decidedOn: today, decisions } });
    const decision = (referralId: string, formalDecisionBy = 'vuxen') => ({
      referralId,
      reasons: 'Lika behov. Lotten föll så.',
      formalDecisionBy,
    });
    await refused(sign([decision(one)]), 'not_possible_now');
    await write(bo(), lotId, '482170935561');
    const { result } = await write(eva(), lotId, '903561774206');
    assert.deepEqual([await stateOf(one), await stateOf(other)], ['awaiting_decision', 'awaiting_decision']);

    const [first, next] = result!.map(({ referralId }) => referralId) as [string, string];
    await refused(sign([decision(next)]), 'invalid', 'decisions');
    await refused(sign([decision(first), decision(next)]), 'invalid', 'decisions');
    await refused(sign([decision(first, 'forsorjning')]), 'not_possible_now', 'decisions.0.formalDecisionBy');
    assert.equal((await sign([decision(first)])).state, 'signed');
    // Whoever comes after stays where they were: nothing is decided about them.
    assert.deepEqual([await stateOf(first), await stateOf(next)], ['prioritised', 'awaiting_decision']);
    const { decisions } = await service.as('coordinator').openReferral({ params: { referralId: first } });
    assert.deepEqual(decisions.map(({ outcome, reasons }) => [outcome, reasons]), [['prioritised', 'Lika behov. Lotten föll så.']]); // prettier-ignore
  });

  it('is the second one among the same names only with reasons, and both are kept', async () => {
    await refused(freeze(names.slice(3, 6), { againBecause: undefined, names: [names[4]!, names[4]!] }), 'invalid', 'names');
    await refused(freeze([names[5]!, names[6]!, names[1]!]), 'invalid', 'againBecause');
    const again = await freeze([names[5]!, names[6]!, names[1]!], { againBecause: 'Vi såg fel på två nummer.', places: 2 });
    assert.deepEqual([again.round, again.againBecause], [2, 'Vi såg fel på två nummer.']);
    const { lots } = await bo().listLots();
    assert.ok(lots.some(({ state, ended }) => state === 'rejected' && ended?.reasons === 'Ett hem till blev ledigt.'));
    await refused(freeze([names[1]!, names[2]!], { againBecause: 'Igen.' }), 'not_possible_now', 'names');
    await reject(again.id);
  });

  it('takes only names that lie before the group, fewer places than names, and a day that has been', async () => {
    const pair = [names[2]!, names[4]!];
    await refused(freeze(pair, { places: 2 }), 'invalid', 'places');
    await refused(freeze(pair, { decidedOn: '2026-03-15' }), 'invalid', 'decidedOn');
    await refused(freeze([names[2]!, crypto.randomUUID()]), 'not_possible_now', 'names');
    const { referralId } = await service.anyone.sendReferral({ body: own() });
    await refused(freeze([names[2]!, referralId]), 'not_possible_now', 'names');
    await service.sql('update referral set paused = true where id = $1', [names[2]]);
    await refused(freeze(pair), 'not_possible_now', 'names');
    await service.sql('update referral set paused = false where id = $1', [names[2]]);
    await refused(as('Bo', 'steering_member', {}, 'grannkommun').freezeLot({ body: newLot(pair) }), 'not_possible_now');
  });

  it('is out of everyone’s sight, whole, once one of its names is protected', async () => {
    const lot = await freeze([names[2]!, names[6]!]);
    const written = await bo().listLots();
    await service.sql('update referral set protected = true where id = $1', [names[6]]);
    assert.deepEqual((await bo().listLots()).lots, written.lots.filter(({ names: of }) => !of.some(({ referralId }) => referralId === names[6]))); // prettier-ignore
    await refused(write(bo(), lot.id, '482170935561'), 'not_found');
    await refused(freeze([names[4]!, names[6]!], { againBecause: 'Igen.' }), 'not_possible_now', 'names');
    // Whoever is left is free for another.
    await reject((await freeze([names[2]!, names[4]!])).id);
  });

  it('keeps what the group has written sealed, and writes down who froze, wrote and ended', async () => {
    const rows = JSON.stringify(await service.sql('select t::text from lot t'));
    for (const words of ['tak i natt', 'ledigt', 'fel på två', 'Bo"']) assert.ok(!rows.includes(words), words);
    const lines = await service.sql(
      "select action, kind, reason, subject from audit where action in ('freezeLot', 'witnessLot', 'endLot')",
    );
    for (const [action, kind, reason] of [
      ['freezeLot', 'lot', null],
      ['freezeLot', 'referral', 'lot_frozen'],
      ['witnessLot', 'lot', null],
      ['endLot', 'lot', 'rejected'],
      ['endLot', 'referral', 'steering_decision_made'],
    ])
      assert.ok(lines.some(line => line['action'] === action && line['kind'] === kind && line['reason'] === reason), `${action} ${kind}`); // prettier-ignore
  });
});
