import { css } from 'lit';

/** Label, hint and error; the error summary. */
export const fieldLineStyles = css`
  :is(.field, fieldset) + :is(.field, fieldset) {
    margin-block-start: var(--_s4);
  }
  .label {
    display: block;
    font-weight: var(--_bold);
  }
  .hint {
    max-inline-size: 56ch;
    margin-block-start: var(--_s1);
    color: var(--_muted);
  }
  :is(.t3, .t4) + .hint {
    margin-block-start: var(--_s2);
  }
  .has-error {
    padding-inline-start: var(--_s3);
    border-inline-start: 4px solid var(--_alert);
  }
  .error {
    display: flex;
    gap: var(--_s2);
    align-items: start;
    margin-block-start: var(--_s2);
    color: var(--_alert);
    font-weight: var(--_bold);
    overflow-wrap: anywhere; /* beside its sign a line is never wider than the field */
  }
  .error-summary {
    margin-block-end: var(--_s4);
    padding: var(--_s3) var(--_s4);
    border: 3px solid var(--_alert);
    border-radius: var(--_radius);
    background: var(--_paper);
  }
  .error-summary:focus {
    outline: 3px solid var(--_ink);
    box-shadow: 0 0 0 6px var(--_light);
  }
  .error-summary > :first-child {
    display: flex;
    align-items: center;
    gap: calc(0.625 * var(--_rem));
    color: var(--_alert);
  }
  .error-summary ul {
    margin-block-start: var(--_s2);
  }
  .error-summary a {
    display: inline-block;
    padding-block: calc(0.5625 * var(--_rem));
    color: var(--_alert);
    font-weight: var(--_bold);
  }
`;
