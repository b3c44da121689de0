import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { createClient } from '@bostadforst/client';
import { protectedRoutes } from '@bostadforst/contract/referral/protected-routes';
import { testIssuerAddress } from '../testing/testing.ts';
import { startReferrals, units, walkTo, type Referrals } from './testing.ts';

/** Each asked unit's row repeats what a list looks at. The database keeps it so: whatever is written, by whichever way. */
describe('what an asked unit’s row says of a referral', () => {
  let service: Referrals;
  before(async () => {
    const protectedStaff = [{ issuer: testIssuerAddress, subject: 'namngiven' }];
    service = await startReferrals(undefined, { municipalities: { exempelkommun: { protectedStaff } } });
  });
  after(() => service.close());

  /** What is said of one, beside what stands in the referral, the statements and the yes. */
  const said = (id: string) =>
    service.sql<{ unit: string; says: unknown; stands: unknown }>(
      `select a.unit_id as unit,
         to_jsonb(array[a.state, a.path, a.person_id::text, a.received_at::text, a.protected::text, a.referred_by_unit, a.referred_by_issuer,
           a.referred_by_subject, a.decision_unit, a.paused::text, a.answered::text, a.yes_until::text]) as says,
         to_jsonb(array[r.state, r.path, r.person_id::text, r.received_at::text, r.protected::text, r.referred_by_unit, r.referred_by_issuer,
           r.referred_by_subject, r.decision_unit, r.paused::text,
           exists (select from statement s where s.referral_id = r.id and s.unit_id = a.unit_id)::text,
           (select max(valid_until) from consent c
            where c.person_id = r.person_id and c.kind = 'secrecy_waiver' and c.withdrawn_at is null and a.unit_id = any(c.units))::text]) as stands
       from asked_unit a join referral r on r.id = a.referral_id where r.id = $1 order by a.unit_id`,
      [id],
    );
  async function saysWhatStands(id: string) {
    const rows = await said(id);
    assert.equal(rows.length, units.length);
    for (const { unit, says, stands } of rows) assert.deepEqual(says, stands, unit);
    return rows.map(({ says }) => says as string[]);
  }
  const silent = () => service.as('coordinator').listReferrals({ query: { silent: 'forsorjning', limit: '200' } });
  const isAmong = async (id: string) => (await silent()).entries.some(entry => entry.id === id);

  it('is what stands there, from being asked all the way to a home and out of it', async () => {
    for (const goal of ['asked', 'ready', 'assessed', 'prioritised', 'offered'] as const) {
      const id = await walkTo(service, goal);
      const [first] = await saysWhatStands(id);
      assert.deepEqual([first![10], first![11]], [goal === 'asked' ? 'false' : 'true', '2026-06-14']);
      await service.act(service.as('coordinator'), id, { type: 'WithdrawalWished', saidHow: 'phone' });
      await saysWhatStands(id);
      await service.act(service.as('coordinator'), id, { type: 'ReferralWithdrawn', saidHow: 'in_person' });
      await service.act(service.as('coordinator'), id, { type: 'ReferralReopened' });
      await saysWhatStands(id);
    }
  });

  it('follows a yes that is taken back, and the next one', async () => {
    const id = await walkTo(service, 'asked');
    const outreach = service.as('outreach_worker');
    await service.act(outreach, id, { type: 'ConsentWithdrawn', saidHow: 'in_person' });
    assert.deepEqual(new Set((await saysWhatStands(id)).map(row => row[11])), new Set([null]));
    const given = { units: ['vuxen'], categories: ['wishes' as const], validUntil: '2026-09-01', givenHow: 'written' as const };
    await service.act(outreach, id, { type: 'ConsentGiven', given });
    assert.deepEqual(
      (await saysWhatStands(id)).map(row => row[11]),
      [null, null, '2026-09-01'],
    );
    const seenBy = async (unit: string) =>
      (await service.officer(unit).listReferrals({ query: { limit: '200' } })).entries.map(each => each.id);
    assert.ok((await seenBy('vuxen')).includes(id));
    assert.ok(!(await seenBy('forsorjning')).includes(id));
  });

  it('is hidden with a record that is protected, from the list of the silent and its numbers as well', async () => {
    const id = await walkTo(service, 'asked');
    service.moveTo('2026-03-29');
    assert.ok(await isAmong(id));
    const before = (await silent()).counts.reduce((sum, { count }) => sum + count, 0);
    const coordinator = createClient(
      { backend: 'http://in.process', municipality: 'exempelkommun', fetch: service.one('coordinator') },
      protectedRoutes,
    );
    await coordinator.protectReferral({ params: { referralId: id }, body: { protected: true } });
    assert.ok(!(await isAmong(id)));
    assert.equal(
      (await silent()).counts.reduce((sum, { count }) => sum + count, 0),
      before - 1,
    );
    await saysWhatStands(id);
    const shown = await service.inRoom({ municipality: 'exempelkommun' }, ({ trx }) =>
      trx.selectFrom('asked_unit').select('unit_id').where('referral_id', '=', id).execute(),
    );
    assert.deepEqual(shown, []);
    service.moveTo('2026-03-14');
  });
});
