import { css } from 'lit';

export const styles = css`
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
  /* What stands below is not pushed about while the referral is on its way: it lies under the fold. */
  .waiting {
    min-block-size: 70svh;
  }
  .bf.waiting {
    min-block-size: 100svh;
  }
  .under:not(:empty) {
    margin-block-start: var(--_s3);
  }
`;
