import { Task } from '@lit/task';
import { html, LitElement } from 'lit';
import { property } from 'lit/decorators.js';
import { LeaveController } from '../controllers/leave-controller.ts';
import { QuickExitController } from '../controllers/quick-exit-controller.ts';
import { TextController } from '../controllers/text-controller.ts';
import { WithSite } from '../controllers/with-site.ts';
import { ownBar, ownPage } from '../parts/own-page.ts';
import { phoneButton, phoneLine } from '../parts/phone-line.ts';
import { shell } from '../parts/shell.ts';
import { baseStyles } from '../styles/base.ts';
import { buttonStyles } from '../styles/buttons.ts';
import { noticeStyles } from '../styles/notices.ts';
import { ownPageStyles } from '../styles/own-page.ts';
import { shellStyles } from '../styles/shell.ts';
import type { Desk } from './desk.ts';
import { none, stranger } from './doors.ts';
import { Own, type PersonClient } from './own.ts';
import { ownReferralTexts } from './texts.ts';

export type { OwnReferralChangedEvent } from './own-referral-changed-event.ts';

/**
 * A person's own referral: where it stands in plain words, what happens next, what was decided and why, and who has looked. Here they
 * answer an offer, add words, take back a yes or everything. A no costs nothing.
 *
 * @element bf-own-referral
 *
 * @slot - Shown until the element is ready, and whenever it cannot be. A phone number is a good choice.
 * @slot sign-in - The way to sign in, shown to whoever is not; in place of `sign-in-url`.
 *
 * @fires {OwnReferralChangedEvent} bf-own-referral-changed - The service has written down what the person did.
 *
 * @csspart notice - A message that stands out.
 */
export class OwnReferral extends WithSite(LitElement) {
  static override styles = [baseStyles, buttonStyles, shellStyles, noticeStyles, ownPageStyles];

  /** Where signing in begins, for whoever is not signed in. */
  @property({ attribute: 'sign-in-url' }) signInUrl = '';

  /** The level of the element's own heading. */
  @property({ type: Number, attribute: 'heading-level' }) headingLevel = 2;

  /** Made from the site; a test or a story may set its own. */
  @property({ attribute: false }) client?: PersonClient | undefined;

  readonly #text = new TextController(this, ownReferralTexts);
  readonly #exit = new QuickExitController(this);
  readonly #own: Own = new Own(this);
  readonly #desk: Desk = { host: this, words: this.#text, own: this.#own };

  // Comes along with the client and the schemas, without which there is nothing to show either.
  readonly #views = new Task(this, {
    args: () => [],
    task: async () => new (await import('./views/views.ts')).Views(this.#desk),
  });

  constructor() {
    super();
    new LeaveController(this, () => this.#forget());
  }

  override render() {
    const words = this.#text;
    if (!words.ready) return html`<div class="bf waiting"><slot></slot></div>`;
    return shell({
      lang: words.htmlLang,
      label: words.t('heading'),
      bar: ownBar(this, this.#exit, words),
      main: ownPage(this.#desk, {
        offered: this.here.can('referral'),
        found: this.#own,
        views: this.#views,
        outside: found => (found === 'stranger' ? stranger(this.#desk) : found === 'none' && none(this.#desk)),
      }),
      aside: html`<p><strong>${words.t('talk')}</strong></p>
        ${phoneLine(this, 'referral', words)}
        <p class="t0">${words.t('always')}</p>`,
      asideLabel: words.t('talk'),
      foot: phoneButton(this, 'referral', words),
    });
  }

  /** Nothing of it is left for whoever presses Back on a borrowed phone. */
  #forget() {
    this.#own.forget();
    this.#views.value?.forget();
  }
}
