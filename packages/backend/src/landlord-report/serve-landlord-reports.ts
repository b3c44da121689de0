import { landlordReportRoutes } from '@bostadforst/contract/landlord-report/routes';
import { ProblemError } from '@bostadforst/contract/problem';
import type { House } from '../house.ts';
import type { Room, Who } from '../room.ts';
import { serve } from '../serve.ts';
import { landlordReports } from './landlord-report-store.ts';

/** The landlord's own side. */
export function serveLandlordReports(house: House): void {
  serve(house, landlordReportRoutes, 'sendReport', {
    store: async asked => {
      const { room, body, who } = asked;
      if (!room.programme.can.includes('reports')) throw new ProblemError('not_possible_now');
      const id = await ownReports(asked).send(body, who);
      room.audit({ kind: 'landlord_report', recordId: id });
      return id;
    },
    answer: async (asked, id) => found(await ownReports(asked).one(id)),
  });

  serve(house, landlordReportRoutes, 'listOwnReports', async asked => {
    const list = await ownReports(asked).list();
    asked.room.audit({ kind: 'landlord_report', filter: 'own', count: list.length });
    return list;
  });

  serve(house, landlordReportRoutes, 'openOwnReport', async asked => {
    const report = found(await ownReports(asked).one(asked.params.reportId));
    asked.room.audit({ kind: 'landlord_report', recordId: report.id });
    return report;
  });
}

/** A landlord sees what its own people have reported, and nothing of what any other has. */
function ownReports({ who, room }: { who: Who; room: Room }) {
  if (!who.landlordId) throw new ProblemError('not_found');
  return landlordReports(room, who.landlordId);
}

function found<T>(report: T | undefined): T {
  if (!report) throw new ProblemError('not_found');
  return report;
}
