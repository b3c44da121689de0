import { css } from 'lit';

/** The list: a table of two-line rows with hairlines between; the same cells stacked where it is narrow. */
export const listStyles = css`
  .tools {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--_s2);
    padding: var(--_s3) var(--_s5) 0;
  }
  .rows[aria-busy] {
    opacity: 0.6;
    transition: opacity var(--_move);
  }
  .list {
    inline-size: 100%;
    border-collapse: collapse;
    text-align: start;
  }
  .list :is(th, td) {
    padding: calc(0.6875 * var(--_rem)) calc(0.75 * var(--_rem));
    border-block-end: 1px solid var(--_line);
    font-weight: 400;
    text-align: start;
    vertical-align: top;
  }
  .list thead th {
    border-block-end: 2px solid var(--_ink);
    color: var(--_muted);
    vertical-align: bottom;
  }
  .list tr > :first-child {
    padding-inline-start: var(--_s5);
  }
  .list tr > :last-child {
    padding-inline-end: var(--_s5);
  }
  .list .end {
    text-align: end;
    white-space: nowrap;
  }
  .list tbody tr {
    cursor: pointer;
  }
  .list tbody tr:hover {
    background: var(--_warm);
  }
  .list tbody tr:has(.open:focus-visible) {
    background: var(--_glow);
  }
  .alias {
    position: relative;
  }
  .alias > .muted,
  .next > .whom,
  .units > :last-child {
    display: block;
    inline-size: fit-content;
  }
  .state > .flag {
    display: flex;
    inline-size: fit-content;
    align-items: center;
  }
  .open {
    padding: 0;
    border: 0;
    background: none;
    color: inherit;
    font: inherit;
    font-size: var(--_t1);
    font-weight: var(--_bold);
    text-align: start;
    overflow-wrap: anywhere;
    cursor: pointer;
  }
  /* The whole cell is the target. */
  .open::after {
    content: '';
    position: absolute;
    inset: 0;
  }
  .list tr:hover .open {
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }
  .marks {
    display: inline-grid;
    grid-auto-columns: minmax(calc(2.625 * var(--_rem)), max-content);
    grid-auto-flow: column;
    column-gap: calc(0.25 * var(--_rem));
  }
  thead .marks {
    display: grid;
    color: var(--_ink);
  }
  .marks > abbr {
    text-decoration: none;
  }
  .marks > .shape {
    margin-block: calc(0.1875 * var(--_rem));
  }
  .under {
    display: grid;
    gap: var(--_s3);
    justify-items: start;
  }
  .key {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_s1) var(--_s4);
  }
  .held {
    border-block: 1px solid var(--_line);
    background: var(--_glow);
  }

  @container bf (max-width: 46.21em) {
    .list,
    .list :is(tbody, td, th) {
      display: block;
    }
    .list thead {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }
    .list tbody {
      border-block-start: 2px solid var(--_ink);
    }
    .list tbody tr {
      position: relative;
      display: grid;
      grid-template-columns: minmax(0, 1fr) auto;
      gap: var(--_s1) calc(0.75 * var(--_rem));
      padding: calc(0.875 * var(--_rem)) var(--_s3);
      border-block-end: 1px solid var(--_line);
    }
    .list tbody tr > :is(td, th) {
      grid-column: 1 / -1;
      padding: 0;
      border: 0;
    }
    .list tbody tr > :is(:first-child, :last-child) {
      padding-inline: 0;
    }
    .list tbody tr > .alias {
      position: static;
      grid-column: 1;
    }
    .list tbody .alias > .muted {
      display: inline;
      margin-inline-start: var(--_s2);
    }
    .list tbody tr > .waited {
      grid-row: 1;
      grid-column: 2;
      color: var(--_muted);
    }
    .list .open {
      text-decoration: underline;
      text-underline-offset: 0.2em;
    }
    .list tbody .units {
      display: flex;
      order: 1;
      flex-wrap: wrap;
      justify-content: space-between;
      gap: 0 var(--_s3);
    }
  }
  @media print {
    .list tr {
      break-inside: avoid;
    }
  }
`;
