import { css } from 'lit';

/** The reminder under a field: beside what is written, and no fault in it. */
export const yardstickStyles = css`
  .yardstick > .hint {
    margin-block-start: var(--_s2);
    padding-inline-start: var(--_s3);
    border-inline-start: 4px solid var(--_light);
  }
`;
