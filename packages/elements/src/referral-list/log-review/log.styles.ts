import { css } from 'lit';

export const logStyles = css`
  .months,
  .looks {
    display: grid;
    gap: var(--_s3);
    margin: 0;
    padding: 0;
  }
  .months {
    grid-template-columns: repeat(auto-fill, minmax(min(100%, calc(18 * var(--_rem))), 1fr));
  }
  .months > li,
  .looks > li {
    max-inline-size: none;
  }
  .months,
  .looks {
    margin-block-start: var(--_s3);
  }
  .looks > li {
    padding-block-end: var(--_s3);
    border-block-end: 1px solid var(--_line);
  }
  .looks > li > p + p {
    margin-block-start: var(--_s1);
  }
  .check {
    display: grid;
    gap: var(--_s3);
    margin-block-start: var(--_s3);
  }
  .seed {
    overflow-wrap: anywhere;
  }
`;
