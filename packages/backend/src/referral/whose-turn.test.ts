import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { OutgoingMessage } from '@bostadforst/contract/notify';
import { startReferrals, units, walkTo, type Referrals } from './testing.ts';

describe('whose turn it is, as it leaves', () => {
  let service: Referrals;
  const sent: { message: OutgoingMessage; boxes: readonly string[] }[] = [];
  before(async () => {
    service = await startReferrals();
    const put: typeof service.house.outbox.put = async (_, message, boxes = []) => void sent.push({ message, boxes });
    Object.assign(service.house.outbox, { put });
  });
  after(() => service.close());

  const state = (id: string, unitId: string) =>
    service.act(service.officer(unitId), id, { type: 'StatementGiven', unitId, knows: 'no', stance: 'not_known_here' });

  /** What was said outside of the last act, which the row of the list has to say as well. */
  async function told(id: string) {
    const { message, boxes } = sent.at(-1)!;
    assert.ok('referralId' in message && message.referralId === id);
    const { entry } = await service.as('coordinator').openReferral({ params: { referralId: id } });
    assert.equal(message.nextOwner, entry.next.owner, entry.next.step);
    return [entry.next.step, message.nextOwner, ...boxes];
  }

  it('is the coordinator’s when the last unit has answered, and their mailbox is written to', async () => {
    const id = await walkTo(service, 'asked');
    const [first, second, last] = units as [string, string, string];
    await state(id, first);
    await state(id, second);
    assert.deepEqual(await told(id), ['answer', 'case_officer']);
    await state(id, last);
    assert.deepEqual(await told(id), ['assess', 'coordinator', 'coordinator']);
  });

  it('is the coordinator’s while someone who has wished to withdraw is to be asked, and goes back when they go on', async () => {
    const id = await walkTo(service, 'offered');
    const coordinator = service.as('coordinator');
    await service.act(coordinator, id, { type: 'WithdrawalWished', saidHow: 'phone' });
    assert.deepEqual(await told(id), ['ask_person', 'coordinator', 'coordinator']);
    await service.act(coordinator, id, { type: 'OfferDeclined', saidHow: 'phone' });
    assert.deepEqual(await told(id), ['ask_person', 'coordinator', 'coordinator']);
    await service.act(coordinator, id, { type: 'WithdrawalWishLifted', saidHow: 'phone' });
    assert.deepEqual(await told(id), ['match', 'tenancy_manager', 'tenancy_manager']);
  });

  it('is the coordinator’s when no unit that is left may answer', async () => {
    const id = await walkTo(service, 'asked');
    const coordinator = service.as('coordinator');
    await service.act(coordinator, id, { type: 'ConsentWithdrawn', saidHow: 'phone' });
    await service.act(coordinator, id, { type: 'PersonUnreachable' });
    assert.deepEqual(await told(id), ['ask_for_yes', 'coordinator']);
  });
});
