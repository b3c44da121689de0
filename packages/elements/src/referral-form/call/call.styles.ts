import { css } from 'lit';

export const callStyles = css`
  .call-seen {
    margin-block-start: var(--_s4);
  }
  .call-by {
    margin-block-start: var(--_s3);
  }
`;
