import { html, svg } from 'lit';

const coat = 'M-13 -19c-2 -16 1 -29 13 -29s15 13 13 29c-8 2.5 -18 2.5 -26 0Z';

/** Two people talking. The one with the lit bag is on the way home. */
export const talkDrawing = () =>
  html`<svg viewBox="0 0 200 120" aria-hidden="true" focusable="false">
    <path d="M4 112h192" />
    ${person('translate(52 112) scale(1.05)', svg`<path class="k" d=${coat} /><path class="yl" d="M-8 -43 8 -27" /><rect class="y" x="4" y="-30" width="13" height="12" rx="2.5" />`)}
    ${person('translate(150 112) scale(-1.05 1.05)', svg`<path class="p" d=${coat} />`)}
    <path class="w" d="M78 22a4 4 0 0 1 4-4h34a4 4 0 0 1 4 4v18a4 4 0 0 1-4 4H98l-8 8v-8h-8a4 4 0 0 1-4-4Z" />
    <path d="M87 27h24M87 35h14" />
  </svg>`;

const person = (place: string, clothes: unknown) => svg`<g transform=${place}>
  <path d="M-5.5 -20V0M5.5 -20V0" />${clothes}<circle class="p" cx="0" cy="-57.5" r="8.5" /><path d="M10 -38q10 0 12 -14" />
</g>`;
