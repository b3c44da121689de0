import type { Day } from '@bostadforst/contract/day';
import type { InboxEntry } from '@bostadforst/contract/landlord-report/inbox-routes';
import type { LandlordInboxKey } from './texts.ts';

export interface InboxGroup {
  title: LandlordInboxKey;
  entries: InboxEntry[];
}

type Promised = Pick<InboxEntry, 'state' | 'replyBy'>;

/** Nobody has answered, and the promised day has passed. The first reply takes a report out of *received*. */
export const isOverdue = ({ state, replyBy }: Promised, today: Day) => state === 'received' && replyBy < today;

export const isClosed = ({ state }: Pick<InboxEntry, 'state'>) => state === 'resolved' || state === 'no_action' || state === 'handed_over';

/** By whom one waits for: first those that nobody has answered. Within a group the service's order stands, what is promised soonest first. */
export function inboxGroups(entries: readonly InboxEntry[]): InboxGroup[] {
  const groups: InboxGroup[] = [
    { title: 'groupNew', entries: entries.filter(({ state }) => state === 'received') },
    { title: 'groupOngoing', entries: entries.filter(entry => entry.state !== 'received' && !isClosed(entry)) },
    { title: 'groupClosed', entries: entries.filter(isClosed) },
  ];
  return groups.filter(group => group.entries.length);
}
