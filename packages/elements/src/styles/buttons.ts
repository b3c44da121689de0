import { css } from 'lit';

/** Links, buttons, the row of buttons that ends a view, and the phone number. */
export const buttonStyles = css`
  a,
  .link {
    color: var(--_brand);
    text-decoration: underline 1px;
    text-underline-offset: 0.2em;
  }
  .link {
    display: inline-flex;
    align-items: center;
    gap: var(--_s2);
    min-block-size: var(--_target);
    padding: 0;
    border: 0;
    background: none;
    font: inherit;
    text-align: inherit;
    cursor: pointer;
  }
  :is(a, .link):hover {
    text-decoration-thickness: 3px;
  }

  .button {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: min(calc(0.625 * var(--_rem)), 4cqi);
    min-block-size: max(var(--_target), calc(3 * var(--_rem)));
    padding: calc(0.625 * var(--_rem)) min(calc(1.25 * var(--_rem)), 7cqi);
    border: 2px solid var(--_brand);
    border-radius: var(--_radius);
    background: var(--_fill);
    color: var(--_on-brand);
    font: inherit;
    font-weight: var(--_bold);
    line-height: 1.25;
    text-align: center;
    text-decoration: none;
    cursor: pointer;
    transition:
      background-color var(--_move),
      border-color var(--_move);
  }
  .button:hover {
    background: var(--_pressed);
    border-color: color-mix(in oklab, var(--_brand) 82%, var(--_ink));
  }
  .button.second {
    background: var(--_paper);
    color: var(--_brand);
  }
  .button.second:hover {
    background: var(--_tint);
    border-color: var(--_brand);
  }
  .button.exit {
    min-block-size: var(--_target);
    padding-block: calc(0.5 * var(--_rem));
    background: var(--_ink);
    border-color: var(--_ink);
    color: var(--_paper);
  }
  .button.small {
    min-block-size: var(--_target);
    padding: calc(0.375 * var(--_rem)) calc(0.875 * var(--_rem));
    font-size: var(--_t0);
  }
  .button.wide {
    inline-size: 100%;
  }
  .button[aria-disabled='true'] {
    cursor: progress;
  }

  .actions {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--_s3);
    margin-block-start: var(--_s5);
  }
  @container bf (max-width: 26.67em) {
    .actions > .button {
      flex: 1 1 100%;
    }
  }

  .tel {
    display: inline-flex;
    align-items: center;
    gap: calc(0.625 * var(--_rem));
    min-block-size: var(--_target);
    font-size: var(--_t2);
    font-weight: var(--_bold);
    white-space: nowrap;
  }

  @media print {
    .actions,
    .button {
      display: none !important;
    }
  }
`;
