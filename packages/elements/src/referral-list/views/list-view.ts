import type { ReferralState } from '@bostadforst/contract/referral/flow';
import { html, nothing } from 'lit';
import { heading } from '../../parts/heading.ts';
import { notice } from '../../parts/notice.ts';
import { clock } from '../days.ts';
import type { FindController } from '../listing/find-controller.ts';
import type { ListController } from '../listing/list-controller.ts';
import { countOf, countOfAll, type Listing } from '../listing/load-list.ts';
import { unitsOf } from '../listing/marks.ts';
import { stateWord, type Sight } from '../sight.ts';
import { findView } from './find-view.ts';
import { listTable, type OpenEntry } from './list-table.ts';
import { listTools } from './list-tools.ts';
import { pathView } from './path-view.ts';
import { readingNotice, readingProblem } from './reading-problem.ts';
import { markShape } from './shapes.ts';

export const listHeading = (level: number, content: unknown) => heading(level, content, { id: 'list-heading' });

export function listHead(sight: Sight, listing: Listing, only: ReferralState | undefined) {
  const { words, level } = sight;
  const values = { n: countOfAll(listing), time: clock(listing.at, words.language) };
  return html`
    ${listHeading(level, words.t('heading'))}
    <p class="muted t0">${only ? words.t('factsFiltered', { ...values, shown: countOf(listing, only) }) : words.t('facts', values)}</p>
  `;
}

/** The list where there is one: path, rows, key to the marks, and a way to more. */
export function listView(sight: Sight, list: ListController, listing: Listing, open: OpenEntry, find: FindController) {
  const { words } = sight;
  const only = list.wanted.state;
  return html`
    ${list.error ? html`<div class="pad">${readingNotice(sight, list.error, () => list.retry())}</div>` : nothing}
    ${list.staleness ? html`<div class="pad">${stale(sight, list, listing)}</div>` : nothing}
    ${pathView(sight, listing, only, state => list.only(state))} ${listTools(sight, list)} ${findView(sight, find)}
    <p class="pad t0 muted" id="opening">${words.t('openingIsWritten')}</p>
    ${
      list.held
        ? html`<div class="pad row held" role="status">
            <span>${words.t('changes')}</span>
            <button class="button second small" type="button" @click=${() => list.showHeld()}>${words.t('showChanges')}</button>
          </div>`
        : nothing
    }
    <div class="rows" aria-busy=${list.waiting ? 'true' : nothing}>
      ${listing.entries.length ? listTable(sight, listing.entries, open) : html`<p class="pad empty">${emptyWords(sight, only)}</p>`}
    </div>
    ${listing.entries.length ? html`<div class="pad under">${key(sight, listing)} ${more(sight, list, listing)}</div>` : nothing}
  `;
}

const emptyWords = (sight: Sight, only: ReferralState | undefined) =>
  only ? sight.words.t('noneInState', { state: stateWord(sight, only) }) : sight.words.t('noneAtAll');

function stale(sight: Sight, list: ListController, listing: Listing) {
  const { words } = sight;
  return notice(
    html`<p>${readingProblem(sight, list.staleness)} ${words.t('stale', { time: clock(listing.at, words.language) })}</p>
      <p><button class="button second small" type="button" @click=${() => list.refresh()}>${words.common('tryAgain')}</button></p>`,
    { role: 'status' },
  );
}

function key({ words, programme }: Sight, { entries }: Listing) {
  if (!unitsOf(programme.policy, entries).length) return nothing;
  const marks = ['answered', 'asked', 'silent', 'none'] as const;
  const inWords = { answered: 'keyAnswered', asked: 'keyAsked', silent: 'keySilent', none: 'keyNone' } as const;
  return html`<ul class="key" role="list" aria-label=${words.t('keyHeading')}>
    ${marks.map(mark => html`<li class="worded">${markShape(mark)}<span>${words.t(inWords[mark])}</span></li>`)}
  </ul>`;
}

function more({ words }: Sight, list: ListController, listing: Listing) {
  if (!listing.more) return html`<p class="t0 muted">${words.t('allShown', { n: listing.entries.length })}</p>`;
  return html`<button class="button second small no-print" type="button" @click=${() => list.more()}>${words.t('more')}</button>`;
}
