import { css } from 'lit';

/** The page where the answers are checked, and the receipt. */
export const closingStyles = css`
  .summary-head {
    display: none;
  }
  @container bf (min-width: 39.11em) {
    .summary-head {
      display: grid;
      grid-template-columns: calc(10 * var(--_rem)) minmax(0, 1fr) calc(11 * var(--_rem)) calc(3.5 * var(--_rem));
      gap: var(--_s4);
      max-inline-size: none;
      margin-block: var(--_s4) calc(var(--_s4) * -1 + var(--_s2));
      color: var(--_muted);
      font-size: var(--_t0);
    }
  }
  .may-ask {
    margin-block-start: var(--_s5);
  }
  .may-ask .now {
    margin-block-start: var(--_s3);
    font-weight: var(--_bold);
  }
  .people {
    display: grid;
    gap: var(--_s2);
    margin-block: var(--_s5);
    padding: var(--_s3) var(--_s4);
    border-radius: var(--_radius);
    background: var(--_warm);
  }
  .people p {
    display: grid;
    grid-template-columns: calc(1.5 * var(--_rem)) minmax(0, 1fr);
    gap: calc(0.75 * var(--_rem));
  }
  .slip + .notice {
    margin-block-start: var(--_s4);
  }
  .take-back {
    margin-block-start: var(--_s2);
  }

  .thanks {
    display: grid;
    gap: var(--_s3);
    margin-block-end: var(--_s4);
  }
  .thanks svg {
    inline-size: calc(15 * var(--_rem));
    max-inline-size: 100%;
  }
  @container bf (max-width: 39.11em) {
    .thanks svg {
      order: -1;
    }
  }
  @container bf (min-width: 39.11em) {
    .thanks {
      grid-template-columns: minmax(0, 1fr) calc(13 * var(--_rem));
      align-items: end;
    }
    .thanks svg {
      inline-size: calc(13 * var(--_rem));
    }
  }
  .print {
    margin-block: var(--_s3) var(--_s5);
  }
  .print:has(+ .later) {
    margin-block-end: var(--_s2);
  }
  .later {
    margin-block-end: var(--_s5);
  }
  .next {
    margin-block: var(--_s3) var(--_s5);
  }
`;
