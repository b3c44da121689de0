import { css } from 'lit';

/** What stands out from the text around it. */
export const noticeStyles = css`
  .notice {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    gap: 0 var(--_s3);
    padding: var(--_s3) var(--_s4) var(--_s3) var(--_s3);
    border-inline-start: 4px solid var(--_ink);
    border-radius: var(--_radius);
    background: var(--_warm);
  }
  .notice.glow {
    background: var(--_glow);
  }
  .notice.stop {
    padding: var(--_s4);
    border-inline-start-color: var(--_brand);
    background: var(--_tint);
  }
  .notice.danger {
    border-inline-start-color: var(--_alert);
    background: var(--_alert-tint);
  }
  .notice > svg {
    margin-block-start: calc(0.125 * var(--_rem));
  }
  .notice > :last-child {
    grid-column: 2;
  }
  @container bf (max-width: 26.67em) {
    .notice.stop {
      grid-template-columns: minmax(0, 1fr);
      padding: var(--_s3);
    }
    .notice.stop > svg {
      display: none;
    }
    .notice.stop > :last-child {
      grid-column: 1;
    }
  }
  /* A telephone number is never broken: where it would stick out, the sign beside it gives way. */
  @container bf (max-width: 17em) {
    .notice {
      grid-template-columns: minmax(0, 1fr);
      padding-inline-end: var(--_s3);
    }
    .notice > svg {
      display: none;
    }
    .notice > :last-child {
      grid-column: 1;
    }
  }
`;
