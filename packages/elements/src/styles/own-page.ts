import { css } from 'lit';

/** For what is a person's own: their referral, their goals. */
export const ownPageStyles = css`
  .bar {
    position: sticky;
    inset-block-start: var(--bf-frame-above, 0px);
    z-index: 3;
    background: var(--_paper);
  }
  /* What gets focus is never hidden under the bar or the foot. */
  [tabindex='-1'] {
    scroll-margin-block: calc(5 * var(--_rem));
  }
  /* What stands below is not pushed about while all of it is on its way: it lies under the fold. */
  .waiting {
    min-block-size: 70svh;
  }
  .bf.waiting {
    min-block-size: 100svh;
  }
  .stack-before:not(:empty) {
    margin-block-start: var(--_s3);
  }
`;
