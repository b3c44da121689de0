import type { LandlordsReport, ReportState } from '@bostadforst/contract/landlord-report';
import { html, nothing, type LitElement } from 'lit';
import type { SiteHost } from '../../controllers/site-controller.ts';
import { TextController } from '../../controllers/text-controller.ts';
import { heading } from '../../parts/heading.ts';
import { clockIcon } from '../../parts/icons.ts';
import { notice } from '../../parts/notice.ts';
import { thread } from '../../parts/thread.ts';
import { adoptLater } from '../../styles/adopt-later.ts';
import { threadStyles } from '../../styles/thread.ts';
import { dayInWords, momentInWords } from '../../texts/dates.ts';
import { kindKey } from '../../texts/landlord-report.ts';
import type { LandlordWords } from '../landlord-words.ts';
import { promised } from '../promise.ts';
import { stateLine } from '../views/report-state.ts';
import { styles } from './one-report.styles.ts';
import { oneReportTexts, type OneReportKey } from './texts.ts';

const meanings: Partial<Record<ReportState, OneReportKey>> = {
  received: 'stateReceived',
  acknowledged: 'stateAcknowledged',
  in_progress: 'stateInProgress',
  resolved: 'stateResolved',
  no_action: 'stateNoAction',
  handed_over: 'stateHandedOver',
};

/** One report as it was sent, how far it has come, and what the team has answered. */
export class OneReport {
  readonly #say: TextController<OneReportKey>;

  constructor(host: SiteHost & LitElement) {
    this.#say = new TextController(host, oneReportTexts);
    adoptLater(host, [threadStyles, styles]);
  }

  render(report: LandlordsReport, level: number, words: LandlordWords) {
    const say = this.#say;
    const { text, team } = words;
    const meaning = meanings[report.state];
    const answers = report.messages.length ? this.#renderConversation(report, team) : html`<p>${say.t('noReply')}</p>`;
    return html`
      <p class="crumb muted">
        <span>${text.t('number', { number: report.number })}</span><span>${words.report.t(kindKey(report.kind))}</span>
      </p>
      ${heading(level, report.address, { size: 't3', id: 'one' })}
      <p class="chip">${stateLine(report.state, words)}</p>
      ${meaning ? html`<p>${say.t(meaning, { team })}</p>` : nothing}
      ${notice(html`<p>${this.#promise(report, words)}</p>`, { icon: clockIcon() })}
      <section class="stack tight" aria-labelledby="replies">
        ${heading(level + 1, say.t('replies'), { size: 't2', id: 'replies' })} ${answers}
      </section>
      <section class="stack tight" aria-labelledby="sent">
        ${heading(level + 1, say.t('yourReport'), { size: 't2', id: 'sent' })}
        <p class="muted">${text.t('sent', { day: momentInWords(report.sentAt, say.language) })}</p>
        <dl class="facts">
          ${fact(say.t('happened'), report.happened)} ${fact(say.t('facts'), report.facts)}
          ${report.done ? fact(say.t('done'), report.done) : nothing}
        </dl>
      </section>
    `;
  }

  #renderConversation({ messages }: LandlordsReport, team: string) {
    const say = this.#say;
    return thread(messages, ({ from, at }) => {
      const when = momentInWords(at, say.language);
      return say.t(from === 'landlord' ? 'fromYou' : 'fromTeam', { team, when });
    });
  }

  /** How the promise was kept, with the time. */
  #promise(report: LandlordsReport, { text }: LandlordWords): string {
    const say = this.#say;
    const promise = promised(report, new Date());
    const day = dayInWords(promise.day, say.language);
    if (promise.kept === 'answered') return say.t('answered', { day, given: momentInWords(promise.given, say.language) });
    return promise.kept === 'late' ? say.t('late', { day }) : text.t('replyBy', { day });
  }
}

const fact = (label: string, words: string) =>
  html`<div>
    <dt class="muted">${label}</dt>
    <dd>${words}</dd>
  </div>`;
