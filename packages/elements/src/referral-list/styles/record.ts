import { css } from 'lit';

/** An opened referral: head, the yes as a warm band, parts, what has happened beside. */
export const recordStyles = css`
  .head,
  .facts {
    overflow-wrap: anywhere;
  }
  .head {
    display: grid;
    gap: var(--_s2);
    padding-block: var(--_s4) var(--_s3);
    border-block-end: 1px solid var(--_line);
  }
  .facts {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_s1) var(--_s5);
  }
  .facts > div {
    display: flex;
    flex-wrap: wrap;
    gap: 0 var(--_s2);
  }
  .facts dt {
    color: var(--_muted);
  }
  .acts {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_s2);
  }
  .saved:empty {
    display: none;
  }
  .saved {
    font-weight: var(--_bold);
  }

  .consent {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr) auto;
    gap: var(--_s2) var(--_s4);
    align-items: start;
    padding: var(--_s3) var(--_s5);
    border-block-end: 1px solid var(--_line);
    background: var(--_warm);
  }
  .consent .acts {
    flex-direction: column;
  }
  .yes {
    border-collapse: collapse;
    text-align: start;
  }
  .yes :is(th, td) {
    padding: calc(0.25 * var(--_rem)) var(--_s4) calc(0.25 * var(--_rem)) 0;
    font-weight: 400;
    text-align: start;
    vertical-align: top;
  }

  .spread {
    display: grid;
  }
  .content {
    display: grid;
    align-content: start;
    gap: var(--_s5);
    min-inline-size: 0;
    padding: var(--_s4) var(--_s5) var(--_s5);
  }
  .content.side {
    border-block-start: 1px solid var(--_line);
  }
  .part-of {
    display: grid;
    gap: var(--_s3);
    min-inline-size: 0;
  }
  blockquote {
    margin: 0;
    padding-inline-start: var(--_s3);
    border-inline-start: 4px solid var(--_light);
    font-size: var(--_t1);
    max-inline-size: 65ch;
  }
  .seen {
    display: grid;
    gap: var(--_s3);
    max-inline-size: 65ch;
  }
  .earlier summary {
    min-block-size: calc(2.75 * var(--_rem));
    font-weight: 400;
  }
  .told {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, calc(18 * var(--_rem))), 1fr));
    gap: var(--_s3) var(--_s5);
  }
  .told .t1 {
    color: var(--_muted);
    font-size: var(--_t0);
    font-weight: 400;
  }
  .stance {
    font-size: var(--_t1);
    font-weight: var(--_bold);
  }

  .columns {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, calc(12.5 * var(--_rem))), 1fr));
    gap: 1px;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_line);
    overflow: hidden;
  }
  .column {
    display: grid;
    grid-row: span 4;
    grid-template-rows: subgrid;
    row-gap: calc(0.75 * var(--_rem));
    align-content: start;
    padding: var(--_s3);
    background: var(--_paper);
    overflow-wrap: anywhere;
  }
  .column.silent {
    background: var(--_warm);
    outline: 2px dashed var(--_edge);
    outline-offset: -8px;
  }
  .column > .by:not(:empty) {
    padding-block-start: var(--_s2);
    border-block-start: 1px solid var(--_line);
  }

  .cards {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, calc(18 * var(--_rem))), 1fr));
    gap: var(--_s3);
  }

  .line > li {
    position: relative;
    padding-inline-start: calc(2 * var(--_rem));
    padding-block-end: var(--_s3);
  }
  .line > li::before {
    content: '';
    position: absolute;
    inset-inline-start: calc(0.4375 * var(--_rem));
    inset-block: calc(0.5 * var(--_rem)) calc(-0.5 * var(--_rem));
    border-inline-start: 2px solid var(--_edge);
  }
  .line > li:last-child::before {
    display: none;
  }
  .line > li::after {
    content: '';
    position: absolute;
    inset-inline-start: 0;
    inset-block-start: calc(0.3125 * var(--_rem));
    inline-size: var(--_rem);
    block-size: var(--_rem);
    border: 2px solid var(--_ink);
    border-radius: 50%;
    background: var(--_ink);
  }
  .line > li.now::after {
    background: var(--_light);
  }
  .line > li.now::before {
    border-inline-start-style: dashed;
  }

  @container bf (min-width: 46.22em) {
    .yes td:nth-child(3) {
      white-space: nowrap;
    }
  }
  @container bf (min-width: 58.67em) {
    .spread {
      grid-template-columns: minmax(0, 1fr) calc(19 * var(--_rem));
    }
    .content.side {
      padding-inline: var(--_s4);
      border-block-start: 0;
      border-inline-start: 1px solid var(--_line);
    }
  }
  @container bf (max-width: 46.21em) {
    .consent,
    .content {
      padding-inline: var(--_s3);
    }
    .consent {
      grid-template-columns: auto minmax(0, 1fr);
    }
    .consent > .acts {
      grid-column: 1 / -1;
      flex-direction: row;
    }
    .yes,
    .yes :is(tbody, tr, td, th) {
      display: block;
    }
    .yes tr + tr {
      margin-block-start: var(--_s2);
    }
    .yes :is(th, td) {
      padding: 0;
    }
    .content.side {
      padding-inline: var(--_s3);
    }
  }
`;
