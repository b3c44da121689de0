import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { createClient } from '@bostadforst/client';
import type { Role } from '@bostadforst/contract/access';
import { lookRoutes } from '@bostadforst/contract/referral/look-routes';
import { refused } from '../testing/answers.ts';
import type { TestCaller } from '../testing/testing.ts';
import { startReferrals, walkTo, type Referrals } from './testing.ts';

const reason = { kind: 'standing_in', words: 'Vikarierar för gruppens ordförande.' } as const;

describe('A look at a record that is not one’s own unit’s', () => {
  let service: Referrals;
  let id: string;
  let personId: string;
  before(async () => {
    service = await startReferrals();
    id = await walkTo(service, 'prioritised');
    await service.sql(`update referral set referred_by_unit = 'uppsok' where id = $1`, [id]);
    personId = (await service.as('coordinator').openReferral({ params: { referralId: id } })).person.personId;
  });
  after(() => service.close());

  const asking = (role: Role, more: Partial<TestCaller> = {}) =>
    createClient({ backend: 'http://in.process', municipality: 'exempelkommun', fetch: service.one(role, more) }, lookRoutes);
  const chair = { subject: 'ordförande', units: ['funktionshinder'] };
  const open = () => service.as('steering_member', chair).openReferral({ params: { referralId: id } });

  it('is asked for a reason before anything is returned', async () => {
    await refused(open(), 'not_possible_now', 'reason');
    const lines = await service.sql(`select 1 from audit where subject = 'ordförande'`);
    assert.deepEqual(lines, []);
  });

  it('is asked for three to two hundred characters', async () => {
    for (const words of ['', '  ab  ', 'x'.repeat(201)])
      await refused(asking('steering_member', chair).giveReason({ params: { referralId: id }, body: { ...reason, words } }), 'invalid');
  });

  it('opens for that day with a reason, and is written down as from outside', async () => {
    const given = await asking('steering_member', chair).giveReason({ params: { referralId: id }, body: reason });
    assert.deepEqual(given, { referralId: id, kind: 'standing_in', until: '2026-03-14' });
    assert.equal((await open()).entry.id, id);
    const [line] = await service.sql(`select outside from audit where subject = 'ordförande' and action = 'openReferral'`);
    assert.deepEqual(line, { outside: true });
    service.moveTo('2026-03-15');
    await refused(open(), 'not_possible_now', 'reason');
    service.moveTo('2026-03-14');
  });

  it('is no colleague’s reason', async () => {
    await refused(
      service.as('steering_member', { subject: 'någon annan' }).openReferral({ params: { referralId: id } }),
      'not_possible_now',
    );
  });

  it('is told to the unit: role, unit and the reason’s word, not who; and to no other', async () => {
    const [notice, ...more] = await asking('case_officer', { units: ['uppsok'] }).listNotices();
    assert.equal(more.length, 0);
    assert.deepEqual(notice, {
      unitId: 'uppsok',
      kind: 'looked_at_from_outside',
      referralId: id,
      number: 1,
      at: '2026-03-14T09:00:00.000Z',
      role: 'steering_member',
      fromUnitId: 'funktionshinder',
      reason: 'standing_in',
    });
    assert.ok(!JSON.stringify(notice).includes('Vikarierar') && !JSON.stringify(notice).includes('ordförande'));
    assert.deepEqual(await asking('case_officer', { units: ['vuxen'] }).listNotices(), []);
    assert.deepEqual(await asking('case_officer').listNotices(), []);
  });

  it('is seen by the person: role, unit, when and the reason’s word, and not what was written beside it', async () => {
    await service.inRoom({ municipality: 'exempelkommun' }, async room => {
      await room.trx
        .insertInto('sign_in_tie')
        .values({ municipality: 'exempelkommun', issuer: service.issuer, subject: 'jag', person_id: personId, tied_at: room.now })
        .execute();
    });
    const seen = await asking('participant', { subject: 'jag' }).listLooks();
    assert.ok(seen.length > 3);
    const outside = seen.filter(({ reason }) => reason);
    assert.deepEqual(outside, [
      { at: '2026-03-14T09:00:00.000Z', role: 'steering_member', unitId: 'funktionshinder', reason: 'standing_in' },
    ]);
    assert.ok(!JSON.stringify(seen).includes('Vikarierar'));
    assert.ok(seen.every(({ role }) => role !== 'participant'));
    await refused(asking('participant', { subject: 'en annan' }).listLooks(), 'not_found');
  });

  it('keeps what was written sealed', async () => {
    const rows = JSON.stringify(await service.sql(`select given_reason::text as row from given_reason`));
    assert.ok(!rows.includes('Vikarierar'));
  });

  it('is nothing that a unit’s own, a group’s agenda or the coordinator is asked about', async () => {
    const assessed = await walkTo(service, 'ready');
    for (const [role, more] of [
      ['coordinator', {}],
      ['working_group_member', {}],
      ['case_officer', { units: ['vuxen'] }],
      ['outreach_worker', {}],
    ] as const)
      assert.equal((await service.as(role, more).openReferral({ params: { referralId: assessed } })).entry.id, assessed);
  });
});
