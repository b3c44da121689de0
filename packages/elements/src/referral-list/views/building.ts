import { html, svg } from 'lit';

/**
 * A house with one window lit, on the floor where the home lies, and a lift where there is one. The words beside it say the
 * same. A floor above the fourth is drawn as the fourth.
 */
export function building(floor: number | undefined, lift: boolean) {
  const lit = floor === undefined ? -1 : Math.min(Math.max(floor, 0), 3);
  const floors = Math.max(lit, 2);
  const top = 68 - floors * 16;
  const rows = Array.from({ length: floors + 1 }, (_, at) => at);
  return html`<svg class="building" viewBox="0 0 88 88" aria-hidden="true" focusable="false">
    ${svg`<path class="w" d="M14 ${top}h48v${84 - top}H14z"/><path d="M10 ${top}l28-14 28 14M4 84h80"/>`}
    ${rows.map(at => windows(at, at === lit))}
    ${lift ? svg`<path d="M72 84V${top + 4}h8V84M74 ${top + 14}l2-3 2 3M74 ${top + 20}l2 3 2-3"/>` : ''}
  </svg>`;
}

/** Three windows to a floor; on the ground a door takes the middle one's place. */
function windows(floor: number, lit: boolean) {
  const y = 72 - floor * 16;
  const middle = floor === 0 ? svg`<path class="p" d="M33 84V72h10v12"/>` : svg`<rect class="p" x="33.500" y=${y} width="9" height="8"/>`;
  return svg`<rect class=${lit ? 'y' : 'p'} x="19" y=${y} width="9" height="8"/>${middle}<rect class="p" x="48" y=${y} width="9" height="8"/>`;
}
