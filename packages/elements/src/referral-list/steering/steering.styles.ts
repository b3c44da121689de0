import { css } from 'lit';

/** Proposals in columns that share their rows; what one decides; a lot as the steps it went through. */
const steeringStyles = css`
  .only-print {
    display: none;
  }
  .proposals {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, calc(15 * var(--_rem))), 1fr));
    gap: 0 1px;
    margin: 0;
    padding: 0;
    border-block-start: 2px solid var(--_ink);
    list-style: none;
  }
  .proposal {
    display: grid;
    grid-row: span 10;
    grid-template-rows: subgrid;
    row-gap: 0;
    padding-block-end: var(--_s4);
    overflow-wrap: anywhere;
  }
  .proposal > div:has(*) {
    padding: calc(0.625 * var(--_rem)) calc(0.75 * var(--_rem));
    border-block-end: 1px solid var(--_line);
    border-inline-start: 1px solid var(--_line);
  }
  .proposal > div:last-child {
    border-block-end: 0;
  }
  .proposal .flag {
    margin-block-start: var(--_s2);
  }
  .beside {
    background: var(--_warm);
  }
  .beside > section + section {
    padding-block-start: var(--_s4);
    border-block-start: 1px solid var(--_line);
  }
  .row-of-homes {
    display: flex;
    flex-wrap: wrap;
    gap: calc(0.25 * var(--_rem));
  }
  .row-of-homes .house {
    inline-size: calc(2.75 * var(--_rem));
    block-size: calc(2.75 * var(--_rem));
  }
  #sitting form > * + * {
    margin-block-start: var(--_s4);
  }
  #sitting .cards {
    grid-template-columns: repeat(auto-fit, minmax(min(100%, calc(14 * var(--_rem))), 1fr));
  }
  .lot {
    padding: var(--_s3);
    border: 2px solid var(--_ink);
    border-radius: var(--_radius);
    min-inline-size: 0;
  }
  .lot-steps {
    display: grid;
    gap: var(--_s3);
    padding-inline-start: var(--_s4);
  }
  .lot-steps > li {
    min-inline-size: 0;
  }
  .lot code,
  .reckon {
    padding: calc(0.0625 * var(--_rem)) calc(0.375 * var(--_rem));
    border-radius: 4px;
    background: var(--_warm);
    font: inherit;
    font-variant-numeric: tabular-nums;
  }
  .lot .hash,
  .reckon {
    overflow-wrap: anywhere;
  }
  .reckon {
    margin: 0;
    padding: var(--_s2) var(--_s3);
    white-space: pre-wrap;
  }
  .lot .table-frame {
    overflow-x: auto;
  }
  .lot-table {
    inline-size: 100%;
    border-collapse: collapse;
  }
  .lot-table :is(td, th) {
    padding: var(--_s2);
    border-block-end: 1px solid var(--_line);
    font-weight: 400;
    text-align: start;
    vertical-align: top;
  }
  .lot-table thead th {
    border-block-end: 2px solid var(--_ink);
    color: var(--_muted);
  }
  .lot-table .first :is(td, th) {
    background: var(--_tint);
    font-weight: var(--_bold);
  }
  @media print {
    .only-print {
      display: inline;
    }
  }
`;

export const steeringPlaceStyles = [steeringStyles];
