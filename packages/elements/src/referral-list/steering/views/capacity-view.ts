import type { Capacity } from '@bostadforst/contract/steering';
import { html, nothing } from 'lit';
import { heading } from '../../../parts/heading.ts';
import { freeHouse, house, keyHouse } from '../../views/house.ts';
import type { SteeringSight } from '../steering-sight.ts';

/** More than so many are a number beside one house of each kind. */
const drawnHomes = 10;

/** The homes in words, and drawn: a lit window is let, a key is promised, a dashed house is free. */
export function capacityView({ text, level }: Pick<SteeringSight, 'text' | 'level'>, homes: Capacity, title?: string) {
  const there = homes.let + homes.promised + homes.free;
  const isFew = there <= drawnHomes;
  const houses = (count: number, draw: () => unknown) => Array.from({ length: isFew ? count : Math.min(count, 1) }, draw);
  const missing = homes.decided === undefined ? 0 : homes.decided - there;
  return html`<section class="stack tight capacity">
    ${heading(level + 2, title ?? text.t('homes', { count: there }), { size: 't2' })}
    <div class="row-of-homes">${houses(homes.let, house)}${houses(homes.promised, keyHouse)}${houses(homes.free, freeHouse)}</div>
    <p>
      ${text.t('homesLet', { count: homes.let })} · ${text.t('homesPromised', { count: homes.promised })} ·
      ${text.t('homesFree', { count: homes.free })}
    </p>
    ${homes.waiting ? html`<p>${text.t('homesWaiting', { count: homes.waiting })}</p>` : nothing}
    ${
      homes.decided
        ? html`<p class="muted t0">
            ${text.t('homesDecided', { count: homes.decided })} ${missing > 0 ? text.t('homesMissing', { count: missing }) : nothing}
          </p>`
        : nothing
    }
  </section>`;
}
