import type { ReportKind } from '@bostadforst/contract/landlord-report';

/** Sent after the service has taken in a report. Says which and what kind, never an address or a word anyone wrote: the whole page can listen. */
export class ReportSentEvent extends Event {
  constructor(
    readonly reportId: string,
    readonly kind: ReportKind,
  ) {
    super('bf-report-sent', { bubbles: true, composed: true });
  }
}

declare global {
  interface HTMLElementEventMap {
    'bf-report-sent': ReportSentEvent;
  }
}
