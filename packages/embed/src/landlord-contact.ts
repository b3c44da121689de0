import { ForeignElement } from './foreign-element.ts';

/**
 * A link to where a landlord signs in and writes with the team.
 *
 * @element bf-landlord-contact
 *
 * @slot - Always shown. A phone number is a good choice.
 *
 * @csspart link - The link to where one signs in.
 */
export class LandlordContact extends ForeignElement {
  protected override readonly link = { sv: 'Logga in och skriv till teamet', en: 'Sign in and write to the team' };
}
