import { css } from 'lit';

/** What whoever has sent before sees and may do. */
export const receiptStyles = css`
  #question ~ .notice {
    margin-block-start: var(--_s4);
  }
  .so-far {
    min-block-size: 1.5em;
    margin-block-start: var(--_s2);
  }
  .may-do {
    margin-block: var(--_s4);
    border-block-start: 1px solid var(--_line);
  }
`;
