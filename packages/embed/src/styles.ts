/**
 * The host takes part in layout and nothing more. `!important` here wins over every rule of the page's. The place is kept while the frame is
 * on its way, so that nothing jumps; `--bf-reserve` says how much.
 */
const css = `
  :host {
    display: block !important;
    min-block-size: var(--bf-reserve, 0);
  }
  :host([hidden]) {
    display: none !important;
  }
  iframe {
    display: block;
    inline-size: 100%;
    block-size: 0;
    border: 0;
    visibility: hidden;
  }
  @media print {
    iframe {
      block-size: var(--printed) !important;
    }
  }
  .ready iframe {
    visibility: inherit;
  }
  .ready > slot {
    display: none;
  }
  p {
    margin: 0.5rem 0;
  }
  a {
    display: inline-block;
    min-block-size: 1.5em;
    padding: 0.6em 1em;
    border: 2px solid;
    border-radius: var(--bf-radius, 8px);
    color: inherit;
    font: inherit;
    font-weight: 650;
  }
  a:focus-visible {
    outline: 3px solid;
    outline-offset: 3px;
  }
`;

let sheet: CSSStyleSheet | undefined;

/** One sheet for every element on the page, made when the first one stands. */
export function styles(): CSSStyleSheet {
  if (!sheet) (sheet = new CSSStyleSheet()).replaceSync(css);
  return sheet;
}
