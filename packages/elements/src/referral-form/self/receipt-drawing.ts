import { html } from 'lit';

/** A letter on its way to a house where the light is on. */
export const receiptDrawing = () =>
  html`<svg viewBox="0 0 260 150" aria-hidden="true" focusable="false">
    <path d="M4 138h252" />
    <g transform="translate(186 138) scale(.42)">
      <g>
        <path class="p" d="M62 -232V-300H92V-208" />
        <path class="w" d="M-112 0v-186h224V0Z" />
        <path class="p" d="M-134 -180 0 -290l134 110-14 0L0 -272-120 -180Z" />
        <path class="w n" d="M-111 -181L0 -271 111 -181Z" />
        <path d="M-120 -180H-112M112 -180h8" />
        <circle class="p" cx="0" cy="-214" r="15" />
        <path d="M0 -229v30M-15 -214h30" />
        <rect class="y" x="14" y="-150" width="76" height="72" rx="2" />
        <path d="M52 -150v72M14 -114h76" />
        <path d="M8 -78h88" />
        <path class="y" d="M20 -78v-14h10v14M24 -92c-6 -6 -4 -12 1 -15c5 3 7 9 1 15" />
        <path class="y" d="M-86 0v-128h62V0Z" />
        <path class="p" d="M-86 0v-128l-24 12V0Z" />
        <circle class="k" cx="-104" cy="-56" r="2" />
        <path d="M-126 0h252" />
        <path class="p" d="M-96 0h82v8h-82z" />
        <g transform="translate(148 0)">
          <path d="M0 0v-40" />
          <path class="p" d="M-13 -58q0 -8 8 -8H10q8 0 8 8v18h-31Z" />
          <path d="M-7 -52H4" />
        </g>
      </g>
    </g>
    <path class="dash" stroke-width="3" d="M76 126c24 0 30 -8 52 -6" />
    <g transform="rotate(-5 44 86)">
      <rect class="w" x="10" y="60" width="66" height="46" rx="3" />
      <path d="m11 63 32 24 32 -24" />
    </g>
  </svg>`;
