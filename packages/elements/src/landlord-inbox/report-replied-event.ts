import type { ReportState } from '@bostadforst/contract/landlord-report';

/** Sent after the service has stored a reply. Says to which report and the state it has now, never a word of it: the whole page can listen. */
export class ReportRepliedEvent extends Event {
  constructor(
    readonly reportId: string,
    readonly state: ReportState,
  ) {
    super('bf-report-replied', { bubbles: true, composed: true });
  }
}

declare global {
  interface HTMLElementEventMap {
    'bf-report-replied': ReportRepliedEvent;
  }
}
