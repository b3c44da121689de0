import { css } from 'lit';

export const styles = css`
  .one > .crumb {
    max-inline-size: none;
  }
  .one > .crumb + * {
    margin-block-start: 0;
  }
  .one > section {
    margin-block-start: var(--_s4);
  }
  .facts > div + div {
    margin-block-start: var(--_s2);
  }
  .facts dd,
  .said {
    white-space: pre-line;
  }
  .thread > li {
    padding-block: 0.125rem;
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
