import { css } from 'lit';

/** The list of reports and the one that is open: side by side where there is room, else one after the other. */
export const styles = css`
  .reports {
    margin-block-start: var(--_s2);
    border-block-start: 2px solid var(--_ink);
  }
  .reports > li {
    max-inline-size: none;
  }
  .report {
    display: grid;
    gap: calc(0.125 * var(--_rem));
    inline-size: 100%;
    padding: calc(0.75 * var(--_rem)) var(--_s3);
    border: 0;
    border-block-end: 1px solid var(--_line);
    border-inline-start: 6px solid transparent;
    background: none;
    color: var(--_ink);
    font: inherit;
    text-align: start;
    overflow-wrap: anywhere;
    cursor: pointer;
  }
  .report:hover > b {
    text-decoration: underline 2px;
    text-underline-offset: 0.2em;
  }
  .report:hover {
    background: var(--_warm);
  }
  .report:focus-visible {
    position: relative;
  }
  .state {
    display: inline-flex;
    align-items: center;
    gap: var(--_s2);
  }
  .chip > .state {
    font-weight: var(--_bold);
  }
  .crumb {
    display: flex;
    justify-content: space-between;
    align-items: center;
    gap: var(--_s2) var(--_s3);
  }
  .head {
    display: flex;
    flex-wrap: wrap;
    align-items: start;
    justify-content: space-between;
    gap: var(--_s3) var(--_s5);
    margin-block-end: var(--_s4);
  }
  .head > :first-child {
    flex: 1 1 calc(24 * var(--_rem));
  }
  .head > .actions {
    margin-block-start: 0;
  }

  @container bf (max-width: 26.67em) {
    .head > .actions {
      flex: 1 1 100%;
    }
  }
  @container bf (max-width: 58.66em) {
    .split:not(.opened) > .one,
    .split.opened > .list,
    .head:has(+ .opened) {
      display: none;
    }
    .report {
      padding-inline: 0;
      border-inline-start: 0;
    }
  }
  @container bf (min-width: 58.67em) {
    .split {
      display: grid;
      grid-template-columns: calc(19 * var(--_rem)) minmax(0, 1fr);
      gap: var(--_s5);
    }
    .report.shown {
      border-inline-start-color: var(--_brand);
      background: var(--_tint);
    }
    .to-list {
      display: none;
    }
  }
  @media print {
    :is(.to-list, .back, .change) {
      display: none !important;
    }
  }
`;
