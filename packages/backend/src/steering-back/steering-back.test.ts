import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { sql } from 'kysely';
import { createClient } from '@bostadforst/client';
import type { Role } from '@bostadforst/contract/access';
import type { Staying } from '@bostadforst/contract/referral';
import { listRoutes } from '@bostadforst/contract/referral/list-routes';
import { referralRoutes } from '@bostadforst/contract/referral/routes';
import { staffReferralRoutes } from '@bostadforst/contract/referral/staff-routes';
import { steeringPoints } from '@bostadforst/contract/steering-back';
import { steeringBackRoutes } from '@bostadforst/contract/steering-back/routes';
import { own } from '../referral/testing.ts';
import { refused } from '../testing/answers.ts';
import { composition } from './composition.ts';
import { startTestApp, testProgramme, type TestApp, type TestCaller } from '../testing/testing.ts';

const routes = { ...listRoutes, ...referralRoutes, ...staffReferralRoutes, ...steeringBackRoutes };
const need = {
  rows: [{ staying: 'acute' as const, value: { sv: 'Betydligt fler' } }],
  scope: { sv: 'Akut hemlösa i kommunens förstudie' },
  year: 2020,
  source: { title: { sv: 'Förstudie' }, date: '2020-01-24' },
};
const holds = { stands: 'holds' } as const;
const points = { clear_mandate: holds, training_goes_on: holds, someone_steers_back: holds, time_to_begin_again: holds, own_staff: holds };

describe('steering back', () => {
  let app: TestApp;
  const clock = { now: new Date('2026-03-14T09:00:00Z') };
  before(async () => {
    app = await startTestApp({ programmes: [{ ...testProgramme('exempelkommun'), need }, testProgramme('grannkommun')], now: () => clock.now });
  }); // prettier-ignore
  after(() => app.close());

  const client = (fetch: typeof globalThis.fetch, municipality = 'exempelkommun') =>
    createClient({ backend: 'http://in.process', municipality, fetch }, routes);
  const as = (role: Role, more: Partial<TestCaller> = {}, municipality?: string) => client(app.one(role, more), municipality);
  const coordinator = () => as('coordinator');
  const byThemselves = (staying?: Staying) => client(app.fetch).sendReferral({ body: own(staying ? { staying } : {}) });
  const byUnit = (unit: string, staying: Staying) =>
    as('case_officer', { subject: `handläggare ${unit}`, units: [unit] }).sendUnitReferral({
      body: {
        path: 'unit_proposal',
        protectedIdentity: 'no',
        reach: [{ way: 'no_way_yet' }],
        staying,
        needsNow: 'Ett lås.',
        capacity: 'handläggare',
        waiver: { answer: 'not_asked' },
      },
    });
  const times = async (count: number, work: () => Promise<unknown>) => {
    for (let each = 0; each < count; each += 1) await work();
  };

  it('tells of no number below five, and names units that have never put anyone forward', async () => {
    await times(4, () => byThemselves('acute'));
    const few = await coordinator().getSteeringBack();
    assert.deepEqual(few.bySituation.each, []);
    assert.equal(few.bySituation.together!.count, undefined);
    assert.doesNotMatch(JSON.stringify(few), /"count"/);
    assert.deepEqual(few.neverProposed, ['vuxen', 'forsorjning', 'funktionshinder', 'uppsok', 'bostadforst']);
  });

  it('counts who waits by where they stay and by who put them forward, and puts the need beside it', async () => {
    await times(2, () => byThemselves('acute'));
    await times(5, () => byUnit('vuxen', 'institution'));
    await byUnit('forsorjning', 'own_short_term');
    await byThemselves();
    const seen = await coordinator().getSteeringBack();
    assert.deepEqual(seen.bySituation.each, [{ of: 'acute', count: 6 }]);
    // Five in institutions are told with the others: one by one they would leave two, who might be known.
    assert.equal(seen.bySituation.together!.count, 7);
    assert.deepEqual(seen.byUnit.each.map(({ of, count }) => `${of} ${count}`), ['themselves 7']); // prettier-ignore
    assert.deepEqual(seen.byUnit.together, { of: ['no_unit', 'vuxen', 'forsorjning'], count: 6 });
    assert.deepEqual(seen.neverProposed, ['funktionshinder', 'uppsok', 'bostadforst']);
    assert.deepEqual(seen.need, need);
    assert.equal((await as('coordinator', {}, 'grannkommun').getSteeringBack()).bySituation.together!.count, undefined);
  });

  it('counts nobody who has come home, withdrawn or been closed', async () => {
    const { referralId } = await byThemselves('acute');
    const count = async () => (await coordinator().getSteeringBack()).bySituation.each[0]!.count;
    assert.equal(await count(), 7);
    await coordinator().actOnReferral({ params: { referralId }, body: { type: 'ReferralClosed', reason: 'moved' } });
    assert.equal(await count(), 6);
  });

  it('counts nobody whose record is protected, and no unit’s name for them', async () => {
    const plain = await coordinator().getSteeringBack();
    const { referralId } = await byUnit('funktionshinder', 'acute');
    assert.notDeepEqual(await coordinator().getSteeringBack(), plain);
    await app.sql('update referral set protected = true where id = $1', [referralId]);
    await app.sql('update person set protected = true where id = (select person_id from referral where id = $1)', [referralId]);
    assert.deepEqual(await coordinator().getSteeringBack(), plain);
    const asNamedStaff = await app.inRoom({ municipality: 'exempelkommun' }, async room => {
      await sql`select set_config('app.protected', 'on', true)`.execute(room.trx);
      return composition(room);
    });
    const { bySituation, neverProposed } = plain;
    assert.deepEqual(asNamedStaff, { bySituation, byUnit: plain.byUnit, neverProposed });
  });

  it('keeps each time that the five questions are gone through, with who and when', async () => {
    assert.deepEqual((await coordinator().getSteeringBack()).questions.map(({ point }) => point), [...steeringPoints]); // prettier-ignore
    const slipped = { stands: 'has_slipped', note: 'Vi har fastnat vid beroende igen.' } as const;
    const body = { points: { ...points, someone_steers_back: slipped }, next: 'Målgruppen tas upp i alla enheter.' };
    const made = await as('coordinator', { name: 'Kim' }).reviewSteering({ body });
    assert.deepEqual([made.by, made.points.someone_steers_back, made.next], [{ role: 'coordinator', name: 'Kim' }, slipped, body.next]);
    clock.now = new Date('2026-06-01T09:00:00Z');
    await coordinator().reviewSteering({ body: { points } });
    const { reviews } = await coordinator().getSteeringBack();
    assert.deepEqual(reviews.map(({ at }) => at.slice(0, 10)), ['2026-06-01', '2026-03-14']); // prettier-ignore
    assert.deepEqual((await as('coordinator', {}, 'grannkommun').getSteeringBack()).reviews, []);
    assert.equal((await app.sql("select count(*)::int as count from audit where action = 'reviewSteering'"))[0]!['count'], 2);
  });

  it('keeps what was answered sealed', async () => {
    const rows = JSON.stringify(await app.sql('select t::text from steering_back_review t'));
    for (const written of ['fastnat', 'Målgruppen', 'Kim', 'has_slipped']) assert.ok(!rows.includes(written), written);
  });

  it('is the coordinator’s alone', async () => {
    for (const role of ['working_group_member', 'steering_member', 'case_officer', 'log_reviewer', 'participant'] as const) {
      await refused(as(role).getSteeringBack(), 'not_allowed');
      await refused(as(role).reviewSteering({ body: { points } }), 'not_allowed');
    }
  });
});
