import type { SentReferral } from '@bostadforst/contract/referral';

/** What the outreach page gives the form, and no other page does: what is written there may wait for network, sealed. */
export interface Keeping {
  /** Said on the first question, instead of that nothing is kept; nothing where that is so. */
  readonly inWords: string | undefined;
  /** Before anything is written. Rejects when nobody has been signed in here. */
  mayWrite(): Promise<void>;
  /** @returns the service's answer, or nothing when it waits. Rejects when it stays in the form, with `inWords` that say why. */
  take(referral: unknown, idempotencyKey: string): Promise<SentReferral | undefined>;
}
