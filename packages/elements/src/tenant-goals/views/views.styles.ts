import { css } from 'lit';

export const viewStyles = css`
  .groups {
    margin-block-start: var(--_s3);
  }
  .groups .segments {
    display: grid;
    grid-template-columns: repeat(3, 1fr);
  }
  .groups .segment {
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
    padding: 0.875rem;
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
    gap: 0.875rem;
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
    inline-size: 3.75rem;
    block-size: 3.75rem;
    border-radius: var(--_radius);
    background: var(--_warm);
    color: var(--_ink);
  }
  .picture svg {
    inline-size: 2.75rem;
  }
  .picture .w {
    fill: var(--_paper);
  }
  .goal .windows,
  .steps-head .windows {
    display: inline-flex;
    gap: 0.1875rem;
    margin-inline-end: var(--_s1);
    vertical-align: -0.25rem;
  }
  .goal .window,
  .steps-head .window {
    inline-size: 0.75rem;
    block-size: 1.125rem;
  }
  .window.done path {
    stroke: var(--_ink-0);
  }
  .seen {
    display: flex;
    align-items: center;
    gap: 0.375rem;
    color: var(--_muted);
    font-size: var(--_t0);
  }
  .seen svg {
    inline-size: 1.25rem;
    block-size: 1.25rem;
  }

  /* A narrow column with large text. */
  @container bf (max-width: 15em) {
    .groups .segments,
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
    inline-size: 15rem;
    max-inline-size: 100%;
    margin-block-end: var(--_s2);
  }
`;
