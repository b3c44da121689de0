import { ForeignElement } from './foreign-element.ts';
import { Framed } from './framed.ts';

/** Whoever writes for someone else signs in. */
const signedInPaths = ['outreach', 'unit'];

/**
 * Asks for a home through Bostad först, in a frame that no script of this page can read. With `path="outreach"` or `"unit"` a link to where one signs in.
 *
 * @element bf-referral-form
 *
 * @slot - Shown until the frame is ready, and when it cannot be. A phone number is a good choice.
 *
 * @fires {FramedEvent} bf-referral-sent - The service has received the referral. Says which path, nothing else.
 *
 * @csspart link - The link to where one signs in.
 * @cssproperty --bf-reserve - Height kept while the frame is on its way, so that nothing on the page moves.
 */
export class ReferralForm extends ForeignElement {
  protected override readonly link = { sv: 'Logga in och föreslå ett namn', en: 'Sign in and propose a name' };

  protected override frameIn(room: HTMLElement): Framed | undefined {
    return signedInPaths.includes(this.getAttribute('path') ?? '')
      ? undefined
      : new Framed(this, room, { sv: 'Hör av dig', en: 'Get in touch' });
  }
}
