import { css } from 'lit';

export const styles = css`
  .bf {
    max-inline-size: calc(34 * var(--_rem));
  }
  /* Help and hours wait three seconds for their place while the goals are on their way. The phone is in the foot meanwhile. */
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
`;
