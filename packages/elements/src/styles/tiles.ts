import { css } from 'lit';

/** Tiles, and the segmented control. */
export const tileStyles = css`
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
    gap: calc(0.3125 * var(--_rem));
    min-block-size: max(var(--_target), calc(3.5 * var(--_rem)));
    padding: calc(0.5 * var(--_rem));
    border: 2px solid var(--_edge);
    border-radius: var(--_radius);
    background: var(--_paper);
    font-weight: var(--_bold);
    line-height: 1.25;
    cursor: pointer;
  }
  .tile > svg {
    inline-size: calc(1.25 * var(--_rem));
  }
  .tile > span {
    min-inline-size: 0;
    hyphens: auto;
  }
  .tile > svg:first-of-type {
    visibility: hidden; /* its place is kept, so that nothing moves when it is chosen */
  }
  .tile:has(:checked) {
    background: var(--_fill);
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
    padding: calc(0.25 * var(--_rem)) var(--_rem);
    border-radius: calc(var(--_radius) - 3px);
    font-weight: var(--_bold);
    line-height: 1.2;
    text-align: center;
    cursor: pointer;
  }
  .segment:has(:checked) {
    background: var(--_fill);
    box-shadow: inset 0 0 0 2px var(--_brand);
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
  :is(.tile, .segment):has(> :focus-visible) {
    outline: 3px solid var(--_ink);
    box-shadow: 0 0 0 6px var(--_light);
    border-radius: max(var(--_radius), 4px);
    z-index: 1;
  }
  :is(.tile, .segment) > :focus-visible {
    outline: none;
    box-shadow: none;
    border-radius: revert-layer;
  }

  @container bf (max-width: 26.67em) {
    .segments {
      display: flex;
    }
    .segment {
      padding-inline: calc(0.25 * var(--_rem));
    }
  }
  @container bf (max-width: 17em) {
    .tiles {
      grid-template-columns: 1fr;
    }
  }
  @media (forced-colors: active) {
    :is(.tile, .segment):has(:checked) {
      outline: 3px solid Highlight;
      outline-offset: -3px;
    }
  }
`;
