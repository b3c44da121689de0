import { randomUUID } from 'node:crypto';
import { addWorkingDays, dayOf } from '@bostadforst/contract/day';
import type { LandlordsReport, NewReport } from '@bostadforst/contract/landlord-report';
import { apartments } from '../apartment/apartment-store.ts';
import type { Identity } from '../access/identity.ts';
import type { Room } from '../room.ts';
import { landlordsSide, openReports, reportPlace, type ReportWords } from './report-words.ts';

/** One landlord's own reports. Another landlord's are not here. */
export function landlordReports(room: Room, landlordId: string) {
  const { trx, municipality, keys, now, programme } = room;
  const own = () =>
    trx.selectFrom('landlord_report').selectAll().where('municipality', '=', municipality).where('landlord_id', '=', landlordId);

  return {
    async send({ kind, ...words }: NewReport, reporter: Identity): Promise<string> {
      const id = randomUUID();
      const { sealer, columns } = keys.createReport(id);
      await trx
        .insertInto('landlord_report')
        .values({
          municipality,
          id,
          number: await room.nextNumber('landlord_report'),
          landlord_id: landlordId,
          reporter_issuer: reporter.issuer,
          reporter_subject: reporter.subject,
          kind,
          state: 'received',
          sent_at: now,
          reply_by: addWorkingDays(dayOf(now), programme.promises.reportReplyDays),
          // A silent link, looked for at every address: nothing that the landlord meets depends on whether there is one.
          apartment_id: (await apartments(room).at(words.address, landlordId)) ?? null,
          ...columns,
          sealed: sealer.seal(reportPlace(id), words satisfies ReportWords),
        })
        .execute();
      await room.tell({ type: 'LandlordReportSent', reportId: id, state: 'received' }, ['coordinator']);
      return id;
    },

    async list(): Promise<LandlordsReport[]> {
      return openReports(room, await own().orderBy('sent_at', 'desc').orderBy('number', 'desc').execute(), landlordsSide);
    },

    async one(id: string): Promise<LandlordsReport | undefined> {
      return (await openReports(room, await own().where('id', '=', id).execute(), landlordsSide))[0];
    },
  };
}
