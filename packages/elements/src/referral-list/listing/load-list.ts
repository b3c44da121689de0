import type { ListFilters } from '@bostadforst/contract/referral/list-query';
import type { ListEntry, ReferralList } from '@bostadforst/contract/referral/record';
import type { StaffClient } from '../staff-routes.ts';

/** Rows at first, and with each page after that. */
const firstRows = 50;
const pageRows = 200;

/** Pages as they came, one after another. */
export interface Listing {
  pages: readonly ReferralList[];
  entries: readonly ListEntry[];
  /** Of the last answer. */
  counts: ReferralList['counts'];
  /** There are more rows than those that have come. */
  more: boolean;
  at: Date;
}

type Client = Pick<StaffClient, 'listReferrals'>;

export const firstPage = async (client: Client, filters: ListFilters, signal: AbortSignal): Promise<Listing> =>
  listingOf([await page(client, filters, [], undefined, signal)]);

/** The same pages and one more. */
export const onePageMore = async (client: Client, filters: ListFilters, { pages }: Listing, signal: AbortSignal): Promise<Listing> =>
  listingOf([...pages, await page(client, filters, pages, undefined, signal)]);

/** As many pages as there were, asked for once more. What has not changed is not sent again, and is the same object as before. */
export async function samePages(client: Client, filters: ListFilters, before: Listing, signal: AbortSignal): Promise<Listing> {
  const pages: ReferralList[] = [];
  for (const known of before.pages) {
    const sameQuestion = pages.at(-1)?.next === before.pages[pages.length - 1]?.next;
    pages.push(await page(client, filters, pages, sameQuestion ? known : undefined, signal));
    if (!pages.at(-1)?.next) break;
  }
  return listingOf(pages);
}

function page(client: Client, filters: ListFilters, before: readonly ReferralList[], known: ReferralList | undefined, signal: AbortSignal) {
  const after = before.at(-1)?.next;
  const limit = String(before.length ? pageRows : firstRows);
  return client.listReferrals({ query: { limit, ...filters, ...(after && { after }) } }, { signal, ...(known && { known }) });
}

function listingOf(pages: readonly ReferralList[]): Listing {
  const entries = pages.flatMap(each => each.entries);
  const last = pages.at(-1);
  return { pages, entries, counts: last?.counts ?? [], more: Boolean(last?.next && last.entries.length), at: new Date() };
}

/** The same, but for one row. */
export function without(listing: Listing, id: string): Listing {
  const others = (entries: readonly ListEntry[]) => entries.filter(entry => entry.id !== id);
  const pages = listing.pages.map(each => ({ ...each, entries: others(each.entries) }));
  return { ...listing, pages, entries: others(listing.entries) };
}

/** Whether rows would come, go or change places: then nobody's row may be moved from under them. */
export function sameRows(one: Listing, other: Listing): boolean {
  return one.entries.length === other.entries.length && one.entries.every((entry, index) => entry.id === other.entries[index]?.id);
}

/** How many rows have come, gone or another thing to say. */
export function changesBetween(one: Listing, other: Listing): number {
  const before = new Map(one.entries.map(entry => [entry.id, entry]));
  const changed = other.entries.filter(entry => {
    const was = before.get(entry.id);
    before.delete(entry.id);
    return was !== entry && JSON.stringify(was) !== JSON.stringify(entry);
  });
  return changed.length + before.size;
}

export const countOf = ({ counts }: Pick<Listing, 'counts'>, state: ListEntry['state']) =>
  counts.find(each => each.state === state)?.count ?? 0;

export const countOfAll = ({ counts }: Pick<Listing, 'counts'>) => counts.reduce((sum, { count }) => sum + count, 0);

/** How many rows the filters leave, here or still to come. */
export const countOfShown = (listing: Pick<Listing, 'counts'>, { state }: ListFilters) =>
  state ? countOf(listing, state) : countOfAll(listing);
