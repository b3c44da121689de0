import { css } from 'lit';

/** Card and chip. Nobody's first view has one: each element brings them with what does. */
export const cardStyles = css`
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
