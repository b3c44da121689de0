import type { InboxReport } from '@bostadforst/contract/landlord-report/inbox-routes';
import { html, LitElement, nothing } from 'lit';
import { property } from 'lit/decorators.js';
import { AskAgainController } from '../controllers/ask-again-controller.ts';
import { focusAfterUpdate } from '../controllers/focus.ts';
import { LeaveController } from '../controllers/leave-controller.ts';
import { TextController } from '../controllers/text-controller.ts';
import { WithSite } from '../controllers/with-site.ts';
import { heading } from '../parts/heading.ts';
import { backIcon, checkIcon, lockIcon } from '../parts/icons.ts';
import { notice, problemNotice } from '../parts/notice.ts';
import { phoneButton, phoneLine } from '../parts/phone-line.ts';
import { sheet } from '../parts/sheet.ts';
import { signIn } from '../parts/sign-in.ts';
import { baseStyles } from '../styles/base.ts';
import { buttonStyles } from '../styles/buttons.ts';
import { choiceStyles } from '../styles/choices.ts';
import { fieldStyles } from '../styles/fields.ts';
import { noticeStyles } from '../styles/notices.ts';
import { sheetStyles } from '../styles/sheet.ts';
import { shellStyles } from '../styles/shell.ts';
import { threadStyles } from '../styles/thread.ts';
import { landlordReportTexts, stateKey } from '../texts/landlord-report.ts';
import { Inbox, isNotSignedIn, type InboxClient } from './inbox.ts';
import { isClosed } from './inbox-groups.ts';
import { tableStyles } from './inbox-table.styles.ts';
import { styles } from './landlord-inbox.styles.ts';
import { landlordInboxTexts } from './texts.ts';
import { inboxTable } from './views/inbox-table.ts';
import { openedReport } from './views/opened-report.ts';
import { replyForm } from './views/reply-form.ts';

export type { ReportRepliedEvent } from './report-replied-event.ts';

const halfAMinute = 30_000;

/**
 * The team's side of landlords' reports: what is to be answered first, one report behind a click that is written down, and a
 * reply that says nothing of health, support or money.
 *
 * @element bf-landlord-inbox
 *
 * @slot - Shown until the element is ready, and whenever it cannot be. A phone number is a good choice.
 * @slot sign-in - The site's own way to sign in, instead of a link to `sign-in-url`.
 *
 * @fires {ReportRepliedEvent} bf-report-replied - The service has stored a reply.
 *
 * @csspart notice - A message that stands out, such as when something cannot be reached.
 */
export class LandlordInbox extends WithSite(LitElement) {
  static override styles = [
    baseStyles,
    buttonStyles,
    fieldStyles,
    choiceStyles,
    noticeStyles,
    shellStyles,
    sheetStyles,
    threadStyles,
    tableStyles,
    styles,
  ];

  /** Where one signs in. */
  @property({ attribute: 'sign-in-url' }) signInUrl = '';

  /** The level of the element's own heading. */
  @property({ type: Number, attribute: 'heading-level' }) headingLevel = 2;

  /** Made from the site; a test or a story may set its own. */
  @property({ attribute: false }) client?: InboxClient | undefined;

  readonly #text = new TextController(this, landlordInboxTexts);
  readonly #report = new TextController(this, landlordReportTexts);
  readonly #words = { text: this.#text, report: this.#report };
  readonly #inbox: Inbox = new Inbox(this);
  /** The report that was opened. */
  #opened = '';

  constructor() {
    super();
    new LeaveController(this, () => this.#forget());
    new AskAgainController(this, () => !this.#opened && this.#inbox.entries && this.#inbox.ask(), halfAMinute);
  }

  override render() {
    const text = this.#text;
    return sheet({
      lang: text.htmlLang,
      label: text.t('heading'),
      start: this.#opened ? this.#renderBack() : this.#renderTitle(),
      phone: phoneLine(this, 'team', text),
      content: html`<div class="content">${this.#renderContent()}</div>`,
      foot: phoneButton(this, 'team', text),
    });
  }

  #renderTitle() {
    const text = this.#text;
    const { entries } = this.#inbox;
    return html`
      ${heading(this.headingLevel, text.t('heading'), { size: 't3', id: 'top' })}
      ${entries?.length ? html`<p class="muted">${text.t('open', { count: entries.filter(entry => !isClosed(entry)).length })}</p>` : nothing}
    `;
  }

  #renderBack() {
    return html`<button class="link" type="button" @click=${() => this.#close()}>${backIcon()}${this.#text.t('back')}</button>`;
  }

  #renderContent() {
    const text = this.#text;
    return this.here.render({
      initial: () => this.#pad(notice(html`<p>${text.common('nothingToShow')}</p>`)),
      pending: () => this.#renderWaiting(),
      error: error => this.#pad(problemNotice(text, error, () => this.here.retry())),
      complete: () => {
        if (!this.here.can('reports')) return this.#pad(notice(html`<p>${text.t('notOffered')}</p>`));
        return this.#opened ? this.#renderOpened() : this.#renderList();
      },
    });
  }

  /** While it is asked for again the rows stand as they were. */
  #renderList() {
    const { entries } = this.#inbox;
    return this.#inbox.render({
      initial: () => this.#renderWaiting(),
      pending: () => (entries ? this.#renderTable() : this.#renderWaiting()),
      error: error => (entries && !isNotSignedIn(error) ? this.#renderTable(true) : this.#renderProblem(error, this.#inbox.ask)),
      complete: () => this.#renderTable(),
    });
  }

  #renderTable(stale = false) {
    const text = this.#text;
    const { entries = [], isBegun } = this.#inbox;
    if (!entries.length) return this.#pad(html`<p>${text.t('none')}</p>`);
    const open = (id: string) => void this.#open(id);
    return html`
      ${stale ? this.#pad(notice(html`<p>${text.t('stale')}</p>`)) : nothing} ${inboxTable({ entries, isBegun, open }, this.#words)}
      ${this.#pad(html`<p class="muted" id="opening">${text.t('openingIsNoted')}</p>`)}
    `;
  }

  /** What is here stands while it is asked for again: words are being written under it. */
  #renderOpened() {
    const { report } = this.#inbox;
    if (report) return this.#renderReport(report);
    return this.#inbox.renderOne({
      pending: () => this.#renderWaiting(),
      error: error => this.#renderProblem(error, () => void this.#open(this.#opened)),
    });
  }

  #renderReport(report: InboxReport) {
    const inbox = this.#inbox;
    const level = this.headingLevel;
    const send = () => void this.#send(report);
    const form = replyForm({ inbox, report, level: level + 2, signInUrl: this.signInUrl, send }, this.#words);
    return this.#pad(html`${inbox.replied ? this.#renderSent(report) : nothing} ${openedReport(report, level, this.#words, form)}`);
  }

  #renderSent({ landlord, state }: InboxReport) {
    const said = this.#text.t('sentTo', { landlord, state: this.#report.t(stateKey(state)) });
    return html`<div id="sent">${notice(html`<p>${said}</p>`, { icon: checkIcon(), role: 'status' })}</div>`;
  }

  #renderWaiting() {
    return this.#pad(html`<p role="status">${this.#text.common('loading')}</p>`);
  }

  #renderProblem(error: unknown, again: () => void) {
    const text = this.#text;
    if (!isNotSignedIn(error)) return this.#pad(problemNotice(text, error, again));
    const way = html`<p>${signIn({ url: this.signInUrl, label: text.t('signIn') })}</p>`;
    const title = heading(this.headingLevel + 1, text.t('notSignedIn'), { size: 't2' });
    return this.#pad(
      notice(
        html`${title}
          <p>${text.t('notSignedInWhy')}</p>
          ${way}`,
        { look: 'stop', icon: lockIcon() },
      ),
    );
  }

  #pad(content: unknown) {
    return html`<div class="pad stack tight">${content}</div>`;
  }

  async #open(id: string) {
    this.#opened = id;
    await this.#inbox.open(id);
    this.#show('#opened, .notice');
  }

  async #send(report: InboxReport) {
    const outcome = await this.#inbox.send(report);
    const { faults } = this.#inbox;
    const focus = { faults: faults.text ? '#text' : '#sensitive', rewrite: '#text', problem: '#problem', sent: '#sent' };
    if (outcome) this.#show(focus[outcome]);
  }

  #close() {
    const was = this.#opened;
    this.#opened = '';
    this.#inbox.ask();
    this.#show(`#open-${was}`);
  }

  #show(focus: string) {
    this.requestUpdate();
    void focusAfterUpdate(this, focus);
  }

  #forget() {
    this.#opened = '';
    this.#inbox.forget();
  }
}
