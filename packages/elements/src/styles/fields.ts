import { css } from 'lit';
import { fieldLineStyles } from './field-lines.ts';

/** The control itself: one line, many lines, a number, a day. */
export const inputStyles = css`
  .input {
    display: block;
    inline-size: 100%;
    min-block-size: max(var(--_target), calc(3 * var(--_rem)));
    margin-block-start: var(--_s2);
    padding: calc(0.625 * var(--_rem)) calc(0.75 * var(--_rem));
    border: 2px solid var(--_edge);
    border-radius: var(--_radius);
    background: var(--_paper);
    color: var(--_ink);
    font: inherit;
    color-scheme: inherit;
  }
  .input:hover {
    border-color: var(--_ink);
  }
  textarea.input {
    min-block-size: calc(7.5 * var(--_rem));
    resize: vertical;
  }
  .input.half {
    max-inline-size: calc(16 * var(--_rem));
  }
  /* A number is read from the left, also where the text is not. */
  .input[inputmode='tel']:dir(rtl) {
    direction: ltr;
    text-align: right;
  }
  .has-error > .input {
    border-color: var(--_alert);
  }
`;

/** Label, hint, error and control; the error summary. */
export const fieldStyles = css`
  ${fieldLineStyles}
  ${inputStyles}
`;
