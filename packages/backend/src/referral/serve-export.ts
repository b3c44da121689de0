import { exportRoutes } from '@bostadforst/contract/referral/export-routes';
import { eventReason } from '../access/audit.ts';
import type { House } from '../house.ts';
import { serve } from '../serve.ts';
import { filterInWords } from './list-filters.ts';
import { rowsOf } from './list-pages.ts';

/** Few enough for one answer, many enough for a file to be made in a few. */
const rowsAtATime = 500;

export function serveExport(house: House): void {
  serve(house, exportRoutes, 'exportReferrals', async ({ query, who, room }) => {
    const rows = await rowsOf(room, who, query, rowsAtATime);
    const reason = eventReason('RecordExported');
    room.audit({ kind: 'referral_export', reason, filter: filterInWords(query), count: rows.entries.length });
    return rows;
  });
}
