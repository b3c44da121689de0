import { css, type CSSResult } from 'lit';
import { choiceStyles } from '../../styles/choices.ts';
import { fieldStyles } from '../../styles/fields.ts';
import { graveButtonStyles } from '../../styles/grave-buttons.ts';
import { summaryStyles } from '../../styles/summary.ts';

const steps = css`
  .main > .crumb {
    max-inline-size: calc(40 * var(--_rem));
  }
  .crumb > .back {
    margin: 0;
  }
  form {
    margin-block-start: var(--_s4);
  }
  #step + .stack {
    margin-block-start: var(--_s3);
  }

  .call-112 {
    display: grid;
    gap: var(--_s1);
    margin-block: var(--_s3) var(--_s5);
    padding: min(calc(1.25 * var(--_rem)), 7cqi);
    border: 3px solid var(--_alert);
    border-radius: var(--_radius);
    background: var(--_alert-tint);
  }
  .call-112 .button {
    min-block-size: calc(4.5 * var(--_rem));
    margin-block-start: var(--_s2);
    font-size: var(--_t3);
  }
  .call-112 + * + p {
    margin-block-start: var(--_s1);
  }
  .beside {
    margin-block-start: var(--_s5);
    padding-block-start: var(--_s3);
    border-block-start: 1px solid var(--_line);
  }

  .main > section {
    margin-block-start: var(--_s4);
  }
  .kinds > li {
    max-inline-size: none;
  }
  .kind {
    display: grid;
    grid-template-columns: calc(1.75 * var(--_rem)) minmax(0, 1fr) calc(1.5 * var(--_rem));
    gap: var(--_s1) min(calc(0.875 * var(--_rem)), 4cqi);
    align-items: center;
    inline-size: 100%;
    min-block-size: calc(3.75 * var(--_rem));
    padding: calc(0.625 * var(--_rem)) calc(0.25 * var(--_rem));
    border: 0;
    border-block-end: 1px solid var(--_line);
    background: none;
    color: var(--_ink);
    font: inherit;
    line-height: 1.35;
    text-align: start;
    cursor: pointer;
  }
  .kind :is(b, .t0) {
    display: block;
  }
  .kind > :last-child {
    color: var(--_edge);
  }
  .kind:hover {
    background: var(--_warm);
  }
  .kind:hover b {
    text-decoration: underline 2px;
    text-underline-offset: 0.2em;
  }

  .may {
    display: grid;
    gap: var(--_s3);
  }
  .may li {
    display: flex;
    gap: var(--_s2);
    margin-block-start: var(--_s1);
  }
  .summary + .stack {
    margin-block-start: var(--_s4);
  }
  @container bf (max-width: 15em) {
    .kind {
      grid-template-columns: calc(1.75 * var(--_rem)) minmax(0, 1fr);
    }
  }
  @container bf (min-width: 26.67em) {
    .may {
      grid-template-columns: 1fr 1fr;
    }
  }
  /* Nobody but the team will see it: no column for who sees what. */
  @container bf (min-width: 39.11em) {
    .summary > div {
      grid-template-columns: calc(10 * var(--_rem)) minmax(0, 1fr) auto;
    }
    .summary .change {
      grid-column: 3;
    }
  }
`;

/** Fetched with the steps; the first view does without. */
export const stepStyles: readonly CSSResult[] = [graveButtonStyles, fieldStyles, choiceStyles, summaryStyles, steps];
