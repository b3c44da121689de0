import { css } from 'lit';

export const viewStyles = css`
  .groups {
    margin-block-start: var(--_s3);
  }
  .groups .segments {
    display: flex;
  }
  /* As wide as the others, unless its word needs more. */
  .groups .segment {
    flex: 1 1 0;
    min-inline-size: max-content;
    padding-inline: var(--_s1);
  }
  .group-name,
  .none {
    margin-block-start: var(--_s3);
  }

  .cards {
    display: grid;
    gap: var(--_s2);
    margin-block: var(--_s3);
  }
  .cards > li {
    max-inline-size: none;
  }
  .goal {
    position: relative;
    padding: calc(0.875 * var(--_rem));
    border: 1px solid var(--_line);
    border-radius: calc(var(--_radius) * 1.25);
    background: var(--_paper);
    font-size: var(--_t0);
  }
  .goal:hover {
    border-color: var(--_edge);
  }
  .open {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    gap: calc(0.875 * var(--_rem));
    align-items: center;
    inline-size: 100%;
    padding: 0 0 var(--_s2);
    border: 0;
    background: none;
    color: inherit;
    font: inherit;
    text-align: start;
    cursor: pointer;
  }
  .open::after {
    content: '';
    position: absolute;
    inset: 0;
    border-radius: inherit;
  }
  .open:hover .sentence {
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }
  .area {
    display: block;
    color: var(--_muted);
    font-size: var(--_t0);
    font-weight: 400;
  }
  .sentence {
    font-size: var(--_t2);
    line-height: 1.25;
  }
  .picture {
    display: grid;
    place-content: center;
    inline-size: calc(3.75 * var(--_rem));
    block-size: calc(3.75 * var(--_rem));
    border-radius: var(--_radius);
    background: var(--_warm);
    color: var(--_ink);
  }
  .picture svg {
    inline-size: calc(2.75 * var(--_rem));
  }
  .picture .w {
    fill: var(--_paper);
  }
  .goal .windows,
  .steps-head .windows {
    display: inline-flex;
    gap: calc(0.1875 * var(--_rem));
    margin-inline-end: var(--_s1);
    vertical-align: calc(-0.25 * var(--_rem));
  }
  .goal .window,
  .steps-head .window {
    inline-size: calc(0.75 * var(--_rem));
    block-size: calc(1.125 * var(--_rem));
  }
  .window.done path {
    stroke: var(--_ink-0);
  }
  .seen {
    display: flex;
    align-items: center;
    gap: calc(0.375 * var(--_rem));
    color: var(--_muted);
    font-size: var(--_t0);
  }
  .seen svg {
    inline-size: calc(1.25 * var(--_rem));
    block-size: calc(1.25 * var(--_rem));
  }

  /* A narrow column with large text. */
  @container bf (max-width: 15em) {
    .open {
      grid-template-columns: minmax(0, 1fr);
    }
  }

  .ways {
    display: grid;
    justify-items: center;
    gap: var(--_s1);
    margin-block-start: var(--_s4);
  }
  .promise {
    margin-block-start: var(--_s4);
  }
  .empty {
    display: grid;
    justify-items: center;
    gap: var(--_s2);
    margin-block: var(--_s4) var(--_s5);
    text-align: center;
  }
  .spot {
    inline-size: calc(15 * var(--_rem));
    max-inline-size: 100%;
    margin-block-end: var(--_s2);
  }
`;
