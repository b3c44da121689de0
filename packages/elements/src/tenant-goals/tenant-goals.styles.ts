import { css } from 'lit';

export const styles = css`
  .bf {
    max-inline-size: calc(34 * var(--_rem));
  }
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
  /*
   * While the goals are on their way, what stands below is not pushed about: it lies under the fold, and help and hours wait
   * three seconds for their place. The phone is in the foot meanwhile.
   */
  .waiting {
    min-block-size: 70svh;
  }
  .bf.waiting {
    min-block-size: 100svh;
  }
  .shell:has(> .foot) > .body:has(.waiting) > .aside {
    animation: in-its-place 0s 3s both;
  }
  @keyframes in-its-place {
    from {
      visibility: hidden;
    }
  }
  .under {
    margin-block-start: var(--_s1);
  }
  .stack-before:not(:empty) {
    margin-block-start: var(--_s3);
  }
`;
