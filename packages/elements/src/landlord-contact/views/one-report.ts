import type { LandlordsReport, ReportState } from '@bostadforst/contract/landlord-report';
import { html, nothing } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { heading } from '../../parts/heading.ts';
import { clockIcon } from '../../parts/icons.ts';
import { notice } from '../../parts/notice.ts';
import { momentInWords } from '../../texts/dates.ts';
import { kindKey } from '../../texts/landlord-report.ts';
import type { LandlordWords } from '../landlord-words.ts';
import type { LandlordContactKey } from '../texts.ts';
import { promiseLine } from './promise-line.ts';
import { stateLine } from './report-state.ts';

const meanings: Partial<Record<ReportState, LandlordContactKey>> = {
  received: 'stateReceived',
  acknowledged: 'stateAcknowledged',
  in_progress: 'stateInProgress',
  resolved: 'stateResolved',
  no_action: 'stateNoAction',
  handed_over: 'stateHandedOver',
};

/** One report as it was sent, how far it has come, and what the team has answered. */
export function oneReport(report: LandlordsReport, level: number, words: LandlordWords) {
  const { text, report: say, team } = words;
  const meaning = meanings[report.state];
  return html`
    <p class="crumb muted"><span>${text.t('number', { number: report.number })}</span><span>${say.t(kindKey(report.kind))}</span></p>
    ${heading(level, report.address, { size: 't3', id: 'one' })}
    <p class="chip">${stateLine(report.state, words)}</p>
    ${meaning ? html`<p>${text.t(meaning, { team })}</p>` : nothing}
    ${notice(html`<p>${promiseLine(report, words)}</p>`, { icon: clockIcon() })}
    <section class="stack tight" aria-labelledby="replies">
      ${heading(level + 1, text.t('replies'), { size: 't2', id: 'replies' })}
      ${report.messages.length ? conversation(report, words) : html`<p>${text.t('noReply')}</p>`}
    </section>
    <section class="stack tight" aria-labelledby="sent">
      ${heading(level + 1, text.t('yourReport'), { size: 't2', id: 'sent' })}
      <p class="muted">${text.t('sent', { day: momentInWords(report.sentAt, text.language) })}</p>
      <dl class="facts">
        ${fact(text.t('happened'), report.happened)} ${fact(text.t('facts'), report.facts)}
        ${report.done ? fact(text.t('done'), report.done) : nothing}
      </dl>
    </section>
  `;
}

const fact = (label: string, words: string) => html`<div><dt class="muted">${label}</dt><dd>${words}</dd></div>`;

function conversation({ messages }: LandlordsReport, { text, team }: LandlordWords) {
  const from = (sender: string, at: string) =>
    text.t(sender === 'landlord' ? 'fromYou' : 'fromTeam', { team, when: momentInWords(at, text.language) });
  return html`<ol class="thread" role="list">
    ${repeat(
      messages,
      message => message.id,
      message => html`<li class=${message.from}>
        <p class="muted">${from(message.from, message.at)}</p>
        <p class="said">${message.text}</p>
      </li>`,
    )}
  </ol>`;
}
