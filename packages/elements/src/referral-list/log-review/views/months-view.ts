import type { LogSample } from '@bostadforst/contract/log-review';
import type { logReviewRoutes } from '@bostadforst/contract/log-review/routes';
import { html, nothing } from 'lit';
import { heading } from '../../../parts/heading.ts';
import type { Exchange } from '../../exchange/exchange.ts';
import { readingNotice } from '../../views/reading-problem.ts';
import { monthWord, type LogSight } from './log-sight.ts';

interface Months {
  open(sampleId: string): void;
  /** Why the last month could not be opened. */
  failed: unknown;
  busy: boolean;
}

/** A row for each month that has passed: how much there is, and how much is left. */
export function monthsView(sight: LogSight, held: Exchange<typeof logReviewRoutes, readonly LogSample[]>, { open, failed, busy }: Months) {
  const { text, level } = sight;
  const { told: samples } = held;
  return html`<div class="pad stack">
    ${heading(level + 1, text.t('heading'), { id: 'place-heading' })}
    <p>${text.t('lead')}</p>
    <p class="muted t0">${text.t('readIsWritten')}</p>
    ${failed ? readingNotice(sight, failed) : nothing} ${samples ? nothing : held.onItsWay(sight)}
    ${
      samples?.length
        ? html`<ul class="months" role="list" aria-busy=${busy ? 'true' : nothing}>
            ${samples.map(sample => month(sight, sample, open))}
          </ul>`
        : nothing
    }
    ${samples && !samples.length ? html`<p>${text.t('none')}</p>` : nothing}
  </div>`;
}

function month(sight: LogSight, { id, month, drawnOf, lines, checked }: LogSample, open: Months['open']) {
  const { text, level } = sight;
  const name = monthWord(sight, month);
  const left = lines - checked;
  return html`<li class="card stack tight">
    ${heading(level + 2, name, { size: 't2' })}
    <p class="muted t0">${text.t('drawnOf', { lines, of: drawnOf })}</p>
    <p><strong>${left ? text.t('left', { count: left }) : text.t('allChecked')}</strong></p>
    <p><button class="button second small" type="button" @click=${() => open(id)}>${text.t('open', { month: name })}</button></p>
  </li>`;
}
