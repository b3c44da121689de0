/** What a person has done to their own referral. */
export type OwnAct = 'OfferAccepted' | 'OfferDeclined' | 'ConsentWithdrawn' | 'ReferralWithdrawn' | 'WordsAdded' | 'MeetingYesTakenBack';

/** Sent when the service has written down what the person did. Says which act, never what was written. */
export class OwnReferralChangedEvent extends Event {
  constructor(readonly act: OwnAct) {
    super('bf-own-referral-changed');
  }
}

declare global {
  interface HTMLElementEventMap {
    'bf-own-referral-changed': OwnReferralChangedEvent;
  }
}
