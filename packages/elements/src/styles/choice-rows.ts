import { css } from 'lit';

/** Radio and checkbox rows, all the same size in the order they are read. */
export const choiceRowStyles = css`
  .choices {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_s2);
    margin-block-start: var(--_s3);
  }
  .choice {
    border: 2px solid var(--_edge);
    border-radius: var(--_radius);
    background: var(--_paper);
    transition:
      background-color var(--_move),
      border-color var(--_move);
  }
  .choice > label {
    display: grid;
    grid-template-columns: calc(1.75 * var(--_rem)) minmax(0, 1fr) auto;
    gap: 0 min(calc(0.75 * var(--_rem)), 4cqi);
    align-items: center;
    min-block-size: max(var(--_target), calc(3.25 * var(--_rem)));
    padding: calc(0.6875 * var(--_rem)) calc(0.875 * var(--_rem));
    cursor: pointer;
  }
  .choice > label:not(:has(> svg)) {
    grid-template-columns: calc(1.75 * var(--_rem)) minmax(0, 1fr);
  }
  .choice .sub {
    display: block;
    margin-block-start: calc(0.125 * var(--_rem));
    color: var(--_muted);
    font-size: var(--_t0);
    line-height: 1.4;
  }
  .choice:hover {
    border-color: var(--_ink);
  }
  .choice:has(> label > :checked) {
    border-color: var(--_brand);
    background: var(--_tint);
  }
  .choice .reveal {
    padding: 0 var(--_s3) var(--_s4) calc(3.375 * var(--_rem));
  }
  .choice.slim > label {
    min-block-size: var(--_target);
    padding-block: calc(0.4375 * var(--_rem));
  }
  .pair {
    grid-template-columns: repeat(auto-fit, minmax(min(100%, calc(7 * var(--_rem))), 1fr));
  }

  .mark {
    appearance: none;
    display: grid;
    flex: none;
    place-content: center;
    inline-size: calc(1.75 * var(--_rem));
    block-size: calc(1.75 * var(--_rem));
    margin: 0;
    border: 2px solid var(--_edge);
    background: var(--_paper);
    cursor: pointer;
  }
  .mark[type='radio'] {
    border-radius: 50%;
  }
  .mark[type='checkbox'] {
    border-radius: 5px;
  }
  .mark::before {
    content: '';
    transform: scale(0);
    transition: transform var(--_move);
  }
  .mark[type='radio']::before {
    inline-size: calc(0.875 * var(--_rem));
    block-size: calc(0.875 * var(--_rem));
    border-radius: 50%;
    background: var(--_brand);
  }
  .mark[type='checkbox']::before {
    inline-size: calc(0.45 * var(--_rem));
    block-size: calc(0.85 * var(--_rem));
    border: solid var(--_on-brand);
    border-width: 0 3px 3px 0;
  }
  .mark:checked {
    border-color: var(--_brand);
  }
  .mark[type='checkbox']:checked {
    background: var(--_fill);
  }
  .mark[type='radio']:checked::before {
    transform: scale(1);
  }
  .mark[type='checkbox']:checked::before {
    transform: translateY(-1px) rotate(45deg);
  }

  .choice > label:has(> :focus-visible) {
    outline: 3px solid var(--_ink);
    box-shadow: 0 0 0 6px var(--_light);
    border-radius: max(var(--_radius), 4px);
    z-index: 1;
  }
  .choice > label > :focus-visible {
    outline: none;
    box-shadow: none;
    border-radius: revert-layer;
  }
  .choice > label > .mark[type='radio']:focus-visible {
    border-radius: 50%;
  }
  .choice > label > .mark[type='checkbox']:focus-visible {
    border-radius: 5px;
  }

  @container bf (max-width: 26.67em) {
    .choice > label {
      padding-inline: min(calc(0.75 * var(--_rem)), 4cqi);
    }
    .choice .reveal {
      padding-inline: var(--_s3);
    }
  }
  @media (forced-colors: active) {
    .mark,
    .mark:checked {
      forced-color-adjust: none;
      border-color: ButtonText;
      background: Canvas;
    }
    .mark[type='checkbox']::before {
      border-color: HighlightText;
    }
    .mark[type='radio']::before,
    .mark[type='checkbox']:checked {
      background: Highlight;
    }
    .choice:has(:checked) {
      outline: 3px solid Highlight;
      outline-offset: -3px;
    }
  }
`;
