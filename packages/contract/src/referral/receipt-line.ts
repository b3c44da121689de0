import * as z from 'zod/mini';
import type { ReferralState } from './flow.ts';

/**
 * All that a receipt is ever answered with. Whoever has found or guessed one learns nothing: an unknown receipt, a protected record and
 * one that is closed are all told to get in touch.
 */
export const receiptLines = ['received', 'we_want_to_reach_you', 'you_have_an_offer', 'contact_us'] as const;
export const ReceiptLine = z.enum(receiptLines);
export type ReceiptLine = z.infer<typeof ReceiptLine>;

/** What is better said by someone than read, or is nobody's to read any more. */
const toldInPerson: readonly ReferralState[] = ['not_now', 'housed', 'withdrawn', 'closed'];

/** The line for one referral. No referral at all is answered as one that has ended. */
export function receiptLine(referral?: { state: ReferralState; paused: boolean; unreachable: boolean }): ReceiptLine {
  if (!referral || toldInPerson.includes(referral.state)) return 'contact_us';
  // A wish to withdraw comes first: nothing is offered to someone who has not been asked whether they want to go on.
  if (referral.paused) return 'we_want_to_reach_you';
  if (referral.state === 'offered') return 'you_have_an_offer';
  return referral.unreachable || referral.state === 'more_info_needed' ? 'we_want_to_reach_you' : 'received';
}
