import { css } from 'lit';

/** Check your answers: question, answer, who sees it, change. The receipt slip. What happens next. */
export const summaryStyles = css`
  .summary {
    margin-block-start: var(--_s4);
    border-block-start: 2px solid var(--_ink);
  }
  .summary > div {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    gap: var(--_s1) var(--_s3);
    align-items: start;
    padding-block: var(--_s3);
    border-block-end: 1px solid var(--_line);
  }
  .summary dt {
    grid-column: 1;
    align-self: center;
    font-weight: var(--_bold);
  }
  .summary :is(.answer, .who) {
    grid-column: 1 / -1;
  }
  .summary .answer {
    white-space: pre-line;
  }
  .summary .change {
    grid-row: 1;
    grid-column: 2;
    margin-block: calc(-0.5 * var(--_rem));
  }
  .who {
    display: flex;
    gap: var(--_s2);
    align-items: start;
    color: var(--_muted);
    font-size: var(--_t0);
    line-height: 1.4;
  }
  @container bf (min-width: 39.11em) {
    .summary > div {
      grid-template-columns: calc(10 * var(--_rem)) minmax(0, 1fr) calc(11 * var(--_rem)) auto;
      gap: var(--_s3) var(--_s4);
      padding-block: calc(1.125 * var(--_rem));
    }
    .summary :is(dt, .answer, .who, .change) {
      grid-row: 1;
      align-self: start;
    }
    .summary .answer {
      grid-column: 2;
    }
    .summary .who {
      grid-column: 3;
    }
    .summary .change {
      grid-column: 4;
      margin-block: calc(-0.5625 * var(--_rem));
    }
  }

  .slip {
    padding: var(--_s4);
    border: 2px dashed var(--_edge);
    border-radius: var(--_radius);
    background: var(--_warm);
    text-align: center;
  }
  .slip p {
    max-inline-size: 44ch;
    margin-inline: auto;
  }
  .slip .number {
    display: block;
    margin-block: var(--_s1);
    font-size: var(--_t4);
    font-weight: var(--_bold);
    font-variant-numeric: tabular-nums;
    letter-spacing: 0.06em;
    line-height: 1.3;
  }
  .slip .number .nowrap {
    display: inline-block;
    white-space: nowrap;
  }
  @container bf (max-width: 26.67em) {
    .slip {
      padding-inline: var(--_s3);
    }
    .slip .number {
      font-size: var(--_t3);
    }
  }

  .next > li {
    position: relative;
    padding-inline-start: calc(2.5 * var(--_rem));
    padding-block-end: var(--_s4);
  }
  .next > li:last-child {
    padding-block-end: 0;
  }
  .next > li:not(:last-child)::before {
    content: '';
    position: absolute;
    inset-inline-start: calc(0.6875 * var(--_rem));
    inset-block: calc(1.75 * var(--_rem)) calc(-0.25 * var(--_rem));
    border-inline-start: 2px dashed var(--_edge);
  }
  .next .window {
    position: absolute;
    inset-inline-start: calc(0.1875 * var(--_rem));
    inset-block-start: calc(0.0625 * var(--_rem));
    inline-size: calc(1.0625 * var(--_rem));
    block-size: calc(1.5625 * var(--_rem));
  }
  .next b {
    display: block;
  }
`;
