import { css } from 'lit';
import { cardStyles } from '../../styles/cards.ts';

export const styles = css`
  ${cardStyles}
  .lead {
    margin-block-start: var(--_s2);
  }
  .chapter > :is(.lead, .right) > .notice {
    max-inline-size: calc(48 * var(--_rem));
  }
  .right {
    margin-block-start: var(--_s4);
  }

  .ways {
    display: grid;
    gap: var(--_s5);
    margin-block-start: var(--_s4);
    padding: var(--_s4) var(--_s3);
    border-radius: calc(var(--_radius) * 2);
    background: var(--_warm);
  }
  .ways > figure {
    display: grid;
    grid-template-rows: auto 1fr;
    gap: var(--_s4);
  }
  .scene {
    align-self: end;
    justify-self: center;
    inline-size: 100%;
    max-inline-size: calc(30 * var(--_rem));
    block-size: auto;
  }
  .scene .soft {
    stroke-dasharray: 2 6;
  }

  .comparison {
    margin-block-start: var(--_s5);
  }
  .comparison thead {
    position: absolute;
    clip-path: inset(50%);
  }
  .comparison :is(tbody, tr, th, td) {
    display: block;
  }
  .comparison tr {
    padding-block: var(--_s3);
    border-block-end: 1px solid var(--_line);
  }
  .comparison :is(th, td) {
    padding: 0;
    border: 0;
    overflow-wrap: inherit;
  }
  .comparison tbody th {
    font-weight: var(--_bold);
  }
  .comparison td {
    margin-block-start: var(--_s2);
    padding-inline-start: var(--_s3);
    border-inline-start: 3px solid var(--_line);
  }
  .comparison td:last-child {
    border-inline-start-color: var(--_brand);
  }
  .comparison .side {
    display: block;
    color: var(--_muted);
    font-size: var(--_t0);
  }

  .principles {
    display: grid;
    gap: var(--_s4);
    margin-block-start: var(--_s4);
  }
  .principles > li {
    display: grid;
    grid-template-columns: calc(4 * var(--_rem)) minmax(0, 1fr);
    gap: var(--_s3);
  }
  .principle {
    inline-size: calc(4 * var(--_rem));
  }
  .principles p {
    max-inline-size: 40ch;
    margin-block-start: calc(0.125 * var(--_rem));
  }

  .rules {
    display: grid;
    gap: var(--_s3);
    margin-block-start: var(--_s4);
  }
  .rules > .card {
    padding: var(--_s4);
  }
  .rules ul {
    margin-block-start: var(--_s2);
  }
  .rules li {
    display: grid;
    grid-template-columns: calc(1.5 * var(--_rem)) minmax(0, 1fr);
    gap: calc(0.75 * var(--_rem));
    padding-block: calc(0.375 * var(--_rem));
  }
  .rules svg {
    margin-block-start: calc(0.0625 * var(--_rem));
    color: var(--_brand);
  }
  .contract {
    margin-block-start: var(--_s4);
    padding-inline-start: var(--_s4);
    border-inline-start: 3px solid var(--_edge);
  }

  .declared {
    margin-block-start: var(--_s4);
    border-block-start: 2px solid var(--_ink);
  }
  .declared > div {
    display: grid;
    gap: var(--_s1) var(--_s4);
    padding-block: var(--_s3);
    border-block-end: 1px solid var(--_line);
  }
  .declared dt {
    font-weight: var(--_bold);
  }
  .declared ul {
    padding-inline-start: calc(1.25 * var(--_rem));
  }

  .figures {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_s4);
    align-items: start;
    margin-block-start: var(--_s4);
  }
  .figure {
    padding: var(--_s4) var(--_s3);
  }
  .figure > :is(.value, .table-frame) {
    margin-block-start: var(--_s2);
  }
  .value {
    color: var(--_brand);
    font-size: var(--_t4);
    font-weight: var(--_bold);
    line-height: 1.1;
  }
  .part {
    font-weight: var(--_bold);
  }
  .source {
    display: grid;
    gap: var(--_s1);
    margin-block-start: var(--_s3);
    padding-block-start: var(--_s3);
    border-block-start: 1px solid var(--_line);
  }
  .source > div {
    display: grid;
    grid-template-columns: calc(4.5 * var(--_rem)) minmax(0, 1fr);
    gap: var(--_s2);
  }
  .source dt {
    color: var(--_muted);
  }

  .contacts {
    display: grid;
    gap: var(--_s3);
    margin-block-start: var(--_s3);
  }
  .contacts > .card {
    display: grid;
    gap: var(--_s1);
    align-content: start;
    padding: var(--_s4) var(--_s3);
  }

  @container bf (min-width: 35.56em) {
    .ways {
      grid-template-columns: 1fr 1fr;
    }
    .declared > div {
      grid-template-columns: calc(12 * var(--_rem)) minmax(0, 1fr);
    }
    .comparison thead {
      position: static;
      display: table-header-group;
      clip-path: none;
    }
    .comparison tbody {
      display: table-row-group;
    }
    .comparison tr {
      display: table-row;
    }
    .comparison :is(th, td) {
      display: table-cell;
      inline-size: 40%;
      padding: calc(0.625 * var(--_rem)) var(--_s3) calc(0.625 * var(--_rem)) 0;
      border-block-end: 1px solid var(--_line);
      border-inline-start: 0;
    }
    .comparison :is(th, td):first-child {
      inline-size: 20%;
    }
    .comparison thead th {
      border-block-end: 2px solid var(--_ink);
    }
    .comparison .side {
      display: none;
    }
  }
  @container bf (min-width: 46.22em) {
    .ways {
      padding: var(--_s5);
    }
    .principles {
      grid-template-columns: 1fr 1fr;
      gap: var(--_s5) var(--_s6);
    }
    .rules,
    .contacts {
      grid-template-columns: repeat(3, minmax(0, 1fr));
    }
    .figures {
      grid-template-columns: 1fr 1fr;
    }
    .figure,
    .contacts > .card {
      padding: var(--_s4);
    }
  }

  @media print {
    .figure,
    .principles > li,
    .contacts > li {
      break-inside: avoid;
    }
  }
`;
