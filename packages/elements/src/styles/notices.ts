import { css } from 'lit';

/** Notice, card and chip. */
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
    margin-block-start: 0.125rem;
  }
  .notice > :last-child {
    grid-column: 2;
  }
  @container bf (max-width: 30rem) {
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

  .card {
    padding: var(--_s3);
    border: 1px solid var(--_line);
    border-radius: calc(var(--_radius) * 1.25);
    background: var(--_paper);
  }
  .card.warm {
    border-color: transparent;
    background: var(--_warm);
  }
  .chip {
    display: inline-flex;
    align-items: center;
    gap: 0.375rem;
    min-block-size: 1.75rem;
    padding: 0.0625rem 0.625rem 0.0625rem 0.4375rem;
    border: 1.5px solid var(--_edge);
    border-radius: 1rem;
    background: var(--_paper);
    font-size: var(--_t0);
    line-height: 1.4;
  }
  .chip.plain {
    border-color: transparent;
    background: var(--_warm);
  }
`;
