import type { LandlordsReport } from '@bostadforst/contract/landlord-report';
import { ProblemError } from '@bostadforst/contract/problem';
import { initialState, Task, TaskStatus } from '@lit/task';
import { html, LitElement, nothing } from 'lit';
import { property } from 'lit/decorators.js';
import { focusAfterUpdate } from '../controllers/focus.ts';
import { LeaveController } from '../controllers/leave-controller.ts';
import { TextController } from '../controllers/text-controller.ts';
import { WithSite } from '../controllers/with-site.ts';
import { actions, button } from '../parts/actions.ts';
import { heading } from '../parts/heading.ts';
import { backIcon, warningIcon } from '../parts/icons.ts';
import { notice, problemNotice } from '../parts/notice.ts';
import { phoneButton } from '../parts/phone-line.ts';
import { shell } from '../parts/shell.ts';
import { baseStyles } from '../styles/base.ts';
import { buttonStyles } from '../styles/buttons.ts';
import { noticeStyles } from '../styles/notices.ts';
import { shellStyles } from '../styles/shell.ts';
import { landlordReportTexts } from '../texts/landlord-report.ts';
import { styles } from './landlord-contact.styles.ts';
import type { LandlordWords } from './landlord-words.ts';
import type { OneReport } from './one/one-report.ts';
import { isNotSignedIn, OwnReports, type LandlordClient } from './own-reports.ts';
import type { ReportSteps } from './steps/report-steps.ts';
import { landlordContactTexts } from './texts.ts';
import { contact } from './views/contact.ts';
import { notSignedIn } from './views/not-signed-in.ts';
import { reportList } from './views/report-list.ts';

export type { ReportSentEvent } from './report-sent-event.ts';

/**
 * A landlord's reports about a home: danger first, facts seen and heard, how far each has come and what the team answers. It
 * receives every address alike and never says which programme a home belongs to.
 *
 * @element bf-landlord-contact
 *
 * @slot - Shown until the element is ready, and whenever it cannot be. A phone number is a good choice.
 * @slot sign-in - The site's own way to sign in, instead of a link to `sign-in-url`.
 * @slot repair - A link to the landlord's own fault reports, where repairs belong.
 *
 * @fires {ReportSentEvent} bf-report-sent - The service has taken in a report.
 *
 * @csspart notice - A message that stands out, such as when something cannot be reached.
 */
export class LandlordContact extends WithSite(LitElement) {
  static override styles = [baseStyles, buttonStyles, noticeStyles, shellStyles, styles];

  /** Where one signs in. */
  @property({ attribute: 'sign-in-url' }) signInUrl = '';

  /** The level of the element's own heading. */
  @property({ type: Number, attribute: 'heading-level' }) headingLevel = 2;

  /** Made from the site; a test or a story may set its own. */
  @property({ attribute: false }) client?: LandlordClient | undefined;

  readonly #text = new TextController(this, landlordContactTexts);
  readonly #report = new TextController(this, landlordReportTexts);

  readonly #reports: OwnReports = new OwnReports(this);

  /** The report that was opened. Where there is room the newest one is shown without being asked for. */
  #opened = '';
  #writing = false;

  // Fetched as soon as there is use for it, so that 112 and the questions are there also if the connection goes.
  readonly #later = new Task(this, {
    args: () => [this.here.can('reports')] as const,
    task: async ([offered]) => (offered ? this.#fetchLater() : initialState),
  });

  constructor() {
    super();
    new LeaveController(this, () => this.#forget());
  }

  override render() {
    const words = this.#words;
    return shell({
      lang: this.#text.htmlLang,
      label: this.#text.t('heading'),
      main: this.#writing ? this.#renderSteps() : this.#renderOverview(words),
      aside: html`${heading(this.headingLevel + 1, this.#text.t('contact'), { size: 't2' })}${contact(this, words)}`,
      asideLabel: this.#text.t('contact'),
      foot: phoneButton(this, 'landlord', this.#text),
    });
  }

  get #words(): LandlordWords {
    const { programme } = this.here;
    const team = programme ? this.#text.local(programme.landlordFacingName) : this.#text.t('team');
    return { text: this.#text, report: this.#report, team };
  }

  #renderOverview(words: LandlordWords) {
    const { text, team } = words;
    return html`
      <div class="head full">
        <div class="stack">
          ${heading(this.headingLevel, text.t('heading'), { size: 't4', id: 'top' })}
          <p>${text.t('intro', { team })}</p>
        </div>
        ${this.#reports.mayWrite ? actions(button(text.t('reportSomething'), this.#write)) : nothing}
      </div>
      ${this.here.render({
        initial: () => notice(html`<p>${text.common('nothingToShow')}</p>`),
        pending: () => this.#renderWaiting(),
        error: error => problemNotice(text, error, () => this.here.retry()),
        complete: () => (this.here.can('reports') ? this.#renderReports(words) : notice(html`<p>${text.t('notOffered')}</p>`)),
      })}
    `;
  }

  #renderReports(words: LandlordWords) {
    return this.#reports.render({
      initial: () => this.#renderWaiting(),
      pending: () => this.#renderWaiting(),
      error: error => this.#renderProblem(error, this.#reports.retry),
      complete: listed => {
        const reports = this.#reports.withFresh(listed);
        return reports.length ? this.#renderList(reports, words) : html`<p>${words.text.t('none')}</p>`;
      },
    });
  }

  #renderList(reports: readonly LandlordsReport[], words: LandlordWords) {
    const level = this.headingLevel + 1;
    const one = reports.find(report => report.id === this.#opened) ?? reports[0]!;
    const list = { reports, shown: one.id, opened: this.#opened, level, open: (id: string) => void this.#open(id) };
    return html`<div class="split full ${this.#opened ? 'opened' : ''}">
      <div class="list">${reportList(list, words)}</div>
      <article class="one stack" aria-labelledby="one">
        <button class="link to-list" type="button" @click=${() => this.#close()}>${backIcon()}${words.text.t('back')}</button>
        ${this.#opened ? this.#reports.renderOne({ error: error => this.#renderProblem(error, () => this.#reports.ask(one.id)) }) : nothing}
        ${this.#later.render({
          pending: () => this.#renderWaiting(),
          error: () => problemNotice(words.text, new ProblemError('unreachable'), () => void this.#later.run()),
          complete: later => later.one.render(one, level, words),
        })}
      </article>
    </div>`;
  }

  #renderSteps() {
    const text = this.#text;
    return this.#later.render({
      pending: () => this.#renderWaiting(),
      error: () =>
        html`${notice(html`<p>${text.common('danger')}</p>`, { look: 'danger', icon: warningIcon() })}
          <p>${text.t('stepsGone')}</p>
          ${actions(button(text.common('tryAgain'), this.#write))}`,
      complete: later => later.steps.render(),
    });
  }

  #renderWaiting() {
    return html`<p role="status">${this.#text.common('loading')}</p>`;
  }

  #renderProblem(error: unknown, again: () => void) {
    const text = this.#text;
    if (!isNotSignedIn(error)) return problemNotice(text, error, again);
    return notSignedIn({ level: this.headingLevel + 1, url: this.signInUrl, why: text.t('notSignedInWhy') }, this.#words);
  }

  async #fetchLater(): Promise<{ one: OneReport; steps: ReportSteps }> {
    const [{ OneReport }, { ReportSteps }] = await Promise.all([import('./one/one-report.ts'), import('./steps/report-steps.ts')]);
    const steps = new ReportSteps(this, {
      words: () => this.#words,
      client: () => this.#reports.client(),
      leave: () => this.#stopWriting('#top'),
      keep: this.#reports.keep,
      follow: id => {
        this.#opened = id;
        this.#stopWriting('#one');
      },
    });
    return { one: new OneReport(this), steps };
  }

  readonly #write = async () => {
    this.#writing = true;
    this.requestUpdate();
    if (this.#later.status === TaskStatus.ERROR) await this.#later.run();
    await this.#later.taskComplete.catch(() => undefined); // Then it says so where the questions would have stood.
    this.#later.value?.steps.begin();
  };

  /** Back to the reports. What was written is kept until it is sent. */
  #stopWriting(focus: string) {
    this.#writing = false;
    this.#show(focus);
  }

  async #open(id: string) {
    this.#opened = id;
    this.#reports.ask(id);
    this.requestUpdate();
    await this.#later.taskComplete.catch(() => undefined); // Then it says so where the report would have stood.
    this.#show('#one');
  }

  #close() {
    const was = this.#opened;
    this.#opened = '';
    this.#show(`#report-${was}`);
  }

  #show(focus: string) {
    this.requestUpdate();
    void focusAfterUpdate(this, focus);
  }

  #forget() {
    this.#writing = false;
    this.#opened = '';
    this.#later.value?.steps.forget();
    this.#reports.forget();
  }
}
