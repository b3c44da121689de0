import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { createClient } from '@bostadforst/client';
import { routes } from '@bostadforst/contract';
import { refused } from '../testing/answers.ts';
import { own, startReferrals, type Referrals } from './testing.ts';

const municipality = 'exempelkommun';

/** Peers who have a home through the programme and work in it: the way to one's own record is the way to no one else's. */
describe('Someone with a record of their own who also works here', () => {
  let service: Referrals;
  before(async () => {
    service = await startReferrals(undefined, {
      municipalities: {
        exempelkommun: {
          protectedStaff: ['utsedd', 'också utsedd'].map(subject => ({ issuer: 'https://id.example.se', subject })),
        } as never,
      },
    });
  });
  after(() => service.close());

  /** A record of someone's own, tied to a sign-in that also has staff's roles. */
  async function recordOf(subject: string): Promise<string> {
    const { referralId } = await service.anyone.sendReferral({ body: own() });
    const { person } = await client(service.one('coordinator')).openReferral({ params: { referralId } });
    await service.inRoom({ municipality }, room =>
      room.trx
        .insertInto('sign_in_tie')
        .values({ municipality, issuer: service.issuer, subject, person_id: person.personId, tied_at: room.now })
        .execute(),
    );
    return referralId;
  }

  const client = (fetch: typeof globalThis.fetch) => createClient({ backend: 'http://in.process', municipality, fetch }, routes);

  it('does nothing as staff in their own case, and what is the person’s to do as anyone does', async () => {
    const referralId = await recordOf('också kamrat');
    const params = { referralId };
    for (const roles of [['participant', 'coordinator'], ['coordinator']] as const) {
      const peer = client(service.one('coordinator', { subject: 'också kamrat', roles: [...roles] }));
      await refused(peer.actOnReferral({ params, body: { type: 'ReferralAcknowledged' } }), 'not_allowed');
      await refused(peer.actOnReferral({ params, body: { type: 'ReferralClosed', reason: 'moved' } }), 'not_allowed');
    }
    const peer = client(service.one('coordinator', { subject: 'också kamrat', roles: ['participant', 'coordinator'] }));
    const opened = await peer.openReferral({ params });
    assert.deepEqual([opened.can.includes('ReferralAcknowledged'), opened.history, opened.person.reach], [false, [], undefined]);
    await refused(peer.nameSupportWorker({ params: { personId: opened.person.personId }, body: { workerId: 'stod-1' } }), 'not_allowed');
    await refused(peer.protectReferral({ params, body: { protected: true } }), 'not_allowed');
    const { entry } = await peer.actOnReferral({ params, body: { type: 'ReferralWithdrawn' } });
    assert.equal(entry.state, 'withdrawn');
    const lines = await service.sql(`select role, reason from audit where record_id = $1 and reason = 'referral_withdrawn'`, [referralId]);
    assert.deepEqual(lines, [{ role: 'participant', reason: 'referral_withdrawn' }]);
    // A colleague handles it as anyone's.
    assert.ok((await client(service.one('coordinator')).openReferral({ params })).can.includes('ReferralReopened'));
  });

  it('sees their own protected record, and no other', async () => {
    const coordinator = client(service.one('coordinator'));
    const sent = async () => (await service.anyone.sendReferral({ body: own() })).referralId;
    const [mine, other] = [await sent(), await sent()];
    const personOf = async (referralId: string) => (await coordinator.openReferral({ params: { referralId } })).person.personId;
    const [myself, someone] = [await personOf(mine), await personOf(other)];
    await service.inRoom({ municipality }, room =>
      room.trx
        .insertInto('sign_in_tie')
        .values({ municipality, issuer: service.issuer, subject: 'kamrat', person_id: myself, tied_at: room.now })
        .execute(),
    );
    for (const referralId of [mine, other]) await coordinator.protectReferral({ params: { referralId }, body: { protected: true } });
    const peer = client(service.one('coordinator', { subject: 'kamrat', roles: ['participant', 'coordinator'] }));
    assert.equal((await peer.openReferral({ params: { referralId: mine } })).protected, true);
    await refused(peer.openReferral({ params: { referralId: other } }), 'not_found');
    await refused(peer.actOnReferral({ params: { referralId: other }, body: { type: 'PersonUnreachable' } }), 'not_found');
    await refused(peer.openTenantMeetings({ params: { personId: someone } }), 'not_found');
  });
});
