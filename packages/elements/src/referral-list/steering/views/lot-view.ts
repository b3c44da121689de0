import type { Lot } from '@bostadforst/contract/lot';
import { dayOf } from '@bostadforst/contract/day';
import { html, nothing } from 'lit';
import { disclosure } from '../../../parts/disclosure.ts';
import { heading } from '../../../parts/heading.ts';
import { notice } from '../../../parts/notice.ts';
import type { Role } from '@bostadforst/contract/access';
import { clock } from '../../days.ts';
import { dayWord, momentWord, roleWord } from '../../sight.ts';
import { textsOf } from '../lots-desk.ts';
import type { SteeringPlace } from '../steering-place.ts';
import { mayDecide, type OnTheTable, type SteeringSight } from '../steering-sight.ts';
import { endForms, figureForm } from './lot-forms.ts';
import { nameView } from './name-view.ts';

type By = Lot['frozenBy'];
const whoWord = (sight: SteeringSight, { name, role }: By) => name ?? roleWord(sight, role as Role);

/** One lot, step by step as it happened: frozen, witnessed, drawn, signed or rejected. Nothing moves and nothing spins. */
export function lotView(sight: SteeringSight, table: OnTheTable, lot: Lot, place: SteeringPlace) {
  const { text, level } = sight;
  const numbers = lot.names.map(({ number }) => number);
  const title = text.t('lotTitle', { numbers: numbers.join(', ') });
  return html`<article class="lot stack" aria-labelledby="lot-${lot.id}">
    ${heading(level + 3, title, { size: 't1', id: `lot-${lot.id}` })}
    ${lot.againBecause ? html`<p><strong>${text.t('lotRound', { n: lot.round, reasons: lot.againBecause })}</strong></p>` : nothing}
    <p>${text.t('lotDeclared', { reasons: lot.equalBecause })}</p>
    <ol class="lot-steps">
      <li class="stack tight">${frozen(sight, lot)}</li>
      <li class="stack tight">${witnessed(sight, lot)}</li>
      ${lot.result ? html`<li class="stack tight">${drawn(sight, table, lot, place)}</li>` : nothing}
    </ol>
    ${lot.state === 'frozen' ? figureForm(sight, lot, place) : nothing}
    ${lot.ended ? ended(sight, lot) : mayDecide(sight) ? endForms(sight, table, lot, place) : nothing}
  </article>`;
}

function frozen({ text, ...sight }: SteeringSight, lot: Lot) {
  const { words, today } = sight;
  const at = new Date(lot.frozenAt);
  return html`<p>
      ${text.t('lotFrozen', { day: dayWord({ words, today }, dayOf(at)), time: clock(at, text.language) })}
      ${lot.names.map(({ number }) => html`<code>${number}</code> `)} ${text.t('lotPlacesAre', { count: lot.places })}
    </p>
    <p class="t0">${text.t('lotHash')} <code class="hash">${lot.commitment}</code></p>`;
}

function witnessed(sight: SteeringSight, lot: Lot) {
  const { text } = sight;
  const isDrawn = lot.result !== undefined;
  const who = (each: Lot['witnesses'][number]) => (each.you ? text.t('lotYou') : whoWord(sight, each.by));
  return html`<p>${isDrawn ? text.t('lotFigures') : text.t('lotWritten', { n: lot.witnesses.length, of: lot.of })}</p>
    <ul role="list">
      ${lot.witnesses.map(each => html`<li>${text.t('lotWitness', { who: who(each), figure: each.figure ?? text.t('lotHidden') })}</li>`)}
    </ul>`;
}

function drawn(sight: SteeringSight, table: OnTheTable, lot: Lot, place: SteeringPlace) {
  const { words, text } = sight;
  const same = place.desk.comesOut(lot, place.draw);
  const name = (referralId: string, number: number) => {
    const proposal = table.proposals.find(({ entry }) => entry.id === referralId);
    const numbered = words.t('number', { n: number });
    if (!proposal) return numbered;
    // Initials have their number with them.
    return html`${nameView(sight, proposal.entry)}${sight.naming === 'alias' ? html`<span class="no-print">, ${numbered}</span>` : nothing}`;
  };
  return html`
    <div class="table-frame" tabindex="0" role="group" aria-label=${text.t('lotCaption')}>
      <table class="lot-table">
        <caption class="unseen">${text.t('lotCaption')}</caption>
        <thead>
          <tr>${(['lotOrder', 'lotName', 'lotNumber', 'lotOutcome'] as const).map(key => html`<th scope="col">${text.t(key)}</th>`)}</tr>
        </thead>
        <tbody>
          ${lot.result?.map(
            (each, at) =>
              html`<tr class=${each.first ? 'first' : nothing}>
                <td>${at + 1}</td>
                <th scope="row">${name(each.referralId, each.number)}</th>
                <td><code>${each.lot.slice(0, 4)} ${each.lot.slice(4, 8)}</code></td>
                <td>${text.t(each.first ? 'lotFirst' : 'lotNext')}</td>
              </tr>`,
          )}
        </tbody>
      </table>
    </div>
    ${same === false ? notice(html`<p>${text.t('lotDiffers')}</p>`, { look: 'stop', role: 'alert' }) : nothing}
    <p class="t0 muted" role="status">${same ? text.t('lotSame') : nothing}</p>
    ${lot.ended ? nothing : html`<p>${text.t('lotProposal')}</p>`}
    ${disclosure(
      text.t('lotRecompute'),
      html`<p>${text.t('lotRecomputeText')}</p>
        <pre class="reckon">${textsOf(lot).map(each => html`printf '${each}' | sha256sum\n`)}</pre>`,
    )}
  `; // prettier-ignore
}

function ended(sight: SteeringSight, lot: Lot) {
  const { text } = sight;
  const { at, by, reasons = '' } = lot.ended!;
  const values = { day: momentWord(sight, at), who: whoWord(sight, by), reasons };
  return html`<p><strong>${text.t(lot.state === 'signed' ? 'lotSigned' : 'lotRejected', values)}</strong></p>`;
}
