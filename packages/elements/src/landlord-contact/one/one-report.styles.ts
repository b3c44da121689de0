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
`;
