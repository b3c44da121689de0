import { html, svg } from 'lit';
import { icon } from '../parts/icon.ts';

export const noNetIcon = () =>
  icon(
    svg`<path d="M4 10.5a11.5 11.5 0 0 1 5-3M20 10.5a11.5 11.5 0 0 0-4.5-2.8M7.5 14.5A6.5 6.5 0 0 1 11 12.6M16.5 14.5l-.8-.7"/><circle class="k" cx="12" cy="18.5" r="1.2"/><path d="m5 4 14 16"/>`,
  );

export const removeIcon = () => icon(svg`<path d="M4 6.5h16M9 6.5V4h6v2.5M6 6.5l1 14h10l1-14M10 11v5.5M14 11v5.5"/>`);

/** A sealed letter in a telephone. */
export const waitingDrawing = () =>
  html`<svg class="waiting" viewBox="0 0 220 150" aria-hidden="true" focusable="false">
    <path d="M8 140h204" />
    <rect class="p" x="66" y="14" width="74" height="126" rx="10" />
    <path d="M94 24h18" />
    <rect class="w" x="78" y="58" width="50" height="36" rx="2" />
    <path d="m78.5 60 24.5 18 24.5-18" />
    <g class="lit">
      <circle class="y" cx="103" cy="80" r="9" />
      <path d="M100 80.5l2.3 2.3 4-4.6" />
    </g>
    <path class="soft" d="M160 44a34 34 0 0 1 36 0M167 55a22 22 0 0 1 22 0M174 66a10 10 0 0 1 8 0" />
    <path d="m160 34 34 44" />
  </svg>`;
