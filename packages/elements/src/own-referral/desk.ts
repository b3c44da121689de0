import type { TextController } from '../controllers/text-controller.ts';
import type { Own, OwnHost } from './own.ts';
import type { OwnReferralKey } from './texts.ts';

/** What every view works with: the element it stands in, its words, and the person's own referral. */
export interface Desk {
  readonly host: OwnHost & { readonly signInUrl: string; readonly headingLevel: number };
  readonly words: TextController<OwnReferralKey>;
  readonly own: Own;
}
