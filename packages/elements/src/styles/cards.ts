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
    gap: calc(0.375 * var(--_rem));
    min-block-size: calc(1.75 * var(--_rem));
    padding: calc(0.0625 * var(--_rem)) calc(0.625 * var(--_rem)) calc(0.0625 * var(--_rem)) calc(0.4375 * var(--_rem));
    border: 1.5px solid var(--_edge);
    border-radius: var(--_rem);
    background: var(--_paper);
    font-size: var(--_t0);
    line-height: 1.4;
  }
  .chip.plain {
    border-color: transparent;
    background: var(--_warm);
  }
`;
