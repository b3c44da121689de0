import { css } from 'lit';

/** Facts as they were reported, and what has been written about them since. */
export const threadStyles = css`
  .facts > div + div {
    margin-block-start: var(--_s2);
  }
  .facts dd,
  .said {
    white-space: pre-line;
  }
  .thread > li {
    padding-block: calc(0.125 * var(--_rem));
    padding-inline-start: var(--_s3);
    border-inline-start: 4px solid var(--_edge);
  }
  .thread > li + li {
    margin-block-start: var(--_s3);
  }
  .thread > .team {
    border-inline-start-color: var(--_brand);
  }
`;
