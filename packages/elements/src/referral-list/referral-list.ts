import { LitElement } from 'lit';
import { property } from 'lit/decorators.js';
import { WithSite } from '../controllers/with-site.ts';
import { baseStyles } from '../styles/base.ts';
import { buttonStyles } from '../styles/buttons.ts';
import { choiceStyles } from '../styles/choices.ts';
import { disclosureStyles } from '../styles/disclosure.ts';
import { fieldStyles } from '../styles/fields.ts';
import { noticeStyles } from '../styles/notices.ts';
import { shellStyles } from '../styles/shell.ts';
import { summaryStyles } from '../styles/summary.ts';
import { Desk } from './desk.ts';
import { referralListStyles } from './referral-list.styles.ts';
import type { StaffClient } from './staff-routes.ts';
import { deskView } from './views/desk-view.ts';

export type { ReferralOpenedEvent } from './referral-opened-event.ts';
export type { ReferralMovedEvent } from './referral-moved-event.ts';

/**
 * The joint list, for the staff who work with it: alias, state, days and marks. One referral opens behind a click that is
 * written down; what can be done to it is done there.
 *
 * @element bf-referral-list
 *
 * @slot - Shown when the list cannot be. A phone number is a good choice.
 * @slot sign-in - How to sign in, where `sign-in-url` is not enough.
 *
 * @fires {ReferralOpenedEvent} bf-referral-opened - A referral is open, and the opening written down.
 * @fires {ReferralMovedEvent} bf-referral-moved - The service has written down what happened to a referral.
 *
 * @csspart notice - The message shown when something goes wrong.
 */
export class ReferralList extends WithSite(LitElement) {
  static override styles = [
    baseStyles,
    buttonStyles,
    shellStyles,
    fieldStyles,
    choiceStyles,
    noticeStyles,
    summaryStyles,
    disclosureStyles,
    referralListStyles,
  ];

  /** Where to sign in. Without it, and without the slot, the element says that one must and not where. */
  @property({ attribute: 'sign-in-url' }) signInUrl = '';

  /** The level of the element's own heading. */
  @property({ type: Number, attribute: 'heading-level' }) headingLevel = 2;

  /** Made from the site; a test or a story may set its own. */
  @property({ attribute: false }) client?: StaffClient | undefined;

  readonly #desk = new Desk(this);

  override render() {
    return deskView(this.#desk);
  }
}
