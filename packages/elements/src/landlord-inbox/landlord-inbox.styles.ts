import { css } from 'lit';
import { cardStyles } from '../styles/cards.ts';

/** The opened report, and the reply's frame. */
export const styles = css`
  ${cardStyles}
  .state {
    display: inline-flex;
    align-items: center;
    gap: var(--_s2);
  }
  .chip > .state {
    font-weight: var(--_bold);
  }
  .flag {
    display: inline-block;
    padding: 0 var(--_s2);
    border-radius: 4px;
    background: var(--_glow);
  }
  .title {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--_s2) var(--_s3);
  }
  .noted {
    display: flex;
    align-items: center;
    gap: var(--_s2);
  }
  .columns {
    display: grid;
    overflow-wrap: anywhere;
    gap: var(--_s5);
    margin-block-start: var(--_s4);
  }

  .reply {
    border: 2px solid var(--_brand);
    border-radius: var(--_radius);
    background: var(--_paper);
  }
  .reply-head {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--_s1) calc(0.625 * var(--_rem));
    padding: var(--_s2) var(--_s3);
    background: var(--_fill);
    color: var(--_on-brand);
  }
  .reply-head > :last-child {
    margin-inline-start: auto;
  }
  .reply > form {
    padding: var(--_s3);
  }
  .reply > form > :is(.field, .notice, #problem:not(:empty)) {
    margin-block-end: var(--_s4);
  }
  .reply .choice > label {
    min-block-size: var(--_target);
    padding-block: calc(0.4375 * var(--_rem));
  }
  .reply fieldset {
    margin-block-end: var(--_s4);
  }

  @container bf (max-width: 26.67em) {
    .pair {
      grid-template-columns: minmax(0, 1fr);
    }
  }
  @container bf (min-width: 46.22em) {
    .columns {
      grid-template-columns: minmax(0, 2fr) minmax(0, 3fr);
    }
  }
  @media print {
    .reply,
    .top .link {
      display: none;
    }
  }
  @media (forced-colors: active) {
    .flag {
      border: 1px solid CanvasText;
    }
    .reply-head {
      border-block-end: 2px solid CanvasText;
    }
  }
`;
