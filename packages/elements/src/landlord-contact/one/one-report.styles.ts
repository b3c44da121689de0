import { css } from 'lit';
import { cardStyles } from '../../styles/cards.ts';

export const styles = css`
  ${cardStyles}
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
