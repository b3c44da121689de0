import type { Need } from '@bostadforst/contract/programme';
import type { Staying } from '@bostadforst/contract/referral';
import type { SteeringBack } from '@bostadforst/contract/steering-back';
import { html, nothing, svg } from 'lit';
import { heading } from '../../../parts/heading.ts';
import { listed, unitName, unitNames } from '../../sight.ts';
import type { SteeringSight } from '../../steering/steering-sight.ts';

type Counts<K extends 'bySituation' | 'byUnit'> = SteeringBack[K];

/** The list as a bar, the need as a line, in whole numbers; and the same in one plain sentence for each. */
export function compositionView(sight: SteeringSight, back: SteeringBack) {
  const { text, level } = sight;
  const stays = (of: string) => (of === 'not_said' ? text.t('notSaid') : sight.words.t(`staying_${of as Staying}`));
  const sender = (of: string) => ({ themselves: text.t('themselves'), no_unit: text.t('noUnit') })[of] ?? unitName(sight, of);
  const { bySituation, byUnit, neverProposed, need } = back;
  const needOf = (of: string) => need?.rows.find(({ staying }) => staying === of);
  const never = neverProposed.length ? text.t('never', { units: unitNames(sight, neverProposed) }) : text.t('allHave');
  return html`
    <section class="part-of" aria-labelledby="need-heading">
      ${heading(level + 2, text.t('listAndNeed'), { size: 't2', id: 'need-heading' })}
      <p class="muted t0">${text.t('byStaying')}</p>
      ${bars(sight, bySituation, stays, needOf)} ${need ? needView(sight, need, bySituation) : html`<p>${text.t('noNeed')}</p>`}
      <p class="muted t0">${text.t('fromFive')}</p>
    </section>
    <section class="part-of" aria-labelledby="sender-heading">
      ${heading(level + 2, text.t('bySender'), { size: 't2', id: 'sender-heading' })} ${bars(sight, byUnit, sender, () => undefined)}
      <p><strong>${never}</strong></p>
    </section>
  `;
}

/** A need that its source gives as a whole number; most say it in words, and then there is no line to draw. */
const inNumbers = (row: Need['rows'][number] | undefined) =>
  /^\d{1,5}$/.test(row?.value.sv.trim() ?? '') ? Number(row!.value.sv) : undefined;

function bars<K extends 'bySituation' | 'byUnit'>(
  sight: SteeringSight,
  { each, together }: Counts<K>,
  called: (of: string) => string,
  needOf: (of: string) => Need['rows'][number] | undefined,
) {
  const { text } = sight;
  if (!each.length && together?.count === undefined) return html`<p>${text.t('listIsSmall')}</p>`;
  const most = Math.max(...each.map(({ count }) => count), together?.count ?? 0, ...each.map(({ of }) => inNumbers(needOf(of)) ?? 0));
  const lines = each.map(({ of, count }) => {
    const need = inNumbers(needOf(of));
    const compared = need === undefined ? undefined : text.t(count > need ? 'moreThanNeed' : count < need ? 'fewerThanNeed' : 'asNeed', { staying: called(of), count, need }); // prettier-ignore
    return line(sight, called(of), count, most, need, compared);
  });
  const rest = together && text.t('together', { which: listed(sight, together.of.map(called)) }); // prettier-ignore
  return html`<ul class="bars" role="list">
    ${lines}
    ${
      rest
        ? together.count === undefined
          ? html`<li>${rest} <span class="muted">${text.t('fewer')}</span></li>`
          : line(sight, rest, together.count, most)
        : nothing
    }
  </ul>`;
}

function line({ text }: SteeringSight, name: string, count: number, most: number, need?: number, sentence?: string) {
  const wide = (n: number) => Math.round((n / most) * 1000) / 10;
  return html`<li>
    <div class="row"><span>${name}</span><strong>${text.t('barWords', { count })}</strong></div>
    <svg class="measure" viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true" focusable="false">
      <rect class="frame" width="100" height="8" />
      <rect class="part" width=${wide(count)} height="8" />
      ${need === undefined ? nothing : svg`<rect class="need" x=${Math.min(wide(need), 99)} width="1" height="8"/>`}
    </svg>
    ${sentence ? html`<p>${sentence} <span class="muted t0">${text.t('lineWords', { value: need ?? '' })}</span></p>` : nothing}
  </li>`;
}

/** What the source says, always with whom it covers, when, and where it stands. */
function needView(sight: SteeringSight, need: Need, { each }: Counts<'bySituation'>) {
  const { text, words } = sight;
  const drawn = (row: Need['rows'][number]) => inNumbers(row) !== undefined && each.some(({ of }) => of === row.staying);
  const said = need.rows.filter(row => !drawn(row));
  return html`
    ${said.map(
      ({ staying, value }) =>
        html`<p>
          <strong>${staying ? words.t(`staying_${staying}`) : text.t('needEveryone')}.</strong>
          ${text.t('needSays', { value: text.local(value) })}
        </p>`,
    )}
    <p class="muted t0">${text.t('needFrom', { scope: text.local(need.scope), source: text.local(need.source.title), year: need.year })}</p>
  `;
}
