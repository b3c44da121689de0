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

  const client = (fetch: typeof globalThis.fetch) => createClient({ backend: 'http://in.process', municipality, fetch }, routes);

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
