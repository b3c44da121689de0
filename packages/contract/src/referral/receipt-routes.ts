import * as z from 'zod/mini';
import { CodeAsWritten } from '../person/code-as-written.ts';
import { InMunicipality } from '../programme/municipality-code.ts';
import type { Route } from '../route.ts';
import { ReceiptLine } from './receipt-line.ts';
import { Words } from './words.ts';

/**
 * What its holder may do with a receipt: ask, add words, or say that they want to withdraw. In the body, so that it is in no address and no
 * log.
 */
export const ReceiptShown = z.strictObject({
  receipt: CodeAsWritten,
  /** Words to add. Nobody can read anything back. */
  words: z.optional(Words),
  /** Pauses the referral until someone has asked the person. It never removes it by itself. */
  withdraw: z.optional(z.literal(true)),
});
export type ReceiptShown = z.infer<typeof ReceiptShown>;

export const receiptRoutes = {
  showReceipt: {
    method: 'POST',
    path: '/v1/:municipality/referrals/receipt',
    summary:
      'Whoever holds a receipt asks how it goes, adds words or wishes to withdraw. Answers with one of four lines, and nothing else.',
    who: 'anyone',
    pace: 'looking_up',
    params: InMunicipality,
    body: ReceiptShown,
    reply: z.object({ line: ReceiptLine }),
    status: 200,
    problems: ['not_found', 'not_possible_now', 'key_reused', 'too_many'],
    keyed: true,
  },
} as const satisfies Record<string, Route>;
