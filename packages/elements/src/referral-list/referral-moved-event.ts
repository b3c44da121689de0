import type { ReferralEventName, ReferralState } from '@bostadforst/contract/referral/flow';

/** Sent after the service has written down what happened. Says which referral, what, and where it stands, never a word anyone wrote. */
export class ReferralMovedEvent extends Event {
  constructor(
    readonly referralId: string,
    readonly happened: ReferralEventName,
    readonly state: ReferralState,
  ) {
    super('bf-referral-moved', { bubbles: true, composed: true });
  }
}

declare global {
  interface HTMLElementEventMap {
    'bf-referral-moved': ReferralMovedEvent;
  }
}
