import { css } from 'lit';

/** Bars with the need as a line: whole numbers stand beside, and a sentence says the same. */
export const overviewStyles = [
  css`
    .bars {
      display: grid;
      gap: var(--_s3);
      max-inline-size: calc(44 * var(--_rem));
    }
    .bars .row {
      justify-content: space-between;
    }
    .measure {
      display: block;
      inline-size: 100%;
      block-size: calc(0.75 * var(--_rem));
      margin-block: calc(0.25 * var(--_rem));
    }
    .measure .frame {
      fill: none;
      stroke: var(--_edge);
      stroke-width: 1px;
      vector-effect: non-scaling-stroke;
    }
    .measure .part {
      fill: var(--_brand);
      stroke: none;
    }
    .measure .need {
      fill: var(--_ink);
      stroke: none;
    }
    @media (forced-colors: active) {
      .measure .part {
        fill: Highlight;
      }
      .measure .need {
        fill: CanvasText;
      }
    }
  `,
];
