import type { ListEntry, ReferralList } from '@bostadforst/contract/referral/record';
import type { StaffClient } from '../staff-routes.ts';

/** Rows that are shown at first, and that *Visa fler* adds. */
export const pageRows = 50;
const mostRows = 200;

export interface Wanted {
  state?: ListEntry['state'] | undefined;
  rows: number;
}

export interface Listing {
  entries: readonly ListEntry[];
  counts: ReferralList['counts'];
  /** There are more rows than those that were asked for. */
  more: boolean;
  at: Date;
}

/** So many rows of the list, page by page, with the counts of the last answer. */
export async function loadList(client: Pick<StaffClient, 'listReferrals'>, { state, rows }: Wanted, signal: AbortSignal): Promise<Listing> {
  const entries: ListEntry[] = [];
  for (let after: string | undefined; ;) {
    const limit = String(Math.min(mostRows, rows - entries.length));
    const page = await client.listReferrals({ query: { limit, ...(state && { state }), ...(after && { after }) } }, { signal });
    entries.push(...page.entries);
    after = page.next;
    if (!after || entries.length >= rows || !page.entries.length)
      return { entries, counts: page.counts, more: Boolean(after), at: new Date() };
  }
}

/** Whether rows would come, go or change places: then nobody's row may be moved from under them. */
export function sameRows(one: Listing, other: Listing): boolean {
  return one.entries.length === other.entries.length && one.entries.every((entry, index) => entry.id === other.entries[index]?.id);
}

export const countOf = ({ counts }: Pick<Listing, 'counts'>, state: ListEntry['state']) =>
  counts.find(each => each.state === state)?.count ?? 0;

export const countOfAll = ({ counts }: Pick<Listing, 'counts'>) => counts.reduce((sum, { count }) => sum + count, 0);
