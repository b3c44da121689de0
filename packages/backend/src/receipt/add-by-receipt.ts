import { move } from '@bostadforst/contract/referral/flow';
import type { ReceiptShown } from '@bostadforst/contract/referral/receipt-routes';
import { eventPlace, referrals, type HappenedEvent, type ReferralRow } from '../referral/referral-store.ts';
import type { Room } from '../room.ts';

const byReceipt = { saidBy: 'participant', saidHow: 'receipt' };

/**
 * Words and a wish to withdraw, as the person's own. Words move nothing: whoever reads them says whether what was missing has come. A wish
 * pauses, and a second one changes nothing. What has ended takes neither, and says so to nobody.
 */
export async function addByReceipt(room: Room, row: ReferralRow, { words, withdraw }: Omit<ReceiptShown, 'receipt'>): Promise<void> {
  const store = referrals(room);
  const { policy } = room.programme;
  const isUnderWay = row.state !== 'withdrawn' && row.state !== 'closed';

  if (words && isUnderWay) await happened('WordsAdded', 'InformationAdded', words);
  if (withdraw && !row.paused && move(row.state, 'WithdrawalWished', policy)) {
    await store.change(row.id, row.state, { paused: true });
    await happened('WithdrawalWished', 'WithdrawalWished');
  }

  /** @param told What leaves about it: one of the events that may, with the state as it stands. */
  async function happened(event: HappenedEvent['event'], told: 'InformationAdded' | 'WithdrawalWished', text?: string): Promise<void> {
    const position = await store.nextPosition(row.id);
    const sealed = text && (await room.keys.person(row.person_id)).seal(eventPlace(row.id, position), { text });
    await store.happened(row.id, position, { event, ...byReceipt, ...(sealed ? { sealed } : {}) });
    const reason = event === 'WordsAdded' ? 'words_added' : 'withdrawal_wished';
    room.audit({ kind: 'referral', recordId: row.id, personId: row.person_id, reason, ...byReceipt });
    await room.tell({ type: told, referralId: row.id, state: row.state, nextOwner: 'coordinator' }, ['coordinator']);
  }
}
