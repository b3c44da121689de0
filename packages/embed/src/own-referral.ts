import { ForeignElement } from './foreign-element.ts';

/**
 * A link to a person’s own pages, where one signs in. Nothing here tells whether there is a referral.
 *
 * @element bf-own-referral
 *
 * @slot - Always shown. A phone number is a good choice.
 *
 * @csspart link - The link to where one signs in.
 */
export class OwnReferral extends ForeignElement {
  protected override readonly link = { sv: 'Se hur det går för dig', en: 'See how it is going for you' };
}
