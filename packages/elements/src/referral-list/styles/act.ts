import { css } from 'lit';
import { yardstickStyles } from '../../styles/yardstick.ts';

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
    max-inline-size: calc(44 * var(--_rem));
  }
  .act .hint {
    margin: 0;
  }
  ${yardstickStyles}
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
    min-block-size: calc(5.5 * var(--_rem));
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
    inline-size: calc(4 * var(--_rem));
    block-size: calc(4 * var(--_rem));
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
    grid-template-columns: repeat(auto-fill, minmax(min(100%, calc(18 * var(--_rem))), 1fr));
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
    padding-inline: calc(0.875 * var(--_rem));
  }
  .home.over {
    border-block-start-color: var(--_line);
    color: var(--_muted);
  }
  .home.over .building {
    opacity: 0.6;
  }
  .building {
    inline-size: calc(5 * var(--_rem));
    block-size: calc(5 * var(--_rem));
  }
  .home-facts > div {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    gap: 0 var(--_s3);
    padding-block: calc(0.375 * var(--_rem));
    border-block-end: 1px solid var(--_line);
  }
  .home-facts dt {
    color: var(--_muted);
  }
  .home-facts dd {
    margin-inline-start: auto;
    text-align: end;
  }

  @container bf (max-width: 46.21em) {
    .act {
      padding-inline: var(--_s3);
    }
    .guiding {
      grid-template-columns: minmax(0, 1fr);
    }
  }
  @container bf (min-width: 53.33em) {
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
