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
  .tools > .button {
    min-block-size: var(--_target);
    padding: calc(0.375 * var(--_rem)) calc(0.875 * var(--_rem));
    font-size: var(--_t0);
  }
  .taken:empty {
    display: none;
  }
  .rows[aria-busy] {
    opacity: 0.6;
    transition: opacity var(--_move);
  }
  /* Blocks of rows that the browser skips while they are out of sight: a box of a real table cannot be skipped. */
  .list,
  .list :is(thead, tbody) {
    display: block;
    text-align: start;
  }
  .list tr {
    display: grid;
    grid-template-columns:
      minmax(calc(7 * var(--_rem)), 6fr) minmax(0, 5fr) calc(7.5 * var(--_rem)) minmax(calc(13 * var(--_rem)), 2fr)
      minmax(0, 6fr);
    border-block-end: 1px solid var(--_line);
  }
  .list.without-units tr {
    grid-template-columns: minmax(calc(7 * var(--_rem)), 6fr) minmax(0, 5fr) calc(7.5 * var(--_rem)) minmax(0, 6fr);
  }
  .list :is(th, td) {
    padding: calc(0.6875 * var(--_rem)) calc(0.75 * var(--_rem));
    font-weight: 400;
    text-align: start;
  }
  .block {
    content-visibility: auto;
    contain-intrinsic-block-size: auto calc(50 * 4.75 * var(--_rem));
  }
  .block.ahead {
    block-size: calc(50 * 4.75 * var(--_rem));
  }
  .list thead tr {
    align-items: end;
    border-block-end: 2px solid var(--_ink);
    color: var(--_muted);
  }
  .list tr > :first-child {
    padding-inline-start: var(--_s5);
  }
  .list tr > :last-child {
    padding-inline-end: var(--_s5);
  }
  .list .end {
    text-align: end;
    text-wrap: balance;
  }
  /* Each paragraph begins where its own words do; on a page from the right, words from the left stand under their head all the same. */
  .list :is(th, td):dir(rtl) {
    text-align: right;
  }
  .list .end:dir(rtl) {
    text-align: left;
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
    display: flex;
    flex-wrap: wrap;
    gap: 0 calc(0.25 * var(--_rem));
  }
  /* As wide as the beginning of a unit's name in the head, so that each mark stands under its own. */
  .marks > * {
    flex: none;
    inline-size: calc(2.625 * var(--_rem));
  }
  .wide-marks .marks > * {
    inline-size: calc(5 * var(--_rem));
  }
  .marks > .shape.shape {
    inline-size: calc(1.125 * var(--_rem));
    margin-inline-end: calc(1.5 * var(--_rem));
  }
  .wide-marks .marks > .shape.shape {
    margin-inline-end: calc(3.875 * var(--_rem));
  }
  thead .marks {
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

  .over {
    display: flex;
    flex-wrap: wrap;
    align-items: end;
    justify-content: space-between;
  }
  .filters {
    display: flex;
    flex-wrap: wrap;
    align-items: end;
    gap: var(--_s2) var(--_s3);
    padding: var(--_s3) var(--_s5) 0;
  }
  .filter > label {
    display: block;
    color: var(--_muted);
  }
  .filter > .input {
    inline-size: auto;
    max-inline-size: 100%;
    min-block-size: var(--_target);
  }
  .narrowed {
    min-block-size: var(--_target);
    font-weight: var(--_bold);
  }
`;
