import { css } from 'lit';

export const styles = css`
  .bf {
    max-inline-size: 34rem;
  }
  .bar {
    position: sticky;
    inset-block-start: 0;
    z-index: 3;
    background: var(--_paper);
  }
  /* What gets focus is never hidden under the bar or the foot. */
  [tabindex='-1'] {
    scroll-margin-block: 5rem;
  }
  /* While the goals are on their way, what stands below is not pushed about. */
  .waiting {
    min-block-size: 70svh;
  }
  .under {
    margin-block-start: var(--_s1);
  }
  .stack-before:not(:empty) {
    margin-block-start: var(--_s3);
  }
`;
