import { randomUUID } from 'node:crypto';
import { readReceipt } from '@bostadforst/contract/person/receipt';
import { ProblemError } from '@bostadforst/contract/problem';
import { receiptLine } from '@bostadforst/contract/referral/receipt-line';
import { type ReceiptShown, receiptRoutes } from '@bostadforst/contract/referral/receipt-routes';
import type { House } from '../house.ts';
import { referrals } from '../referral/referral-store.ts';
import type { Room } from '../room.ts';
import { serve } from '../serve.ts';
import { addByReceipt } from './add-by-receipt.ts';

/** Longer than any of it takes: the clock tells nobody whether a receipt is known. */
const milliseconds = 150;

/**
 * What the holder of a receipt may do. Ids stand in for receipts from the first line on, and one that nobody has stands for a receipt
 * that is unknown, or whose record is protected: from there everything goes the same way.
 */
export function serveReceipts(house: House): void {
  serve(
    house,
    receiptRoutes,
    'showReceipt',
    {
      store: async ({ body, room }) => {
        if (room.programme.receipts === 'off') throw new ProblemError('not_possible_now');
        return (await take(room, body)) ?? randomUUID();
      },
      answer: async ({ room }, id) => ({ line: receiptLine(await referrals(room).asItStands(id)) }),
    },
    { notBefore: milliseconds },
  );
}

async function take(room: Room, { receipt, words, withdraw }: ReceiptShown): Promise<string | undefined> {
  const row = await referrals(room).holdByReceipt(readReceipt(receipt)!);
  if (row) await addByReceipt(room, row, { words, withdraw });
  return row?.id;
}
