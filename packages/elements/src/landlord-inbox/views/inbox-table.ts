import { dayOf, type Day } from '@bostadforst/contract/day';
import type { InboxEntry } from '@bostadforst/contract/landlord-report/inbox-routes';
import { html, nothing } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { kindIcon } from '../../parts/kind-icon.ts';
import { shortDay } from '../../texts/dates.ts';
import { kindKey } from '../../texts/landlord-report.ts';
import { inboxGroups, isOverdue, type InboxGroup } from '../inbox-groups.ts';
import type { InboxWords } from '../inbox-words.ts';
import { stateLine } from './state-line.ts';

interface Table {
  entries: readonly InboxEntry[];
  isBegun: (id: string) => boolean;
  open: (id: string) => void;
}

/** A real table; where it is narrow the same cells stand under each other, so their roles are said as well. */
export function inboxTable(table: Table, words: InboxWords) {
  const { text } = words;
  const column = (key: 'report' | 'landlord' | 'state' | 'sent' | 'replyBy') =>
    html`<th role="columnheader" scope="col">${text.t(key)}</th>`;
  return html`
    <table class="inbox" role="table" aria-describedby="opening">
      <caption class="unseen">
        ${text.t('caption')}
      </caption>
      <thead role="rowgroup">
        <tr role="row">
          ${column('report')} ${column('landlord')} ${column('state')} ${column('sent')} ${column('replyBy')}
        </tr>
      </thead>
      ${repeat(
        inboxGroups(table.entries),
        group => group.title,
        group => rows(group, table, words),
      )}
    </table>
  `;
}

const rows = ({ title, entries }: InboxGroup, table: Table, words: InboxWords) => html`
  <tbody role="rowgroup">
    <tr class="group" role="row">
      <th role="columnheader" scope="colgroup" colspan="5">
        ${words.text.t('inGroup', { group: words.text.t(title), count: entries.length })}
      </th>
    </tr>
    ${repeat(
      entries,
      entry => entry.id,
      entry => row(entry, table, words),
    )}
  </tbody>
`;

function row(entry: InboxEntry, { open, isBegun }: Table, words: InboxWords) {
  const { text, report } = words;
  return html`
    <tr role="row" @click=${(event: Event) => onRow(event, () => open(entry.id))}>
      <th role="rowheader" scope="row" class="what">
        <button class="open" type="button" id="open-${entry.id}" @click=${() => open(entry.id)}>
          ${kindIcon(entry.kind)}<span>${report.t(kindKey(entry.kind))} <span class="muted">${entry.number}</span></span>
        </button>
        ${isBegun(entry.id) ? html`<span class="flag">${text.t('begun')}</span>` : nothing}
      </th>
      <td role="cell">${entry.landlord}</td>
      <td role="cell">${stateLine(entry.state, words)}</td>
      <td role="cell"><span class="only-stacked muted">${text.t('sent')} </span>${shortDay(new Date(entry.sentAt), text.language)}</td>
      <td role="cell"><span class="only-stacked muted">${text.t('replyBy')} </span>${promise(entry, dayOf(new Date()), words)}</td>
    </tr>
  `;
}

/** The whole row answers to the pointer; the button alone is what a keyboard and a screen reader meet. */
function onRow(event: Event, open: () => void) {
  const onButton = (event.target as Element).closest('button');
  if (!onButton && !getSelection()?.toString()) open();
}

/** A late answer is said in words and never painted red. */
function promise(entry: InboxEntry, today: Day, { text }: InboxWords) {
  const day = shortDay(entry.replyBy, text.language);
  if (isOverdue(entry, today)) return html`<b>${text.t('overdue', { day })}</b>`;
  return entry.state === 'received' && entry.replyBy === today ? html`<b>${text.t('today')}</b>` : day;
}
