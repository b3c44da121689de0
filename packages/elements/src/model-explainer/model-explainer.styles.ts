import { css } from 'lit';

export const styles = css`
  .explainer > :is(.chapter, .rest) {
    margin-block-start: calc(var(--_s6) * 1.25);
  }
  .lines {
    white-space: pre-line;
  }
  .intro {
    display: grid;
    gap: var(--_s5);
  }
  /* Room also for who answers, when, and where to come: known a moment later. */
  .you {
    min-block-size: calc(20 * var(--_rem));
    padding-inline-start: var(--_s4);
    border-inline-start: 3px solid var(--_edge);
  }
  /* Room for what is on its way, so that what stands under the element is not pushed down while someone reads it. */
  .rest {
    min-block-size: min(100vh, calc(60 * var(--_rem))); /* a frame as tall as its content would grow for ever */
  }
  .foot {
    position: sticky;
    inset-block-end: var(--_foot);
    z-index: 1;
    margin-block-start: var(--_s4);
    padding: var(--_s2);
    background: var(--_paper);
    border-block-start: 1px solid var(--_line);
  }
  .foot > .button {
    inline-size: 100%;
  }

  @container bf (min-width: 46.22em) {
    .intro {
      grid-template-columns: minmax(0, 1fr) calc(20 * var(--_rem));
      gap: var(--_s6);
    }
    .you {
      min-block-size: calc(16.5 * var(--_rem));
    }
  }
  @media print {
    .foot {
      display: none;
    }
  }
`;
