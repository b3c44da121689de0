import { css } from 'lit';

/** The page where the answers are checked, and the receipt. */
export const closingStyles = css`
  .summary-head {
    display: none;
  }
  @container bf (min-width: 44rem) {
    .summary-head {
      display: grid;
      grid-template-columns: 10rem minmax(0, 1fr) 11rem 3.5rem;
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
    grid-template-columns: 1.5rem minmax(0, 1fr);
    gap: 0.75rem;
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
    inline-size: 15rem;
    max-inline-size: 100%;
  }
  @container bf (max-width: 44rem) {
    .thanks svg {
      order: -1;
    }
  }
  @container bf (min-width: 44rem) {
    .thanks {
      grid-template-columns: minmax(0, 1fr) 13rem;
      align-items: end;
    }
    .thanks svg {
      inline-size: 13rem;
    }
  }
  .print {
    margin-block: var(--_s3) var(--_s5);
  }
  .next {
    margin-block: var(--_s3) var(--_s5);
  }
`;
