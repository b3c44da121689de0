import { css } from 'lit';

/** How drawings and icons take the tokens: an ink line that never scales, filled warm, light, paper or ink. */
export const drawing = css`
  svg {
    display: block;
    flex: none;
    fill: none;
    stroke: currentColor;
    stroke-width: 2px;
    stroke-linecap: round;
    stroke-linejoin: round;
    overflow: visible;
  }
  svg * {
    vector-effect: non-scaling-stroke;
  }
  svg .w {
    fill: var(--_warm);
  }
  svg .y {
    fill: var(--_light);
  }
  svg .p {
    fill: var(--_paper);
  }
  svg .k {
    fill: currentColor;
  }
  svg .g {
    fill: var(--_glow);
  }
  svg .n {
    stroke: none;
  }
  svg .dash {
    stroke-dasharray: 1 7;
  }
  svg .ghost {
    stroke-dasharray: 4 5;
  }
  svg .soft {
    stroke: var(--_edge);
  }
  svg .yl {
    stroke: var(--_light);
    stroke-width: 3px;
  }
  /* Lit by day and by night: what stands before the light is dark in both. */
  svg .lit,
  .window.done path {
    color: var(--_ink-0);
  }
  svg .lit .p {
    fill: var(--_paper-0);
  }
  .icon {
    inline-size: calc(1.5 * var(--_rem));
    block-size: calc(1.5 * var(--_rem));
  }
  .icon.small {
    inline-size: calc(1.25 * var(--_rem));
    block-size: calc(1.25 * var(--_rem));
  }
  /* Arrows mirror; the staircase and phone numbers do not. */
  .flip:dir(rtl) {
    transform: scaleX(-1);
  }

  @media (forced-colors: active) {
    svg,
    svg .lit,
    .window.done path {
      color: CanvasText;
    }
    svg .y {
      fill: Mark;
    }
    svg :is(.w, .p, .g) {
      fill: Canvas;
    }
  }
`;
