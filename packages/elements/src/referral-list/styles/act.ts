import { css } from 'lit';

/** The open form, the guiding question, homes side by side, the slip with a code. */
export const actStyles = css`
  .act {
    display: grid;
    gap: var(--_s3);
    padding: var(--_s4) var(--_s5);
    border-block-end: 1px solid var(--_line);
    border-inline-start: 6px solid var(--_brand);
  }
  .act > form > :is(.field, fieldset, .actions),
  .act > p,
  .act > .error-summary {
    max-inline-size: 44rem;
  }
  .act .hint {
    margin: 0;
  }
  .act .actions {
    margin-block-start: var(--_s4);
  }
  #act-problem:empty {
    display: none;
  }
  .act form > * + * {
    margin-block-start: var(--_s4);
  }
  .act textarea.input {
    min-block-size: 5.5rem;
  }
  .guiding {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    gap: var(--_s3);
    align-items: center;
    padding: var(--_s3);
    border-radius: var(--_radius);
    background: var(--_warm);
  }
  .house {
    inline-size: 4rem;
    block-size: 4rem;
  }

  .with-said {
    display: grid;
    gap: var(--_s3) var(--_s4);
    padding-block-start: var(--_s3);
    border-block-start: 1px solid var(--_line);
  }
  .said li + li {
    margin-block-start: var(--_s2);
  }
  .wish {
    padding-inline-start: var(--_s3);
    border-inline-start: 4px solid var(--_light);
  }

  .homes {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 18rem), 1fr));
    gap: var(--_s3);
  }
  fieldset > .homes {
    margin-block-start: var(--_s3);
  }
  .home {
    display: grid;
    gap: var(--_s2);
    align-content: start;
    padding-block-start: var(--_s2);
    border-block-start: 2px solid var(--_ink);
  }
  .home.choice {
    padding: 0 0 var(--_s3);
    border-block-start-color: var(--_edge);
  }
  .home.choice > label > span {
    font-size: var(--_t1);
    font-weight: var(--_bold);
  }
  .home.choice > div {
    padding-inline: 0.875rem;
  }
  .home.over {
    border-block-start-color: var(--_line);
    color: var(--_muted);
  }
  .home.over .building {
    opacity: 0.6;
  }
  .building {
    inline-size: 5rem;
    block-size: 5rem;
  }
  .home-facts > div {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    gap: 0 var(--_s3);
    padding-block: 0.375rem;
    border-block-end: 1px solid var(--_line);
  }
  .home-facts dt {
    color: var(--_muted);
  }
  .home-facts dd {
    margin-inline-start: auto;
    text-align: end;
  }

  @container bf (max-width: 51.99rem) {
    .act {
      padding-inline: var(--_s3);
    }
    .guiding {
      grid-template-columns: minmax(0, 1fr);
    }
  }
  @container bf (min-width: 60rem) {
    .with-said {
      grid-template-columns: minmax(0, 10fr) minmax(0, 11fr);
    }
  }
  @media print {
    /* The slip is handed over by itself: nothing of the referral goes with it. */
    .shell:has(.code) :is(.top, .head, .consent, .spread),
    .act:not(.code) {
      display: none !important;
    }
  }
`;
