import type { ListEntry } from '@bostadforst/contract/referral/record';
import { html, nothing } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { repeat } from 'lit/directives/repeat.js';
import { blockRows, type BlocksController } from '../listing/blocks-controller.ts';
import { markOf, marksInWords, shortNames, unitsOf } from '../listing/marks.ts';
import { turnOf } from '../listing/turn.ts';
import { called } from '../naming.ts';
import { dayWord, listed, roleWord, stateWord, unitName, unitNames, waitWord, type Sight } from '../sight.ts';
import { markShape, soughtShape, stateShape } from './shapes.ts';

export type OpenEntry = (entry: ListEntry) => void;

/** Of the joint list, which comes page by page. Left out for the protected records: all of them are here. */
interface Rows {
  /** All that the filters leave, also those that have not come. */
  total: number;
  blocks: BlocksController;
}

/**
 * The joint list: alias, state, days, marks, next step, and no more (lag 2001:454 7 a §). A real table; where it is narrow the
 * same cells stand under each other. Its rows stand in blocks, so that the browser skips those that are out of sight.
 */
export function listTable(sight: Sight, entries: readonly ListEntry[], open: OpenEntry, paged?: Rows) {
  const { words, programme } = sight;
  const units = unitsOf(programme.policy, entries);
  const names = units.map(unit => unitName(sight, unit));
  const short = shortNames(names);
  const look = `${units.length ? '' : 'without-units'} ${short.some(name => name.length > 5) ? 'wide-marks' : ''}`;
  if (paged) paged.blocks.ids = entries.map(({ id }) => id);
  // Explicit roles: a table whose cells are stacked would otherwise stop being one to a screen reader.
  return html`
    <table class="list ${look}" role="table" aria-describedby="opening" aria-rowcount=${(paged?.total ?? entries.length) + 1}>
      <caption class="unseen">
        ${words.t(paged ? 'caption' : 'place_protected')}
      </caption>
      <thead role="rowgroup">
        <tr role="row" aria-rowindex="1">
          <th role="columnheader" scope="col">${words.t('alias')}</th>
          <th role="columnheader" scope="col">${words.t('state')}</th>
          <th role="columnheader" scope="col" class="end">${words.t('waited')}</th>
          ${
            units.length
              ? html`<th role="columnheader" scope="col">
                  ${words.t('units')}
                  <span class="marks" aria-hidden="true"
                    >${short.map((name, index) => html`<abbr title=${names[index] ?? nothing}>${name}</abbr>`)}</span
                  >
                </th>`
              : nothing
          }
          <th role="columnheader" scope="col">${words.t('next')}</th>
        </tr>
      </thead>
      ${Array.from({ length: Math.ceil(entries.length / blockRows) }, (_, index) => block(sight, { entries, index, blocks: paged?.blocks, units }, open))}
    </table>
  `;
}

interface Block {
  entries: readonly ListEntry[];
  index: number;
  blocks: BlocksController | undefined;
  units: readonly string[];
}

/** Drawn again only when something in it is another than before: what one writes in a field leaves ten thousand rows alone. */
function block(sight: Sight, { entries, index, blocks, units }: Block, open: OpenEntry) {
  if (blocks && !blocks.isDrawn(index)) return html`<tbody class="block ahead" role="rowgroup" data-block=${index}></tbody>`;
  const from = index * blockRows;
  const own = entries.slice(from, from + blockRows);
  const { words, programme, me, today, naming } = sight;
  return html`<tbody class="block" role="rowgroup">
    ${guard([words.t('caption'), programme, me, today, naming, units.join(), ...own], () =>
      repeat(
        own,
        entry => entry.id,
        (entry, at) => row(sight, entry, { units, at: from + at + 2 }, open),
      ),
    )}
  </tbody>`;
}

function row(sight: Sight, entry: ListEntry, { units, at }: { units: readonly string[]; at: number }, open: OpenEntry) {
  const { words } = sight;
  return html`
    <tr role="row" aria-rowindex=${at} @click=${(event: Event) => onRow(event, () => open(entry))}>
      <th role="rowheader" scope="row" class="alias">
        <button class="open" type="button" id="open-${entry.id}" @click=${() => open(entry)}>${called(sight, entry)}</button>
        ${sight.naming === 'alias' ? html`<span class="muted">${words.t('number', { n: entry.number })}</span>` : nothing}
      </th>
      <td role="cell" class="state">
        <span class="worded">${stateShape(entry.state)}<span>${stateWord(sight, entry.state)}</span></span>
        ${flag(sight, entry)}
      </td>
      <td role="cell" class="end waited">${waitWord(sight, entry)}</td>
      ${units.length ? html`<td role="cell" class="units">${marks(sight, entry, units)}</td>` : nothing}
      <td role="cell" class="next">${nextStep(sight, entry)}</td>
    </tr>
  `;
}

/** The whole row answers to the pointer; the button alone is what a keyboard and a screen reader meet. */
function onRow(event: Event, open: () => void) {
  const onButton = (event.target as Element).closest('button');
  if (!onButton && !getSelection()?.toString()) open();
}

function flag({ words }: Sight, entry: ListEntry) {
  if (entry.paused) return html`<span class="flag">${words.t('paused')}</span>`;
  return entry.unreachable ? html`<span class="flag">${soughtShape()}${words.t('sought')}</span>` : nothing;
}

/** One spoken label names every unit; the words under it say what someone may do something about. */
function marks(sight: Sight, entry: ListEntry, units: readonly string[]) {
  const { words } = sight;
  const spoken = units.map(unit => words.t('unitMark', { unit: unitName(sight, unit), mark: words.t(`mark_${markOf(entry, unit)}`) }));
  const said = marksInWords(entry);
  const inWords =
    said.key === 'silentUnits'
      ? words.t('silentUnits', {
          units: listed(
            sight,
            said.units.map(unit => unitName(sight, unit)),
          ),
        })
      : said.key === 'someAnswered'
        ? words.t('someAnswered', { n: said.n, of: said.of })
        : words.t(said.key);
  return html`
    <span class="marks" role="img" aria-label=${spoken.join(', ')}>${units.map(unit => markShape(markOf(entry, unit)))}</span>
    <span class=${said.key === 'allAnswered' || said.key === 'nobodyAsked' ? 'muted' : nothing}>${inWords}</span>
  `;
}

function nextStep(sight: Sight, entry: ListEntry) {
  const { words, me } = sight;
  const { step, by } = entry.next;
  const turn = turnOf(entry, me);
  const day = by && words.t(step === 'review' ? 'on' : 'by', { day: dayWord(sight, by) });
  const whom = turn.units.length ? unitNames(sight, turn.units) : turn.role && roleWord(sight, turn.role);
  return html`
    <span>${words.t(`step_${step}`)}${day ? html` <span class="nowrap">${day}</span>` : nothing}</span>
    ${turn.mine ? html`<strong class="whom">${words.t('you')}</strong>` : whom ? html`<span class="whom muted">${whom}</span>` : nothing}
  `;
}
