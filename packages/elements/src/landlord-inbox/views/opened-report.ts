import { dayOf } from '@bostadforst/contract/day';
import type { InboxReport } from '@bostadforst/contract/landlord-report/inbox-routes';
import { html, nothing } from 'lit';
import { heading } from '../../parts/heading.ts';
import { eyeIcon } from '../../parts/icons.ts';
import { phoneLink } from '../../parts/phone-line.ts';
import { thread } from '../../parts/thread.ts';
import { dayInWords, momentInWords } from '../../texts/dates.ts';
import { kindKey } from '../../texts/landlord-report.ts';
import { isOverdue } from '../inbox-groups.ts';
import type { InboxWords } from '../inbox-words.ts';
import { stateLine } from './state-line.ts';

/** One report for the team: the facts first, then what has been said with the landlord. `reply` is the form under it. */
export function openedReport(report: InboxReport, level: number, words: InboxWords, reply: unknown) {
  const { text } = words;
  const { landlord, address, number, kind } = report;
  const { language } = text;
  const from = { landlord, when: momentInWords(report.sentAt, language), day: dayInWords(report.replyBy, language) };
  return html`
    <div class="title">
      ${heading(level, `${words.report.t(kindKey(kind))}, ${address}`, { size: 't3', id: 'opened' })}
      <p class="chip">${stateLine(report.state, words)}</p>
    </div>
    <p class="muted">${text.t('number', { number })} · ${text.t('from', from)}</p>
    ${isOverdue(report, dayOf(new Date())) ? html`<p><b>${text.t('overdueOne')}</b></p>` : nothing}
    ${report.apartmentNumber === undefined ? nothing : programmeHome(report.apartmentNumber, words)}
    <p class="muted noted">${eyeIcon()}${text.t('openedIsNoted')}</p>
    <div class="columns">
      ${reported(report, level + 1, words)}
      <section class="stack" aria-labelledby="with">
        ${heading(level + 1, text.t('withLandlord'), { size: 't2', id: 'with' })}
        ${report.messages.length ? conversation(report, words) : html`<p>${text.t('noReply')}</p>`} ${reply}
      </section>
    </div>
  `;
}

const programmeHome = (number: number, { text }: InboxWords) =>
  html`<p><span class="flag">${text.t('programmeHome', { number })}</span> <span class="muted">${text.t('onlyTeam')}</span></p>`;

function reported(report: InboxReport, level: number, { text }: InboxWords) {
  const fact = (label: string, words: string) =>
    html`<div>
      <dt class="muted">${label}</dt>
      <dd>${words}</dd>
    </div>`;
  return html`<section class="stack" aria-labelledby="reported">
    ${heading(level, text.t('reported'), { size: 't2', id: 'reported' })}
    <dl class="facts">
      ${fact(text.t('happened'), report.happened)} ${fact(text.t('facts'), report.facts)}
      ${report.done ? fact(text.t('done'), report.done) : nothing}
    </dl>
    ${
      report.callBack
        ? html`<div>
            <p class="muted">${text.t('callBack')}</p>
            <p>${phoneLink(report.callBack)}</p>
          </div>`
        : html`<p>${text.t('noCallBack')}</p>`
    }
  </section>`;
}

function conversation({ messages, landlord }: InboxReport, { text }: InboxWords) {
  return thread(messages, ({ from, at }) => {
    const when = momentInWords(at, text.language);
    return text.t(from === 'landlord' ? 'fromLandlord' : 'fromTeam', { landlord, when });
  });
}
