import { css } from 'lit';

/** The list where it is narrow, and on paper. Comes after the list's own sheet, which it changes. */
export const listElsewhereStyles = css`
  @container bf (max-width: 46.21em) {
    .tools,
    .filters {
      padding-inline: var(--_s3);
    }
    .filters {
      flex: 1 1 100%;
    }
    .filters > .filter:not(.open) {
      display: none;
    }
    .filter,
    .filter > .input {
      inline-size: 100%;
    }
    .list,
    .list :is(td, th) {
      display: block;
    }
    .list thead {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }
    .list thead + tbody {
      border-block-start: 2px solid var(--_ink);
    }
    .block,
    .block.ahead {
      contain-intrinsic-block-size: auto calc(50 * 9 * var(--_rem));
    }
    .block.ahead {
      block-size: calc(50 * 9 * var(--_rem));
    }
    .list.list tbody tr {
      position: relative;
      grid-template-columns: minmax(0, 1fr) auto;
      gap: var(--_s1) calc(0.75 * var(--_rem));
      padding: calc(0.875 * var(--_rem)) var(--_s3);
    }
    .list tbody tr > :is(td, th) {
      grid-column: 1 / -1;
      padding: 0;
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
  /* Large letters where it is narrow: how long someone has waited stands under the name. */
  @container bf (max-width: 13em) {
    .list.list tbody tr > :is(.alias, .waited) {
      grid-row: auto;
      grid-column: 1 / -1;
    }
    .list tbody .waited {
      text-align: start;
    }
  }
  /* On paper it is a real table again, however narrow the paper: its head comes back on every sheet, and no row is skipped or split. */
  @media print {
    .list.list {
      display: table;
      inline-size: 100%;
      border-collapse: collapse;
    }
    .list.list thead {
      display: table-header-group;
      position: static;
      inline-size: auto;
      block-size: auto;
      overflow: visible;
      clip-path: none;
    }
    .list.list tbody {
      display: table-row-group;
      content-visibility: visible;
    }
    .list.list tr {
      display: table-row;
      break-inside: avoid;
    }
    .list.list tr > :is(th, td) {
      display: table-cell;
      position: static;
      padding: calc(0.375 * var(--_rem)) calc(0.5 * var(--_rem));
      border-block-end: 1px solid var(--_line);
      vertical-align: top;
    }
    .list.list thead th {
      border-block-end: 2px solid var(--_ink);
      vertical-align: bottom;
    }
    .list.list .alias > .muted {
      display: block;
      margin: 0;
    }
    .list.list .open {
      text-decoration: none;
    }
    .list.list .marks {
      flex-wrap: nowrap;
    }
    .list.list .units {
      white-space: nowrap;
    }
    .list.list .units > :last-child {
      max-inline-size: calc(12 * var(--_rem));
      white-space: normal;
    }
    .list.list .flag {
      border: 1px solid var(--_ink);
      background: none;
    }
  }
`;
