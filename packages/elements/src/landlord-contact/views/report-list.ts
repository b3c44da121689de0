import type { LandlordsReport } from '@bostadforst/contract/landlord-report';
import { html, nothing } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { heading } from '../../parts/heading.ts';
import { shortDay } from '../../texts/dates.ts';
import { kindKey } from '../../texts/landlord-report.ts';
import type { LandlordWords } from '../landlord-words.ts';
import { promised } from '../promise.ts';
import { stateLine } from './report-state.ts';

interface ReportList {
  reports: readonly LandlordsReport[];
  /** The one shown beside the list, where there is room. */
  shown: string;
  /** The one that was opened, if any. */
  opened: string;
  level: number;
  open: (id: string) => void;
}

/** The landlord's own reports, newest first, each with how far it has come. */
export function reportList(list: ReportList, words: LandlordWords) {
  const { reports, level } = list;
  return html`
    ${heading(level, words.text.t('ownReports'), { size: 't2' })}
    <ul class="reports" role="list">
      ${repeat(
        reports,
        report => report.id,
        report => row(report, list, words),
      )}
    </ul>
  `;
}

function row(report: LandlordsReport, { shown, opened, open }: ReportList, words: LandlordWords) {
  const { text, report: say } = words;
  return html`<li>
    <button
      class="report ${report.id === shown ? 'shown' : ''}"
      id="report-${report.id}"
      type="button"
      aria-current=${report.id === opened ? 'true' : nothing}
      @click=${() => open(report.id)}
    >
      <b>${say.t(kindKey(report.kind))}</b>
      <span>${report.address}</span>
      ${stateLine(report.state, words)}
      <span class="muted t0">
        ${text.t('number', { number: report.number })} · ${text.t('sent', { day: shortDay(new Date(report.sentAt), text.language) })}
      </span>
      <span class="muted t0">${promiseLine(report, words)}</span>
    </button>
  </li>`;
}

/** The promise, short. A late answer is said, never painted red. */
function promiseLine(report: LandlordsReport, { text }: LandlordWords): string {
  const promise = promised(report, new Date());
  const day = shortDay(promise.day, text.language);
  if (promise.kept === 'answered') return text.t('answered', { day, given: shortDay(new Date(promise.given), text.language) });
  return text.t(promise.kept === 'late' ? 'late' : 'replyBy', { day });
}
