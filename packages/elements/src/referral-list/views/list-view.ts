import type { ListFilters } from '@bostadforst/contract/referral/list-query';
import { html, nothing } from 'lit';
import { leadingOn } from '../../controllers/focus.ts';
import { button } from '../../parts/actions.ts';
import { heading } from '../../parts/heading.ts';
import { notice } from '../../parts/notice.ts';
import { clock } from '../days.ts';
import type { FindController } from '../listing/find-controller.ts';
import type { ListController } from '../listing/list-controller.ts';
import { countOfAll, countOfShown, type Listing } from '../listing/load-list.ts';
import { unitsOf } from '../listing/marks.ts';
import { stateWord, type Sight } from '../sight.ts';
import { filterView, isNarrowed } from './filter-view.ts';
import { findView } from './find-view.ts';
import { listTable, type OpenEntry } from './list-table.ts';
import { listTools, whatWasTaken } from './list-tools.ts';
import { pathView } from './path-view.ts';
import { readingNotice, readingProblem } from './reading-problem.ts';
import { markShape } from './shapes.ts';

export const listHeading = (level: number, content: unknown) => heading(level, content, { id: 'list-heading' });

export function listHead(sight: Sight, listing: Listing, filters: ListFilters) {
  const { words, level } = sight;
  const shown = countOfShown(listing, filters);
  const values = { n: countOfAll(listing), shown, time: clock(listing.at, words.language) };
  return html`
    ${listHeading(level, words.t('heading'))}
    <p class="muted t0">
      ${isNarrowed(filters) ? words.t('factsNarrowed', values) : words.t(filters.state ? 'factsFiltered' : 'facts', values)}
    </p>
  `;
}

/** The list where there is one: path, filters, rows, key to the marks, and a way to more. */
export function listView(sight: Sight, list: ListController, listing: Listing, open: OpenEntry, find: FindController) {
  const { words } = sight;
  const { entries } = listing;
  return html`
    ${list.error ? html`<div class="pad">${readingNotice(sight, list.error, () => list.retry())}</div>` : nothing}
    ${list.staleness ? html`<div class="pad">${stale(sight, list, listing)}</div>` : nothing}
    ${pathView(sight, listing, list.filters.state, state => list.narrow({ state }))}
    <div class="over">${filterView(sight, list, listing)} ${listTools(sight, list)}</div>
    ${whatWasTaken(sight, list)} ${findView(sight, find)}
    <p class="pad t0 muted no-print" id="opening">${words.t('openingIsWritten')}</p>
    ${
      list.held
        ? html`<div class="pad row held no-print" role="status">
            <span>${words.t(list.changes === 1 ? 'oneChange' : 'changes', { n: list.changes })}</span>
            <button class="button second small" type="button" @click=${() => list.showHeld()}>${words.t('showChanges')}</button>
          </div>`
        : nothing
    }
    <div class="rows" aria-busy=${list.waiting ? 'true' : nothing}>
      ${
        entries.length
          ? listTable(sight, entries, open, { total: countOfShown(listing, list.filters), blocks: list.blocks })
          : html`<p class="pad empty">${emptyWords(sight, list.filters)}</p>`
      }
    </div>
    ${entries.length ? html`<div class="pad under">${key(sight, listing)} ${more(sight, list, listing)}</div>` : nothing}
  `;
}

function emptyWords(sight: Sight, filters: ListFilters) {
  if (isNarrowed(filters)) return sight.words.t('noneNarrowed');
  return filters.state ? sight.words.t('noneInState', { state: stateWord(sight, filters.state) }) : sight.words.t('noneAtAll');
}

function stale(sight: Sight, list: ListController, listing: Listing) {
  const { words } = sight;
  return notice(
    html`<p>${readingProblem(sight, list.staleness)} ${words.t('stale', { time: clock(listing.at, words.language) })}</p>
      <p>
        <button class="button second small" type="button" @click=${leadingOn(() => list.refresh())}>${words.common('tryAgain')}</button>
      </p>`,
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

function more(sight: Sight, list: ListController, listing: Listing) {
  const { words } = sight;
  const n = listing.entries.length;
  if (!listing.more) return html`<p class="t0 muted" role="status">${words.t('allShown', { n })}</p>`;
  const total = countOfShown(listing, list.filters);
  return html`
    ${list.fault ? readingNotice(sight, list.fault, () => void list.more()) : nothing}
    <p class="t0 muted" role="status">${words.t('someShown', { n, total })}</p>
    <p class="row no-print">
      ${button(words.t('more'), () => void list.more(), { look: 'second', busy: list.fetching })}
      ${button(words.t('showAllRows', { total }), () => void list.all(), { look: 'second', busy: list.fetching })}
    </p>
  `;
}
