import { ForeignElement } from './foreign-element.ts';

/**
 * A link to the tenant’s own pages, where one signs in. Nothing here tells whether there are goals.
 *
 * @element bf-tenant-goals
 *
 * @slot - Always shown. A phone number is a good choice.
 *
 * @csspart link - The link to where one signs in.
 */
export class TenantGoals extends ForeignElement {
  protected override readonly link = { sv: 'Öppna Mina sidor', en: 'Open My pages' };
}
