import { css } from 'lit';

/** One-line rows with hairlines between; the same cells stacked where it is narrow. */
export const tableStyles = css`
  .inbox {
    inline-size: 100%;
    border-collapse: collapse;
  }
  .inbox :is(th, td) {
    padding: calc(0.5 * var(--_rem)) calc(0.75 * var(--_rem));
    border-block-end: 1px solid var(--_line);
    font-weight: 400;
    text-align: start;
    vertical-align: middle;
  }
  .inbox thead th {
    color: var(--_muted);
  }
  .inbox tr > :first-child {
    padding-inline-start: var(--_s5);
  }
  .inbox tr > :last-child {
    padding-inline-end: var(--_s5);
  }
  .inbox .group > th {
    padding-block: calc(1.25 * var(--_rem)) calc(0.5 * var(--_rem));
    border-block-end: 2px solid var(--_ink);
    font-size: var(--_t1);
    font-weight: var(--_bold);
  }
  .inbox tbody tr:not(.group) {
    cursor: pointer;
  }
  .inbox tbody tr:not(.group):hover {
    background: var(--_warm);
  }
  .inbox tbody tr:has(.open:focus-visible) {
    background: var(--_glow);
  }
  .inbox tbody tr:hover .open > span {
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }
  .open {
    display: inline-flex;
    align-items: center;
    gap: calc(0.625 * var(--_rem));
    min-block-size: calc(1.75 * var(--_rem));
    padding: 0;
    border: 0;
    background: none;
    color: var(--_ink);
    font: inherit;
    font-weight: var(--_bold);
    text-align: start;
    cursor: pointer;
  }
  .open .muted {
    font-weight: 400;
  }
  .open > .icon {
    inline-size: calc(1.25 * var(--_rem));
    block-size: calc(1.25 * var(--_rem));
    color: var(--_muted);
  }
  .what > .flag {
    margin-inline-start: var(--_s2);
  }
  .only-stacked {
    display: none;
  }

  @container bf (max-width: 46.21em) {
    .inbox tr > :first-child {
      padding-inline-start: var(--_s3);
    }
    .inbox tr > :last-child {
      padding-inline-end: var(--_s3);
    }
  }
  @container bf (max-width: 39.1em) {
    .inbox,
    .inbox :is(tbody, td, th) {
      display: block;
    }
    .inbox thead {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }
    .inbox tr {
      display: block;
    }
    .inbox tbody tr:not(.group) {
      padding: calc(0.625 * var(--_rem)) var(--_s3);
      border-block-end: 1px solid var(--_line);
    }
    .inbox tbody tr:not(.group) > :is(td, th) {
      padding: calc(0.0625 * var(--_rem)) 0;
      border: 0;
    }
    .only-stacked {
      display: inline;
    }
  }
`;
