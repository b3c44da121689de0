import { inboxRoutes } from '@bostadforst/contract/landlord-report/inbox-routes';
import { ProblemError } from '@bostadforst/contract/problem';
import type { House } from '../house.ts';
import { serve } from '../serve.ts';
import { inbox } from './inbox-store.ts';

/** The team's side: whoever reads landlords' reports, and answers them. */
export function serveInbox(house: House): void {
  serve(house, inboxRoutes, 'listInbox', async ({ room }) => {
    const list = await inbox(room).list();
    room.audit({ kind: 'landlord_report', filter: 'all', count: list.length });
    return list;
  });

  serve(house, inboxRoutes, 'openReport', async ({ params, room }) => {
    const report = found(await inbox(room).open(params.reportId));
    room.audit({ kind: 'landlord_report', recordId: report.id });
    return report;
  });

  serve(house, inboxRoutes, 'replyToReport', {
    store: async ({ params, body, who, room }) => {
      if (!(await inbox(room).reply(params.reportId, body, who))) throw new ProblemError('not_found');
      room.audit({ kind: 'landlord_report', recordId: params.reportId, reason: body.state ?? 'replied' });
      return params.reportId;
    },
    answer: async ({ room }, id) => found(await inbox(room).open(id)),
  });
}

function found<T>(report: T | undefined): T {
  if (!report) throw new ProblemError('not_found');
  return report;
}
