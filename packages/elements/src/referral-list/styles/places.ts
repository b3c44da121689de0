import { css } from 'lit';

/** The row of places: words with a line under the one that one is in. */
export const placesStyles = css`
  .places {
    border-block-end: 1px solid var(--_line);
    padding-block: 0;
  }
  .places ul {
    display: flex;
    flex-wrap: wrap;
    gap: 0 var(--_s4);
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .place {
    min-block-size: var(--_target);
    padding: var(--_s2) 0;
    border: 0;
    border-block-end: 3px solid transparent;
    background: none;
    color: var(--_brand);
    font: inherit;
    cursor: pointer;
  }
  .place:hover {
    border-block-end-color: var(--_line);
  }
  .place[aria-current] {
    border-block-end-color: var(--_ink);
    color: var(--_ink);
    font-weight: var(--_bold);
  }
  /* Where the reader's own colours are used, a transparent line is seen. */
  @media (forced-colors: active) {
    .place:not([aria-current]) {
      border-block-end-color: Canvas;
    }
  }
`;
