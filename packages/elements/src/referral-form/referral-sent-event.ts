import type { ReferralPath } from '@bostadforst/contract/referral';

/** Sent after the service has answered. Says which path was used, never the receipt or a word anyone wrote: the whole page can listen. */
export class ReferralSentEvent extends Event {
  readonly path: ReferralPath;

  constructor(path: ReferralPath) {
    super('bf-referral-sent', { bubbles: true, composed: true });
    this.path = path;
  }
}

declare global {
  interface HTMLElementEventMap {
    'bf-referral-sent': ReferralSentEvent;
  }
}
