import { css } from 'lit';

export const viewStyles = css`
  .part {
    margin-block-start: var(--_s5);
  }
  .now {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    gap: var(--_s3);
    align-items: start;
    margin-block-start: var(--_s4);
  }
  .now .window {
    inline-size: calc(1.0625 * var(--_rem));
    block-size: calc(1.5625 * var(--_rem));
  }
  .facts {
    margin-block-start: var(--_s3);
    border-block-start: 1px solid var(--_line);
  }
  .facts > div {
    display: grid;
    gap: 0 var(--_s3);
    padding-block: var(--_s2);
    border-block-end: 1px solid var(--_line);
  }
  .facts dt {
    color: var(--_muted);
  }
  @container bf (min-width: 26.67em) {
    .facts > div {
      grid-template-columns: calc(9 * var(--_rem)) minmax(0, 1fr);
    }
  }
  .written {
    white-space: pre-line;
  }
  .lines {
    margin-block-start: var(--_s2);
  }
  .lines > li {
    max-inline-size: none;
    padding-block: var(--_s2);
    border-block-end: 1px solid var(--_line);
  }
  .lines > li:empty,
  .lines:empty {
    display: none;
  }
  form .field + * {
    margin-block-start: var(--_s3);
  }
  @container bf (max-width: 15em) {
    .now {
      grid-template-columns: minmax(0, 1fr);
    }
  }
`;
