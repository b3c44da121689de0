import type { Client } from '@bostadforst/client';
import { exportRoutes } from '@bostadforst/contract/referral/export-routes';
import type { ListFilters } from '@bostadforst/contract/referral/list-query';
import type { ListEntry } from '@bostadforst/contract/referral/record';
import type { SiteController } from '../../controllers/site-controller.ts';
import type { Sight } from '../sight.ts';
import { csvOf } from './csv.ts';
import { listRows } from './list-rows.ts';

/** What the file is called says nothing of whom or what it is about. */
const name = 'lista.csv';

interface Host {
  readonly here: SiteController;
  readonly client?: unknown;
}

/** All rows that the filters leave, as a file that the browser keeps. How many there were is written down by the service. */
export async function takeOut(host: Host, sight: Sight, filters: ListFilters): Promise<number> {
  const given = host.client as Client<typeof exportRoutes> | undefined;
  const client = given ?? (await host.here.client(async () => exportRoutes));
  const entries: ListEntry[] = [];
  for (let after: string | undefined; ;) {
    const part = await client.exportReferrals({ query: { ...filters, ...(after && { after }) } });
    entries.push(...part.entries);
    after = part.next;
    if (!after || !part.entries.length) break;
  }
  hand(csvOf(listRows(sight, entries)));
  return entries.length;
}

function hand(text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: 'text/csv;charset=utf-8' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // As soon as the browser has taken it: one engine looks at the address only after the press.
  setTimeout(() => URL.revokeObjectURL(url), 1_000);
}
