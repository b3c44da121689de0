import type { LandlordsReport, ReportMessage } from '@bostadforst/contract/landlord-report';

/** So many days from now, as the service writes a moment. */
export const daysFromNow = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString();

export const reply: ReportMessage = {
  id: '00000000-0000-4000-8000-0000000000a1',
  from: 'team',
  text: 'Tack. Vi kommer till huset i morgon.',
  at: '2026-11-19T08:14:00Z',
};

/** A report as the landlord receives it, with what a test wants to be different. */
export function aReport(number: number, change: Partial<LandlordsReport> = {}): LandlordsReport {
  return {
    id: `00000000-0000-4000-8000-00000000${number}`,
    number,
    kind: 'disturbance',
    address: `Exempelgatan 4, lgh ${number}`,
    happened: 'I natt vid 01.20',
    facts: 'Hög musik i trapphuset.',
    state: 'received',
    sentAt: daysFromNow(-1),
    replyBy: daysFromNow(1).slice(0, 10),
    messages: [],
    ...change,
  };
}
