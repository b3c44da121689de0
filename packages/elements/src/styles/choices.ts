import { css } from 'lit';

/** Radio and checkbox rows, all the same size in the order they are read; tiles; the segmented control. */
export const choiceStyles = css`
  .choices {
    display: grid;
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
    grid-template-columns: 1.75rem minmax(0, 1fr) auto;
    gap: 0 0.75rem;
    align-items: center;
    min-block-size: max(var(--_target), 3.25rem);
    padding: 0.6875rem 0.875rem;
    cursor: pointer;
  }
  .choice > label:not(:has(> svg)) {
    grid-template-columns: 1.75rem minmax(0, 1fr);
  }
  .choice .sub {
    display: block;
    margin-block-start: 0.125rem;
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
    padding: 0 var(--_s3) var(--_s4) 3.375rem;
  }
  .choice.slim > label {
    min-block-size: var(--_target);
    padding-block: 0.4375rem;
  }
  .pair {
    grid-template-columns: 1fr 1fr;
  }

  .mark {
    appearance: none;
    display: grid;
    flex: none;
    place-content: center;
    inline-size: 1.75rem;
    block-size: 1.75rem;
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
    inline-size: 0.875rem;
    block-size: 0.875rem;
    border-radius: 50%;
    background: var(--_brand);
  }
  .mark[type='checkbox']::before {
    inline-size: 0.45rem;
    block-size: 0.85rem;
    border: solid var(--_on-brand);
    border-width: 0 3px 3px 0;
  }
  .mark:checked {
    border-color: var(--_brand);
  }
  .mark[type='checkbox']:checked {
    background: var(--_brand);
  }
  .mark[type='radio']:checked::before {
    transform: scale(1);
  }
  .mark[type='checkbox']:checked::before {
    transform: translateY(-1px) rotate(45deg);
  }

  .tiles {
    display: grid;
    grid-template-columns: repeat(2, minmax(0, 1fr));
    gap: var(--_s2);
    margin-block-start: var(--_s2);
  }
  .tile {
    position: relative;
    display: flex;
    align-items: center;
    gap: 0.3125rem;
    min-block-size: max(var(--_target), 3.5rem);
    padding: 0.5rem;
    border: 2px solid var(--_edge);
    border-radius: var(--_radius);
    background: var(--_paper);
    font-weight: var(--_bold);
    line-height: 1.25;
    cursor: pointer;
  }
  .tile > svg {
    inline-size: 1.25rem;
  }
  .tile > span {
    min-inline-size: 0;
    hyphens: auto;
  }
  .tile > svg:first-of-type {
    visibility: hidden; /* its place is kept, so that nothing moves when it is chosen */
  }
  .tile:has(:checked) {
    background: var(--_brand);
    border-color: var(--_brand);
    color: var(--_on-brand);
  }
  .tile:has(:checked) > svg:first-of-type {
    visibility: visible;
  }

  .segments {
    display: inline-flex;
    flex-wrap: wrap;
    gap: 3px;
    max-inline-size: 100%;
    padding: 3px;
    border: 2px solid var(--_edge);
    border-radius: var(--_radius);
    background: var(--_paper);
  }
  .segment {
    position: relative;
    display: inline-flex;
    flex: 1 1 auto;
    align-items: center;
    justify-content: center;
    gap: var(--_s2);
    min-block-size: var(--_target);
    padding: 0.25rem 1rem;
    border-radius: calc(var(--_radius) - 3px);
    font-weight: var(--_bold);
    line-height: 1.2;
    text-align: center;
    cursor: pointer;
  }
  .segment:has(:checked) {
    background: var(--_brand);
    color: var(--_on-brand);
  }

  /* The control is there for keyboard and screen reader; the row or tile shows it. */
  :is(.tile, .segment) > input {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
    margin: 0;
    opacity: 0;
    cursor: pointer;
  }
  :is(.choice > label, .tile, .segment):has(> :focus-visible) {
    outline: 3px solid var(--_ink);
    box-shadow: 0 0 0 6px var(--_light);
    border-radius: max(var(--_radius), 4px);
    z-index: 1;
  }
  :is(.choice > label, .tile, .segment) > :focus-visible {
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

  @container bf (max-width: 30rem) {
    .choice > label {
      padding-inline: 0.75rem;
    }
    .choice .reveal {
      padding-inline: var(--_s3);
    }
    .segments {
      display: flex;
    }
    .segment {
      padding-inline: 0.25rem;
    }
  }
  @container bf (max-width: 19rem) {
    .tiles {
      grid-template-columns: 1fr;
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
    :is(.choice, .tile, .segment):has(:checked) {
      outline: 3px solid Highlight;
      outline-offset: -3px;
    }
  }
`;
