import { html, type SVGTemplateResult } from 'lit';

/** An icon beside words that say the same: hidden from screen readers, drawn on a grid of 24. */
export const icon = (drawing: SVGTemplateResult, look = '') =>
  html`<svg class="icon ${look}" viewBox="0 0 24 24" aria-hidden="true" focusable="false">${drawing}</svg>`;
