import { css } from 'lit';

/** Tables, in a frame that scrolls by itself when a row is wider than the element. */
export const tableStyles = css`
  .table-frame {
    overflow-x: auto;
  }
  table {
    inline-size: 100%;
    border-collapse: collapse;
  }
  caption {
    padding-block-end: var(--_s2);
    font-weight: var(--_bold);
    text-align: inherit;
  }
  :is(th, td) {
    padding: calc(0.625 * var(--_rem)) var(--_s3) calc(0.625 * var(--_rem)) 0;
    border-block-end: 1px solid var(--_line);
    font-weight: 400;
    text-align: inherit;
    vertical-align: top;
    overflow-wrap: break-word; /* a column is as wide as its longest word: the frame scrolls */
  }
  thead th {
    border-block-end: 2px solid var(--_ink);
    font-weight: var(--_bold);
  }
  .number {
    font-variant-numeric: tabular-nums;
    font-weight: var(--_bold);
  }
  @media print {
    thead {
      display: table-header-group;
    }
    tr {
      break-inside: avoid;
    }
  }
`;
