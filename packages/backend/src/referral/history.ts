import type { ReferralRecord } from '@bostadforst/contract/referral/record';
import * as z from 'zod/mini';
import type { Sealer } from '../keys/sealer.ts';
import type { Identity } from '../access/identity.ts';
import type { Room } from '../room.ts';
import { eventPlace } from './referral-store.ts';

type HistoryLine = ReferralRecord['history'][number];
const Text = z.object({ text: z.string() });

/** What has happened, oldest first. Words only for those who assess; what the person has added, also for whoever reads the person's words. */
export async function historyOf(
  { trx, municipality }: Room,
  referralId: string,
  sealer: Sealer,
  withWords: boolean,
  withAdded = withWords,
): Promise<HistoryLine[]> {
  const rows = await trx
    .selectFrom('referral_event')
    .selectAll()
    .where('municipality', '=', municipality)
    .where('referral_id', '=', referralId)
    .orderBy('position')
    .execute();
  return rows.map(row => ({
    at: row.at.toISOString(),
    event: row.event as HistoryLine['event'],
    ...(row.by_role ? { role: row.by_role as HistoryLine['role'] } : {}),
    ...(row.by_unit ? { unitId: row.by_unit } : {}),
    ...(row.said_how ? { saidHow: row.said_how as HistoryLine['saidHow'] } : {}),
    ...(row.sealed && (row.event === 'WordsAdded' ? withAdded : withWords)
      ? { text: sealer.open(eventPlace(referralId, row.position), row.sealed, Text).text }
      : {}),
  }));
}

/** Whether nothing has happened to a referral since this person did something to it. */
export async function isLastDoneBy({ trx, municipality }: Room, { issuer, subject }: Identity, referralId: string): Promise<boolean> {
  const last = await trx
    .selectFrom('referral_event')
    .select(['by_issuer', 'by_subject'])
    .where('municipality', '=', municipality)
    .where('referral_id', '=', referralId)
    .orderBy('position', 'desc')
    .limit(1)
    .executeTakeFirst();
  return last?.by_issuer === issuer && last.by_subject === subject;
}
