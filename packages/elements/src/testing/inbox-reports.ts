import type { InboxEntry, InboxReport } from '@bostadforst/contract/landlord-report/inbox-routes';

const id = (number: number) => `00000000-0000-4000-8000-00000000${number}`;

/** A row of the inbox, with what a test wants to be different. */
export const anEntry = (number: number, change: Partial<InboxEntry> = {}): InboxEntry => ({
  id: id(number),
  number,
  kind: 'disturbance',
  state: 'received',
  landlord: 'Exempelhem',
  sentAt: '2026-11-19T08:14:00Z',
  replyBy: '2099-03-02',
  ...change,
});

/** The same report opened. */
export const anOpened = (number: number, change: Partial<InboxReport> = {}): InboxReport => ({
  ...anEntry(number),
  address: `Exempelgatan 4, lgh ${number}`,
  happened: 'I natt vid 01.20',
  facts: 'Hög musik i trapphuset.',
  messages: [],
  ...change,
});
