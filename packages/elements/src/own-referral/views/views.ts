import { html, nothing } from 'lit';
import { TextController } from '../../controllers/text-controller.ts';
import { adoptLater } from '../../styles/adopt-later.ts';
import { cardStyles } from '../../styles/cards.ts';
import { disclosureStyles } from '../../styles/disclosure.ts';
import { fieldStyles } from '../../styles/fields.ts';
import type { Desk } from '../desk.ts';
import { Acting } from './acting.ts';
import { CodeForm } from './code-form.ts';
import { decidedView } from './decided-view.ts';
import { looksView } from './looks-view.ts';
import { meetingsView } from './meetings-view.ts';
import { offersView } from './offers-view.ts';
import { contactView, leaveView } from './rest-views.ts';
import { sharedView } from './shared-view.ts';
import { standingView } from './standing-view.ts';
import { viewTexts } from './texts.ts';
import type { ViewDesk } from './view-desk.ts';
import { viewStyles } from './views.styles.ts';
import { wordsView } from './words-view.ts';

/** What whoever is known meets: where it stands first, what one can answer now, and then everything else there is to know. */
export class Views {
  readonly #desk: ViewDesk;
  #acting: Acting;
  #code: CodeForm;

  constructor(desk: Desk) {
    this.#desk = { ...desk, more: new TextController(desk.host, viewTexts) };
    this.#acting = new Acting(this.#desk);
    this.#code = new CodeForm(this.#desk);
    adoptLater(desk.host, [cardStyles, disclosureStyles, fieldStyles, viewStyles]);
  }

  /** False only while the first language is on its way. */
  get ready(): boolean {
    return this.#desk.more.ready;
  }

  render() {
    const { referral } = this.#desk.own;
    if (!referral) return nothing;
    const acting = this.#acting;
    const sight = { ...this.#desk, referral, acting };
    return html`
      ${acting.renderSaid()} ${standingView(sight)} ${offersView(sight)} ${decidedView(sight)} ${wordsView(sight)} ${sharedView(sight)}
      ${contactView(sight)} ${meetingsView(sight)} ${looksView(sight)} ${leaveView(sight)}
    `;
  }

  /** For someone signed in whose record is not yet known. */
  code() {
    return this.#code.render();
  }

  /** Everything that was being written. */
  forget(): void {
    this.#acting = new Acting(this.#desk);
    this.#code = new CodeForm(this.#desk);
  }
}
