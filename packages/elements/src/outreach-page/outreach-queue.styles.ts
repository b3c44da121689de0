import { css } from 'lit';

/** In the hand, in the dark: everything large, in one column, no wider than the form below. */
export const outreachQueueStyles = css`
  .bf {
    --_target: 56px;
  }
  .head {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: var(--_s2);
    padding: var(--_s2) var(--_s3);
  }
  .net {
    display: inline-flex;
    align-items: center;
    gap: calc(0.375 * var(--_rem));
    font-weight: var(--_bold);
  }
  .notices:not(:empty) {
    padding: 0 var(--_s3) var(--_s3);
  }
  .queue-view {
    max-inline-size: calc(34 * var(--_rem));
    margin-inline: auto;
    padding: var(--_s3);
    border-block-start: 1px solid var(--_line);
  }
  .waiting {
    inline-size: calc(13 * var(--_rem));
    max-inline-size: 100%;
    margin-inline: auto;
  }
  .queue li {
    display: grid;
    grid-template-columns: calc(1.5 * var(--_rem)) minmax(0, 1fr);
    gap: calc(0.75 * var(--_rem));
  }
  .queue-view > :is(h2, p) {
    text-align: center;
    text-wrap: balance;
  }
  .queue-view > .button {
    inline-size: 100%;
    min-block-size: 56px;
  }
`;
