import { css } from 'lit';
import { fieldLineStyles } from './field-lines.ts';

/** The control itself: one line, many lines, a number, a day. */
export const inputStyles = css`
  .input {
    display: block;
    inline-size: 100%;
    min-block-size: max(var(--_target), 3rem);
    margin-block-start: var(--_s2);
    padding: 0.625rem 0.75rem;
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
    min-block-size: 7.5rem;
    resize: vertical;
  }
  .input.half {
    max-inline-size: 16rem;
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
