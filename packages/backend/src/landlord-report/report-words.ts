import type { LandlordsReport, ReportMessage } from '@bostadforst/contract/landlord-report';
import * as z from 'zod/mini';
import type { Selectable } from 'kysely';
import type { LandlordReportTable } from '../database/tables/landlord-reports.ts';
import type { Room } from '../room.ts';

export type ReportRow = Selectable<LandlordReportTable>;

/** What is sealed in a report's row, under a key of its own. */
export const ReportWords = z.object({
  address: z.string(),
  happened: z.string(),
  facts: z.string(),
  done: z.optional(z.string()),
  callBack: z.optional(z.string()),
});
export type ReportWords = z.infer<typeof ReportWords>;

export const MessageWords = z.object({ text: z.string() });

export const reportPlace = (id: string) => ({ table: 'landlord_report', id });
export const messagePlace = (id: string) => ({ table: 'report_message', id });

/** A page of reports with what was written in them, in one query more. */
export async function openReports<T>(
  { trx, municipality, keys }: Room,
  rows: readonly ReportRow[],
  show: (row: ReportRow, words: ReportWords, messages: ReportMessage[]) => T,
): Promise<T[]> {
  const ids = rows.map(({ id }) => id);
  const written = ids.length
    ? await trx
        .selectFrom('report_message')
        .select(['id', 'report_id', 'from_side', 'at', 'sealed'])
        .where('municipality', '=', municipality)
        .where('report_id', 'in', ids)
        .orderBy('at')
        .orderBy('id')
        .execute()
    : [];
  const byReport = Map.groupBy(written, message => message.report_id);
  return rows.map(row => {
    const sealer = keys.report(row);
    const messages = (byReport.get(row.id) ?? []).map(({ id, from_side, at, sealed }) => ({
      id,
      from: from_side,
      ...sealer.open(messagePlace(id), sealed, MessageWords),
      at: at.toISOString(),
    }));
    return show(row, sealer.open(reportPlace(row.id), row.sealed, ReportWords), messages);
  });
}

/** Everything a landlord may receive, named field by field. Whether the home is one of the programme's is not among it. */
export function landlordsSide(row: ReportRow, { address, happened, facts, done }: ReportWords, messages: ReportMessage[]): LandlordsReport {
  return {
    id: row.id,
    number: row.number,
    kind: row.kind,
    address,
    happened,
    facts,
    ...(done === undefined ? {} : { done }),
    state: row.state,
    sentAt: row.sent_at.toISOString(),
    replyBy: row.reply_by,
    messages,
  };
}
