import { css } from 'lit';
import { drawing } from './drawing.ts';
import { tokens } from './tokens.ts';

/**
 * What every element begins with. The host only takes part in layout; everything a page may have set on it is put right on
 * the wrapper, `.bf`, whatever the page's own rules say.
 */
const base = css`
  :host {
    display: flow-root !important;
  }

  :host([hidden]) {
    display: none !important;
  }

  .bf {
    all: initial;
    display: block;
    container: bf / inline-size;
    color-scheme: inherit;
    visibility: inherit;
    font-family: var(--bf-font, inherit);
    font-size: var(--_t1);
    line-height: 1.5;
    color: var(--_ink);
    accent-color: var(--_brand);
    text-align: start;
    overflow-wrap: break-word;
    text-size-adjust: 100%;
    -webkit-text-size-adjust: 100%;
  }

  /* Swedish on a page that is read from the right: mirrored with the page, but each sentence keeps its own direction. */
  .bf:dir(rtl) {
    text-align: right;
  }
  :where(h1, h2, h3, h4, h5, h6, p, li, dt, dd, th, td, caption, label, legend, span) {
    unicode-bidi: plaintext;
  }

  *,
  *::before,
  *::after {
    box-sizing: border-box;
  }

  :where(h1, h2, h3, h4, h5, h6, p, ul, ol, dl, dd, figure, fieldset, legend, form) {
    margin: 0;
    padding: 0;
    border: 0;
    min-inline-size: 0;
  }

  :where(ul, ol)[role='list'] {
    list-style: none;
  }

  :where(h1, h2, h3, h4, h5, h6) {
    font-size: inherit;
    font-weight: var(--_bold);
    line-height: 1.2;
    text-wrap: balance;
  }

  :where(b, strong) {
    font-weight: var(--_bold);
  }

  .t0 {
    font-size: var(--_t0);
  }
  .t1 {
    font-size: var(--_t1);
    line-height: 1.4;
  }
  .t2 {
    font-size: var(--_t2);
    line-height: 1.3;
  }
  .t3,
  .t4 {
    font-size: var(--_t3);
  }
  @container bf (min-width: 39.11em) {
    .t4 {
      font-size: var(--_t4);
    }
  }

  :where(p, li, dd) {
    max-inline-size: 62ch;
  }

  .muted {
    color: var(--_muted);
  }
  .nowrap {
    white-space: nowrap;
  }
  /* Read out, not shown. */
  .unseen {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  .stack > * + * {
    margin-block-start: var(--_s3);
  }
  .stack.tight > * + * {
    margin-block-start: var(--_s2);
  }
  .row {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--_s2) var(--_s3);
  }

  @container bf (max-width: 46.21em) {
    .only-wide {
      display: none !important;
    }
  }
  @container bf (min-width: 46.22em) {
    .only-narrow {
      display: none !important;
    }
  }

  /* A narrow column with large text, in ems of the element's own: one thing under another, and a word breaks sooner than it leaves. */
  @container bf (max-width: 15em) {
    .bf > * {
      overflow-wrap: anywhere;
      hyphens: auto;
    }
    .bf :is(.nowrap, .tel, bdi) {
      white-space: normal;
    }
    :is(.notice, .summary > div) {
      grid-template-columns: minmax(0, 1fr) !important;
    }
    :is(.notice, .summary > div) > * {
      grid-area: auto !important;
    }
    :is(.foot, .steps) {
      flex-wrap: wrap;
    }
    :is(.choice > label, .kind) > svg:last-child {
      display: none;
    }
  }
  @container bf (max-width: 10em) {
    .button > svg {
      display: none;
    }
  }

  /* Room for the foot: what has focus is never hidden under it. */
  :focus-visible {
    outline: 3px solid var(--_ink);
    outline-offset: 0;
    box-shadow: 0 0 0 6px var(--_light);
    border-radius: max(var(--_radius), 4px);
    scroll-margin-block: min(5 * var(--_rem), 20vh) var(--_clear);
  }
  [tabindex='-1']:focus:not(.error-summary) {
    outline: none;
    box-shadow: none;
  }

  @media print {
    .no-print {
      display: none !important;
    }
  }
`;

export const baseStyles = [tokens, base, drawing];
