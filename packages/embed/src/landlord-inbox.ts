import { ForeignElement } from './foreign-element.ts';

/**
 * A link to the team’s inbox.
 *
 * @element bf-landlord-inbox
 *
 * @slot - Always shown. A phone number is a good choice.
 *
 * @csspart link - The link to where one signs in.
 */
export class LandlordInbox extends ForeignElement {
  protected override readonly link = { sv: 'Öppna inkorgen', en: 'Open the inbox' };
}
