import { css } from 'lit';

/**
 * Keeps every text readable, whatever colours a site gives: by day no text is lighter than a luminance of 0.15 and no ground darker
 * than 0.865, by night no text is darker than 0.42 and no ground lighter than 0.052. Between any text and any ground that makes
 * at least 4.5:1, and with looser bounds 3:1 for the edge of a control. A colour that is within its bounds is left as it is.
 *
 * `y` in xyz is the luminance that WCAG reckons with. What is out of bounds is scaled in linear light: towards black it keeps its
 * hue exactly, towards white it never leaves what a screen can show. A `--_to-…` is the end of a `color(from …)`.
 *
 * As a ground (`fill`) the brand is never changed: its text is. A site's own `on-brand` is kept where it reaches 4.6:1, else white or
 * black, whichever is stronger, is taken. To know both luminances at once, that of the fill is carried as the transparency of
 * the mix: with alpha a, it is 2a − 1, and the site's own colour is 2a times the mix.
 */
export const legible = css`
  @supports (color: color(from red xyz-d65 x y z)) {
    .bf {
      --_to-ink: xyz-d65 calc(x * 0.15 / max(y, 0.15)) min(y, 0.15) calc(z * 0.15 / max(y, 0.15));
      --_to-edge: xyz-d65 calc(x * 0.24 / max(y, 0.24)) min(y, 0.24) calc(z * 0.24 / max(y, 0.24));
      --_to-night: xyz-d65 calc(x * 0.052 / max(y, 0.052)) min(y, 0.052) calc(z * 0.052 / max(y, 0.052));
      --_to-paper: xyz-d65 calc(x + (0.951 - x) * (max(y, 0.865) - y) / (1.01 - y)) max(y, 0.865)
        calc(z + (1.09 - z) * (max(y, 0.865) - y) / (1.01 - y));
      --_to-chalk: xyz-d65 calc(x + (0.951 - x) * (max(y, 0.42) - y) / (1.01 - y)) max(y, 0.42)
        calc(z + (1.09 - z) * (max(y, 0.42) - y) / (1.01 - y));
      --_to-edge-night: xyz-d65 calc(x + (0.951 - x) * (max(y, 0.265) - y) / (1.01 - y)) max(y, 0.265)
        calc(z + (1.09 - z) * (max(y, 0.265) - y) / (1.01 - y));
      /* Away from the text on it: darker under white, lighter under black. */
      --_bright: clamp(0, (y - 0.179) * 1e9, 0.2);
      --_to-pressed: xyz-d65 calc(x * 0.8 + 0.951 * var(--_bright)) calc(y * 0.8 + var(--_bright)) calc(z * 0.8 + 1.089 * var(--_bright));
      --_own: clamp(0, (2 * max(alpha * y, alpha - 0.5) - 9.2 * min(alpha * y, alpha - 0.5) - 0.18) * 1e9, 1);
      --_white: (1 - var(--_own)) * clamp(0, (1.179 - 2 * alpha) * 1e9, 1);
      --_to-on-brand: xyz-d65 calc(2 * alpha * x * var(--_own) + 0.9505 * var(--_white)) calc(2 * alpha * y * var(--_own) + var(--_white))
        calc(2 * alpha * z * var(--_own) + 1.089 * var(--_white)) / 1;

      --_ink: light-dark(color(from var(--_ink-0) var(--_to-ink)), color(from var(--_chalk) var(--_to-chalk)));
      --_paper: light-dark(color(from var(--_paper-0) var(--_to-paper)), color(from var(--_night) var(--_to-night)));
      --_warm: light-dark(
        color(from var(--_warm-0) var(--_to-paper)),
        color(from color-mix(in oklab, var(--_warm-0) 9%, var(--_night)) var(--_to-night))
      );
      --_brand-lit: color(from var(--_brand-night) var(--_to-chalk));
      --_brand: light-dark(color(from var(--_brand-0) var(--_to-ink)), var(--_brand-lit));
      --_fill: light-dark(var(--_brand-0), var(--_brand-lit));
      --_on-brand: light-dark(
        color(
          from color-mix(in xyz-d65, var(--bf-color-on-brand, #fff), color(from var(--_brand-0) xyz-d65 0 0 0 / y)) var(--_to-on-brand)
        ),
        color(from var(--_night) var(--_to-night))
      );
      --_pressed: light-dark(color(from var(--_brand-0) var(--_to-pressed)), color(from var(--_brand-lit) var(--_to-pressed)));
      --_alert: light-dark(color(from var(--_alert-0) var(--_to-ink)), color(from var(--_alert-night) var(--_to-chalk)));
      --_on-alert: light-dark(#fff, color(from var(--_night) var(--_to-night)));

      --_muted: light-dark(
        color(from color-mix(in oklab, var(--_ink-0) 76%, var(--_paper-0)) var(--_to-ink)),
        color(from color-mix(in oklab, var(--_chalk) 76%, var(--_night)) var(--_to-chalk))
      );
      --_edge: light-dark(
        color(from color-mix(in oklab, var(--_ink-0) 58%, var(--_paper-0)) var(--_to-edge)),
        color(from color-mix(in oklab, var(--_chalk) 58%, var(--_night)) var(--_to-edge-night))
      );
      --_tint: light-dark(
        color(from color-mix(in oklab, var(--_brand-0) 8%, var(--_paper-0)) var(--_to-paper)),
        color(from color-mix(in oklab, var(--_brand-night) 8%, var(--_night)) var(--_to-night))
      );
      --_glow: light-dark(
        color(from color-mix(in oklab, var(--_light) 24%, var(--_paper-0)) var(--_to-paper)),
        color(from color-mix(in oklab, var(--_light) 24%, var(--_night)) var(--_to-night))
      );
      --_alert-tint: light-dark(
        color(from color-mix(in oklab, var(--_alert-0) 6%, var(--_paper-0)) var(--_to-paper)),
        color(from color-mix(in oklab, var(--_alert-night) 6%, var(--_night)) var(--_to-night))
      );
    }
  }
`;
