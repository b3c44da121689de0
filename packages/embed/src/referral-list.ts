import { ForeignElement } from './foreign-element.ts';

/**
 * A link to the staff’s joint list.
 *
 * @element bf-referral-list
 *
 * @slot - Always shown. A phone number is a good choice.
 *
 * @csspart link - The link to where one signs in.
 */
export class ReferralList extends ForeignElement {
  protected override readonly link = { sv: 'Öppna listan', en: 'Open the list' };
}
