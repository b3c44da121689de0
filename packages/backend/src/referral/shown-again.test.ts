import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, before, describe, it } from 'node:test';
import { createClient } from '@bostadforst/client';
import { routes } from '@bostadforst/contract';
import type { Role } from '@bostadforst/contract/access';
import { refused } from '../testing/answers.ts';
import { reversed, startReferrals, type Referrals } from './testing.ts';

const municipality = 'exempelkommun';

/** The same request with the same key stores nothing twice, and shows the record as it stands: that is a look like any other. */
describe('A record that is shown again, because the same was sent again', () => {
  let service: Referrals;
  let id: string;
  before(async () => {
    service = await startReferrals({ ...reversed, statements: { kind: 'none' }, assessment: { kind: 'team' } });
    const { referralId } = await service.as('outreach_worker').sendOutreachReferral({
      body: { path: 'outreach_reverse', protectedIdentity: 'no', alias: 'Pärlan', found: ['station'], ownWords: 'En dörr.', waiver: { answer: 'not_asked' } },
    }); // prettier-ignore
    id = referralId;
  });
  after(() => service.close());

  const as = (role: Role, subject: string = role) =>
    createClient({ backend: 'http://in.process', municipality, fetch: service.one(role, { subject }) }, routes);
  const looksOf = (subject: string) =>
    service.sql<{ kind: string; person_id: string; outside: boolean }>(
      `select kind, person_id, outside from audit where subject = $1 and repeated`,
      [subject],
    );

  it('stands in the log as a look at that person, whatever was sent', async () => {
    const { person } = await as('coordinator').openReferral({ params: { referralId: id } });
    const params = { referralId: id };
    const sent: ((key: string) => Promise<unknown>)[] = [
      key => as('coordinator', 'Act').actOnReferral({ params, body: { type: 'PersonUnreachable' } }, { idempotencyKey: key }),
      key => as('coordinator', 'Act').addObservation({ params, body: { text: 'Sågs i dag.' } }, { idempotencyKey: key }),
      key =>
        as('coordinator', 'Act').correctWords(
          { params, body: { field: 'ownWords', version: 1, text: 'En dörr att stänga.' } },
          { idempotencyKey: key },
        ),
      key => as('coordinator', 'Act').writeHomeWishes({ params, body: { wishes: [] } as never }, { idempotencyKey: key }),
    ];
    for (const [place, send] of sent.entries()) {
      const key = randomUUID();
      await send(key);
      assert.equal((await looksOf('Act')).length, place);
      await send(key);
      assert.deepEqual((await looksOf('Act'))[place], { kind: 'referral', person_id: person.personId, outside: false });
    }
  });

  it('asks for a reason again, where it asked for one', async () => {
    const params = { referralId: id };
    await service.sql(`update referral set state = 'not_now', review_on = '2026-05-01' where id = $1`, [id]);
    const team = as('support_worker', 'Teamet');
    await team.giveReason({ params, body: { kind: 'standing_in', words: 'Vikarierar.' } });
    const idempotencyKey = randomUUID();
    const write = () => team.writeHomeWishes({ params, body: { wishes: [] } as never }, { idempotencyKey });
    await write();
    await write();
    assert.equal((await looksOf('Teamet')).at(-1)?.outside, true);
    service.moveTo('2026-03-15');
    await refused(write(), 'not_possible_now', 'reason');
    service.moveTo('2026-03-14');
  });

  it('offers nothing to do where whoever has just acted would be asked for a reason first', async () => {
    const params = { referralId: id };
    await service.sql(`update referral set state = 'ready_for_assessment', review_on = null where id = $1`, [id]);
    const team = as('support_worker', 'Laget');
    const dimensions = { needNow: 'En dörr.', currentSituation: 'Ute.', supportNeed: 'Lite.' };
    await team.actOnReferral({
      params,
      body: { type: 'JointAssessmentRecorded', heldOn: '2026-03-14', unitsPresent: [], dimensions, recommendation: 'not_now' },
    });
    const done = await team.actOnReferral({
      params,
      body: { type: 'ReferralNotNow', reasons: 'Har en plats.', offeredInstead: 'Stöd.', reviewOn: '2026-06-01' },
    });
    assert.deepEqual([done.entry.state, done.can, done.mayWriteWishes], ['not_now', [], undefined]);
    const unreachable = () => team.actOnReferral({ params, body: { type: 'PersonUnreachable' } });
    await refused(unreachable(), 'not_possible_now', 'reason');
    await team.giveReason({ params, body: { kind: 'urgent', words: 'Ringde just.' } });
    const reasoned = await team.openReferral({ params });
    assert.ok(reasoned.can.includes('NewInformation') && reasoned.mayWriteWishes);
  });
});
