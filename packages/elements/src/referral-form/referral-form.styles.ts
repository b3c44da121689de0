import { css } from 'lit';

/** The first question and what stands around every question. */
export const firstStyles = css`
  /* In the hand, also where the page is wide. */
  form.outreach {
    max-inline-size: calc(34 * var(--_rem));
  }
  /* A long word in the question breaks sooner than it leaves the form. */
  legend {
    max-inline-size: 100%;
    overflow-wrap: anywhere;
  }
  @container bf (max-width: 18.22em) {
    #question {
      font-size: var(--_t2);
    }
  }
  .button bdi {
    white-space: nowrap;
  }
  .stop .button {
    background: var(--_fill);
    color: var(--_on-brand);
  }
  :is(h1, h2, h3, h4, h5, h6, .hint) + :is(.field, fieldset) {
    margin-block-start: var(--_s4);
  }
  [role='status']:not(:empty) {
    margin-block-end: var(--_s3);
  }
  .hint + .notice {
    margin-block: var(--_s3);
  }
  .notice + .row {
    margin-block-start: var(--_s3);
  }
  .languages {
    padding: var(--_s2) var(--_s3);
    border-block-end: 1px solid var(--_line);
  }
  .to-come {
    visibility: hidden;
  }
  .foot .number {
    inline-size: calc(9.5 * var(--_rem));
  }
  .languages[hidden] {
    display: none;
  }
  .after > * {
    margin-block-start: var(--_s4);
  }
  .safe {
    display: grid;
    gap: var(--_s2);
    margin-block-start: var(--_s5);
    color: var(--_muted);
    font-size: var(--_t0);
  }
  .sent-before {
    margin-block-start: var(--_s4);
  }
  .safe b {
    color: var(--_ink);
  }
  :is(.safe p, .not-needed li) {
    display: grid;
    grid-template-columns: calc(1.5 * var(--_rem)) minmax(0, 1fr);
    gap: calc(0.75 * var(--_rem));
  }
  .not-needed {
    margin-block-start: var(--_s4) !important;
    padding-block-start: var(--_s4);
    border-block-start: 1px solid var(--_line);
  }
  .not-needed li {
    padding-block: calc(0.25 * var(--_rem));
  }
  .languages .pair {
    grid-template-columns: repeat(auto-fit, minmax(min(100%, calc(9 * var(--_rem))), 1fr));
    max-inline-size: calc(40 * var(--_rem));
  }
  /* Their place is kept until they are here. */
  .further {
    min-block-size: calc(8.25 * var(--_rem));
  }
  .reach {
    min-block-size: calc(19 * var(--_rem));
  }
  .talk {
    inline-size: min(calc(11 * var(--_rem)), 100%);
    block-size: calc(6.6 * var(--_rem));
  }
  .talk svg {
    inline-size: 100%;
  }
  @container bf (min-width: 46.22em) {
    .languages {
      padding-inline: var(--_s5);
    }
  }
  /* On paper: the question, the answer and the number. */
  @media print {
    .link,
    .languages,
    .safe {
      display: none !important;
    }
  }
`;
