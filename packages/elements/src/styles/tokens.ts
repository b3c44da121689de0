import { css } from 'lit';
import { colours } from './colours.ts';

/** The site's twelve tokens, each with a fallback, and what is derived from them. Never set a `--bf-*` here. */
const sizes = css`
  /* Many pages set their root to ten pixels and count from there. Text is never smaller than a reader's own, nor than 16 px; lengths follow it,
     and so do the widths at which a layout changes, which are given in em of this text. Also what stands around .bf is measured by it. */
  :host {
    --_rem: max(1rem, 16px);
  }
  .bf {
    --_line: color-mix(in oklab, var(--_ink) 16%, var(--_paper)); /* separators */
    --_radius: var(--bf-radius, 8px);
    --_target: var(--bf-target, 44px);

    --_s3: min(var(--bf-space, var(--_rem)), 5cqi);
    --_s1: calc(var(--_s3) * 0.25);
    --_s2: calc(var(--_s3) * 0.5);
    --_s4: calc(var(--_s3) * 1.5);
    --_s5: calc(var(--_s3) * 2);
    --_s6: calc(var(--_s3) * 3);

    /* Where a foot sticks: at the bottom of what a person sees, and nowhere where that is low. There it would hide the question. */
    --_room: calc((var(--bf-frame-window, 100vh) - 28 * var(--_rem)) * 999);
    --_foot: min(var(--bf-frame-below, 0px), var(--_room));
    --_clear: clamp(var(--_s2), var(--_room), 7.5 * var(--_rem));

    --_t1: max(var(--bf-text, calc(1.125 * var(--_rem))), var(--_rem));
    --_t0: max(var(--_rem), calc(var(--_t1) * 0.8889));
    --_t2: clamp(var(--_t1), 8cqi, var(--_t1) * 1.2222);
    --_t3: clamp(var(--_t1), 10cqi, var(--_t1) * 1.5556);
    --_t4: clamp(var(--_t1), 13cqi, var(--_t1) * 2);
    --_bold: 650;

    --_move: 200ms ease-out;
  }

  @media (prefers-reduced-motion: reduce) {
    .bf {
      --_move: 0ms;
    }
  }
`;

export const tokens = [colours, sizes];
