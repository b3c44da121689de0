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
    margin-block: -0.5rem;
  }
  .who {
    display: flex;
    gap: var(--_s2);
    align-items: start;
    color: var(--_muted);
    font-size: var(--_t0);
    line-height: 1.4;
  }
  @container bf (min-width: 44rem) {
    .summary > div {
      grid-template-columns: 10rem minmax(0, 1fr) 11rem auto;
      gap: var(--_s3) var(--_s4);
      padding-block: 1.125rem;
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
      margin-block: -0.5625rem;
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
  @container bf (max-width: 30rem) {
    .slip {
      padding-inline: var(--_s3);
    }
    .slip .number {
      font-size: var(--_t3);
    }
  }

  .next > li {
    position: relative;
    padding-inline-start: 2.5rem;
    padding-block-end: var(--_s4);
  }
  .next > li:last-child {
    padding-block-end: 0;
  }
  .next > li:not(:last-child)::before {
    content: '';
    position: absolute;
    inset-inline-start: 0.6875rem;
    inset-block: 1.75rem -0.25rem;
    border-inline-start: 2px dashed var(--_edge);
  }
  .next .window {
    position: absolute;
    inset-inline-start: 0.1875rem;
    inset-block-start: 0.0625rem;
    inline-size: 1.0625rem;
    block-size: 1.5625rem;
  }
  .next b {
    display: block;
  }
`;
