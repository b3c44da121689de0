import { css } from 'lit';

/** The looks `delete` and `alert` of a button: what is lost for good, and 112. */
export const graveButtonStyles = css`
  .button.delete {
    background: var(--_paper);
    border-color: var(--_alert);
    color: var(--_alert);
  }
  .button.delete:hover {
    background: var(--_alert-tint);
  }
  .button.alert {
    background: var(--_alert);
    border-color: var(--_alert);
    color: var(--_paper);
  }
`;
