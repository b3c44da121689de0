import { css } from 'lit';
import { legible } from './legible.ts';

/**
 * The site's twelve tokens, each with a fallback, and what is derived from them. Dark is the same tokens turned round: it
 * follows the page's `color-scheme`, so that no element goes dark on a light page. Never set a `--bf-*` here.
 *
 * The colours below stand as they are only in a browser that cannot read one colour out of another; in all others `legible` follows.
 */
const asGiven = css`
  .bf {
    --_brand-0: var(--bf-color-brand, #00584a);
    --_ink-0: var(--bf-color-ink, #1b2430);
    --_paper-0: var(--bf-color-paper, #fff);
    --_warm-0: var(--bf-color-warm, #faf6ef);
    --_alert-0: var(--bf-color-alert, #a3271f);
    --_light: var(--bf-color-light, #f2c14e);
    --_radius: var(--bf-radius, 8px);
    --_target: var(--bf-target, 44px);

    --_night: color-mix(in oklab, var(--_ink-0) 86%, black);
    --_chalk: color-mix(in oklab, var(--_paper-0) 93%, var(--_ink-0));
    --_brand-night: color-mix(in oklab, var(--_brand-0) 38%, white);
    --_alert-night: color-mix(in oklab, var(--_alert-0) 42%, white);

    --_ink: light-dark(var(--_ink-0), var(--_chalk)); /* text */
    --_paper: light-dark(var(--_paper-0), var(--_night)); /* ground */
    --_warm: light-dark(var(--_warm-0), color-mix(in oklab, var(--_warm-0) 9%, var(--_night))); /* quiet ground */
    --_brand: light-dark(var(--_brand-0), var(--_brand-night)); /* links, edges, marks */
    --_fill: var(--_brand); /* under text: buttons, chosen tiles */
    --_on-brand: light-dark(var(--bf-color-on-brand, #fff), var(--_night)); /* text on fill */
    --_pressed: color-mix(in oklab, var(--_fill) 82%, var(--_ink));
    --_alert: light-dark(var(--_alert-0), var(--_alert-night));
    --_on-alert: light-dark(#fff, var(--_night));

    --_muted: color-mix(in oklab, var(--_ink) 76%, var(--_paper)); /* second text */
    --_edge: color-mix(in oklab, var(--_ink) 58%, var(--_paper)); /* borders of controls */
    --_line: color-mix(in oklab, var(--_ink) 16%, var(--_paper)); /* separators */
    --_tint: color-mix(in oklab, var(--_fill) 8%, var(--_paper)); /* chosen */
    --_glow: color-mix(in oklab, var(--_light) 24%, var(--_paper)); /* here; read this first */
    --_alert-tint: color-mix(in oklab, var(--_alert) 6%, var(--_paper));
  }
`;

const sizes = css`
  .bf {
    --_s3: var(--bf-space, 1rem);
    --_s1: calc(var(--_s3) * 0.25);
    --_s2: calc(var(--_s3) * 0.5);
    --_s4: calc(var(--_s3) * 1.5);
    --_s5: calc(var(--_s3) * 2);
    --_s6: calc(var(--_s3) * 3);

    --_t1: var(--bf-text, 1.125rem);
    --_t0: max(1rem, calc(var(--_t1) * 0.8889));
    --_t2: calc(var(--_t1) * 1.2222);
    --_t3: calc(var(--_t1) * 1.5556);
    --_t4: calc(var(--_t1) * 2);
    --_bold: 650;

    --_move: 200ms ease-out;
  }

  @media (prefers-reduced-motion: reduce) {
    .bf {
      --_move: 0ms;
    }
  }
`;

export const tokens = [asGiven, legible, sizes];
