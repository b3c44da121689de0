import { css } from 'lit';

export const actsStyles = css`
  form {
    margin-block-start: var(--_s4);
  }

  .areas,
  .first-step {
    margin-block-start: var(--_s4);
  }
  .areas .tile {
    flex-direction: column;
    justify-content: center;
    padding-inline: calc(0.125 * var(--_rem));
    font-size: var(--_t0);
    text-align: center;
    hyphens: auto;
  }
  .areas .tile > span {
    display: grid;
    justify-items: center;
    gap: var(--_s1);
    max-inline-size: 100%;
  }
  .areas .tile > .icon {
    position: absolute;
    inset-block-start: var(--_s1);
    inset-inline-end: var(--_s1);
  }
  @container bf (min-width: 23.11em) {
    .areas .tile {
      align-items: start;
      text-align: start;
    }
    .areas .tile > span {
      grid-template-columns: auto minmax(0, 1fr);
      align-items: center;
      gap: var(--_s3);
      padding-inline: var(--_s2) var(--_s4);
    }
  }
  .step-fields {
    margin-block-start: var(--_s3);
  }
  .step-fields .field + .field {
    margin-block-start: var(--_s3);
  }

  .goal-head {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    gap: var(--_s3);
    align-items: center;
  }
  .why {
    margin-block-start: var(--_s3);
    padding-inline-start: var(--_s3);
    border-inline-start: 3px solid var(--_edge);
    white-space: pre-line;
  }
  .goal-head + .seen,
  .why + .seen {
    margin-block-start: var(--_s3);
  }
  .steps-head {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    justify-content: space-between;
    gap: var(--_s1) var(--_s3);
    margin-block: var(--_s4) var(--_s2);
  }
  .goal-steps {
    border-block-start: 1px solid var(--_line);
  }
  .goal-steps > li {
    max-inline-size: none;
    border-block-end: 1px solid var(--_line);
  }
  .tick {
    display: grid;
    grid-template-columns: calc(1.75 * var(--_rem)) minmax(0, 1fr);
    gap: calc(0.75 * var(--_rem));
    min-block-size: max(var(--_target), calc(3.25 * var(--_rem)));
    padding-block: calc(0.8125 * var(--_rem));
    line-height: 1.55;
    cursor: pointer;
  }
  .moves {
    display: grid;
    grid-template-columns: 1fr 1fr;
    gap: var(--_s2);
    margin-block: var(--_s5) var(--_s3);
  }
  .moves > .link,
  .moves > .button:first-child:nth-last-child(2) {
    grid-column: 1 / -1;
  }
  .moves > .link {
    justify-self: center;
  }

  @container bf (max-width: 15em) {
    :is(.goal-head, .moves, .areas .tiles) {
      grid-template-columns: minmax(0, 1fr);
    }
  }

  .ideas {
    margin-block-start: var(--_s3);
    border-block-start: 1px solid var(--_line);
  }
  .area-line {
    display: flex;
    align-items: center;
    gap: var(--_s3);
  }
  .idea {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    gap: var(--_s2);
    align-items: center;
    inline-size: 100%;
    min-block-size: max(var(--_target), calc(3.25 * var(--_rem)));
    padding: calc(0.6875 * var(--_rem)) calc(0.875 * var(--_rem));
    border: 2px solid var(--_edge);
    border-radius: var(--_radius);
    background: var(--_paper);
    color: inherit;
    font: inherit;
    text-align: start;
    cursor: pointer;
  }
  .idea:hover {
    border-color: var(--_brand);
  }

  .code-read {
    display: block;
    min-block-size: calc(1.75 * var(--_rem));
    margin-block-start: var(--_s2);
  }
  /* Whole on a line of its own before it is broken, and broken before it sticks out. */
  .code {
    display: inline-block;
    max-inline-size: 100%;
    font-size: var(--_t2);
    font-weight: var(--_bold);
    font-variant-numeric: tabular-nums;
    letter-spacing: 0.04em;
    overflow-wrap: anywhere;
  }
`;
