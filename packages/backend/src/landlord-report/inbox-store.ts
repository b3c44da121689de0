import { randomUUID } from 'node:crypto';
import type { BodyOf } from '@bostadforst/contract/route';
import { nextReportStates, type ReportState } from '@bostadforst/contract/landlord-report';
import type { InboxEntry, InboxReport, inboxRoutes } from '@bostadforst/contract/landlord-report/inbox-routes';
import { ProblemError } from '@bostadforst/contract/problem';
import { sql } from 'kysely';
import type { Identity } from '../access/identity.ts';
import type { Room } from '../room.ts';
import { landlordsSide, messagePlace, openReports } from './report-words.ts';

type NewReply = BodyOf<typeof inboxRoutes.replyToReport>;

/** The team's side of every landlord's reports. */
export function inbox(room: Room) {
  const { trx, municipality, keys, now, settings } = room;
  const all = () => trx.selectFrom('landlord_report').selectAll().where('municipality', '=', municipality);
  const nameOf = (landlordId: string) => settings.landlords.find(({ id }) => id === landlordId)?.name ?? landlordId;

  return {
    /** What is promised soonest first. No word that anyone wrote is opened. */
    async list(): Promise<InboxEntry[]> {
      const rows = await all().orderBy('reply_by').orderBy('number').execute();
      return rows.map(row => ({
        id: row.id,
        number: row.number,
        kind: row.kind,
        state: row.state,
        landlord: nameOf(row.landlord_id),
        sentAt: row.sent_at.toISOString(),
        replyBy: row.reply_by,
      }));
    },

    async open(id: string): Promise<InboxReport | undefined> {
      const rows = await all().where('id', '=', id).execute();
      const apartmentNumber = rows[0]?.apartment_id ? await numberOf(rows[0].apartment_id) : undefined;
      const [report] = await openReports(room, rows, (row, words, messages) => ({
        ...landlordsSide(row, words, messages),
        landlord: nameOf(row.landlord_id),
        ...(words.callBack === undefined ? {} : { callBack: words.callBack }),
        ...(apartmentNumber === undefined ? {} : { apartmentNumber }),
      }));
      return report;
    },

    /** The first reply tells the landlord that the report has been read, whatever else it says. False when there is no such report. */
    async reply(id: string, { text, state }: NewReply, by: Identity): Promise<boolean> {
      const row = await all().where('id', '=', id).forUpdate().executeTakeFirst();
      if (!row) return false;
      // A colleague may have closed it meanwhile: nothing is sent that says otherwise.
      if (state && state !== row.state && !nextReportStates(row.state).includes(state)) throw new ProblemError('not_possible_now');
      const messageId = randomUUID();
      const sealed = keys.report(row).seal(messagePlace(messageId), { text });
      await trx
        .insertInto('report_message')
        .values({
          municipality,
          report_id: id,
          id: messageId,
          from_side: 'team',
          at: now,
          by_issuer: by.issuer,
          by_subject: by.subject,
          sealed,
        })
        .execute();
      const next = state ?? (row.state === 'received' ? 'acknowledged' : row.state);
      await room.tell({ type: eventOf(row.state, next), reportId: id, state: next });
      await trx
        .updateTable('landlord_report')
        .set({ state: next, version: sql<number>`version + 1` })
        .where('municipality', '=', municipality)
        .where('id', '=', id)
        .execute();
      return true;
    },
  };

  async function numberOf(apartmentId: string): Promise<number | undefined> {
    const row = await trx
      .selectFrom('apartment')
      .select('number')
      .where('municipality', '=', municipality)
      .where('id', '=', apartmentId)
      .executeTakeFirst();
    return row?.number;
  }
}

/** One event for each reply: the first has been read, the last says that it is over. */
function eventOf(before: ReportState, after: ReportState) {
  if (after !== before && !nextReportStates(after).length) return 'LandlordReportResolved';
  return before === 'received' ? 'LandlordReportAcknowledged' : 'LandlordReportReplied';
}
