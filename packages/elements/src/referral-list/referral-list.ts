import { isProblem } from '@bostadforst/contract/problem';
import { dayOf } from '@bostadforst/contract/day';
import { html, LitElement, nothing } from 'lit';
import { property } from 'lit/decorators.js';
import { focusAfterUpdate } from '../controllers/focus.ts';
import { LeaveController } from '../controllers/leave-controller.ts';
import { TextController } from '../controllers/text-controller.ts';
import { WithSite } from '../controllers/with-site.ts';
import { phoneButton, phoneLine } from '../parts/phone-line.ts';
import { baseStyles } from '../styles/base.ts';
import { buttonStyles } from '../styles/buttons.ts';
import { choiceStyles } from '../styles/choices.ts';
import { fieldStyles } from '../styles/fields.ts';
import { disclosureStyles } from '../styles/disclosure.ts';
import { noticeStyles } from '../styles/notices.ts';
import { shellStyles } from '../styles/shell.ts';
import { summaryStyles } from '../styles/summary.ts';
import { ReasonController } from './acts/reason-controller.ts';
import { RecordController, type Opened } from './acts/record-controller.ts';
import { FindController } from './listing/find-controller.ts';
import { ListController } from './listing/list-controller.ts';
import { called } from './naming.ts';
import { Notices } from './notices/notices.ts';
import { PlacesController } from './places-controller.ts';
import { placesFor } from './places.ts';
import { Protection } from './protected/protection.ts';
import { protectedNow, protectionView } from './protected/protection-view.ts';
import { referralListStyles } from './referral-list.styles.ts';
import type { Sight } from './sight.ts';
import type { StaffClient } from './staff-routes.ts';
import { referralListTexts } from './texts.ts';
import { listHead, listHeading, listView } from './views/list-view.ts';
import { placesBar, placeView } from './views/places-view.ts';
import { readingNotice } from './views/reading-problem.ts';
import { reasonView } from './views/reason-view.ts';
import { recordView } from './views/record-view.ts';
import { sheet } from '../parts/sheet.ts';
import { signInView } from './views/sign-in-view.ts';

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

  readonly #text = new TextController(this, referralListTexts);
  readonly #staff = async () =>
    this.client ?? (await this.here.client(() => import('./staff-routes.ts').then(module => module.staffRoutes)));
  readonly #list = new ListController(this, this.#staff, () => this.#inUse);
  readonly #record = new RecordController(this, this.#staff);
  readonly #reason = new ReasonController(this, this.#staff, id => void this.#record.opening.run([id]));
  readonly #find = new FindController(this, this.#staff, entry => this.#record.open(entry));
  readonly #notices = new Notices(this, this.#staff, () => this.#list.isTheirs && Boolean(this.#list.me?.units.length));
  readonly #protection = new Protection(this, this.#staff, id => this.#protected(id));
  readonly #places = new PlacesController(this, {
    open: entry => this.#record.open(entry),
    leave: () => void this.#places.go(undefined),
  });

  constructor() {
    super();
    new LeaveController(this, () => this.#forget());
  }

  override connectedCallback() {
    super.connectedCallback();
    window.addEventListener('pageshow', this.#backAgain);
    window.addEventListener('beforeunload', this.#beforeUnload);
  }

  override disconnectedCallback() {
    super.disconnectedCallback();
    window.removeEventListener('pageshow', this.#backAgain);
    window.removeEventListener('beforeunload', this.#beforeUnload);
  }

  /** Who sees no list comes straight to the place that is theirs. */
  protected override updated() {
    // Said until the next name is opened.
    if (this.#record.entry) this.#protection.done = false;
    const sight = this.#sight;
    if (!sight || this.#list.isTheirs || this.#places.at) return;
    const [first] = placesFor(sight);
    if (first) void this.#places.go(first);
  }

  override render() {
    const words = this.#text;
    return sheet({
      lang: words.htmlLang,
      label: words.t(this.#heading),
      start: this.#renderStart(),
      phone: phoneLine(this, 'referral', words),
      content: this.#renderContent(),
      foot: phoneButton(this, 'referral', words),
    });
  }

  /** The list's name stands over the list alone. */
  get #heading() {
    return this.#places.at ? 'headingElsewhere' : 'heading';
  }

  #renderStart() {
    const sight = this.#sight;
    const { shown, filters } = this.#list;
    if (this.#record.entry) {
      return html`<button class="link no-print" type="button" @click=${() => this.#toList()}>
        ${this.#places.at ? this.#text.common('back') : this.#text.t('toList')}
      </button>`;
    }
    return sight && shown && !this.#places.at
      ? listHead(sight, shown, filters)
      : listHeading(this.headingLevel, this.#text.t(this.#heading));
  }

  #renderContent() {
    const words = this.#text;
    if (this.here.can('list') === false) return html`<div class="pad stack">${words.t('notOfferedText')}</div>`;
    if (this.#record.entry) return this.#renderRecord(this.#record.entry);
    const sight = this.#sight;
    const above =
      sight && html`${placesBar(sight, this.#places, this.#list.isTheirs)}${this.#protection.done ? protectedNow(sight) : nothing}`;
    return html`${above ?? nothing}${this.#renderPlace()}`;
  }

  #renderPlace() {
    const words = this.#text;
    const error = this.#list.error ?? this.#list.staleness;
    if (isProblem(error) && error.problem.code === 'not_signed_in') return signInView(words, this.signInUrl);
    const { shown } = this.#list;
    const sight = this.#sight;
    if (sight && this.#places.at) return placeView(sight, this.#places);
    if (sight && !this.#list.isTheirs && !placesFor(sight).length) return html`<p class="pad not-yours">${words.t('notYours')}</p>`;
    if (shown && sight)
      return html`${this.#notices.render(sight)}${listView(sight, this.#list, shown, entry => this.#record.open(entry), this.#find)}`;
    if (this.here.state === 'broken' || this.#list.error) {
      return html`<div class="pad">${readingNotice({ words }, this.#list.error ?? this.here.error, () => this.#retry())}</div>`;
    }
    return html`<p class="pad" role="status">${this.here.state === 'nowhere' ? nothing : words.t('loading')}</p>`;
  }

  #renderRecord(opened: Opened) {
    const sight = this.#sight;
    if (!sight) return nothing;
    const { opening } = this.#record;
    return opening.render({
      pending: () => html`<p class="pad" role="status">${this.#text.t('opening', { alias: called(sight, opened) })}</p>`,
      error: error =>
        this.#reason.isAskedFor(error)
          ? reasonView(sight, this.#reason, opened.id)
          : html`<div class="pad">${readingNotice(sight, error, () => void opening.run([opened.id]))}</div>`,
      complete: record =>
        html`${recordView(sight, this.#record, evenIfWritten => this.#toList(evenIfWritten))}
          <div class="pad no-print">${protectionView(sight, record, this.#protection, this.#record)}</div>`,
    });
  }

  /** Focus or pointer among the rows. Focus stays someone's also while they look at another window, where `:focus` matches nothing. */
  get #inUse(): boolean {
    const root = this.renderRoot as ShadowRoot;
    return Boolean(root.activeElement?.closest('table.list') ?? root.querySelector('table.list :hover'));
  }

  /** What views see by, once there is anything to see. */
  get #sight(): Sight | undefined {
    const { programme } = this.here;
    const { me } = this.#list;
    return (
      programme &&
      me && {
        words: this.#text,
        programme,
        me,
        today: dayOf(new Date()),
        naming: this.#list.naming,
        level: this.headingLevel,
        signInUrl: this.signInUrl,
      }
    );
  }

  #toList(evenIfWritten = false) {
    const left = this.#record.close(evenIfWritten);
    if (!left) return;
    this.#reason.forget();
    this.#protection.stay();
    void this.#list.refresh();
    this.#list.blocks.need(left.id);
    this.#places.place?.refresh?.();
    void focusAfterUpdate(this, this.#places.at ? '#place-heading' : `[id="open-${left.id}"]`);
  }

  /** Named staff go on with the record; for everyone else it is no longer there. */
  #protected(id: string) {
    if (this.#list.me?.seesProtected) return void this.#record.opening.run([id]);
    this.#toList(true);
    void focusAfterUpdate(this, '#protected-now');
  }

  #retry() {
    if (this.here.state === 'broken') this.here.retry();
    this.#list.retry();
  }

  /** On a shared computer, whoever presses Back meets no alias and no words. */
  #forget() {
    this.#record.forget();
    this.#reason.forget();
    this.#places.forget();
    this.#notices.forget();
    this.#protection.forget();
    this.#list.forget();
    this.#find.forget();
  }

  readonly #backAgain = (event: PageTransitionEvent) => {
    if (!event.persisted) return;
    void this.#list.refresh();
  };

  /** The browser's own question, in its own words, when something written would be lost. */
  readonly #beforeUnload = (event: BeforeUnloadEvent) => {
    if (this.#record.unsaved || this.#places.unsaved) event.preventDefault();
  };
}
