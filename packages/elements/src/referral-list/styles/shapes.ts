import { css } from 'lit';

/** Words with a shape, chips and flags. */
export const shapeStyles = css`
  .shape {
    inline-size: calc(1.125 * var(--_rem));
    block-size: calc(1.125 * var(--_rem));
  }
  .shape.brand {
    color: var(--_brand);
  }
  .shape.edge {
    color: var(--_edge);
  }
  .shape .on {
    stroke: var(--_paper);
  }
  .worded {
    display: inline-flex;
    align-items: start;
    gap: var(--_s2);
  }
  .worded > .shape {
    margin-block-start: calc(0.1875 * var(--_rem));
  }
  .chip.worded {
    align-items: center;
  }
  .chip.worded > .shape {
    margin: 0;
  }
  .flag {
    display: inline-flex;
    align-items: center;
    gap: calc(0.375 * var(--_rem));
    padding: 0 var(--_s2);
    border-radius: 4px;
    background: var(--_glow);
  }
  .written {
    overflow-wrap: anywhere; /* a word without end makes no column wider than the page */
    white-space: pre-line;
  }
  @media (forced-colors: active) {
    .flag {
      border: 1px solid CanvasText;
    }
    .shape {
      color: CanvasText !important;
    }
    .shape .on {
      stroke: Canvas;
    }
  }
`;
