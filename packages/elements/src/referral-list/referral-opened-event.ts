/** Sent once a referral is open, and the opening written down. Says which, never whom: the whole page can listen. */
export class ReferralOpenedEvent extends Event {
  constructor(readonly referralId: string) {
    super('bf-referral-opened', { bubbles: true, composed: true });
  }
}

declare global {
  interface HTMLElementEventMap {
    'bf-referral-opened': ReferralOpenedEvent;
  }
}
