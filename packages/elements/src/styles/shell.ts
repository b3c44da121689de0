import { css } from 'lit';

/**
 * Bar, main, aside and foot. The phone is in the aside where there is room, else in a foot that stays within the element.
 *
 * In a frame as tall as all that is in it nothing scrolls. There the frame's page says how much of it is out of sight above and
 * below (`--bf-frame-above`, `--bf-frame-below`) and how tall the window is (`--bf-frame-window`), and what sticks keeps within what a
 * person sees. Where that is low, as on a phone that lies down or a page at 400 %, the foot stands at the end and hides nothing.
 */
export const shellStyles = css`
  .shell {
    background: var(--_paper);
    border: 1px solid var(--_line);
    border-radius: calc(var(--_radius) * 1.5);
  }
  /* Edge to edge, for a phone in the hand. */
  .shell.flat {
    border-inline: 0;
    border-radius: 0;
  }
  .bar {
    border-start-start-radius: inherit;
    border-start-end-radius: inherit;
    display: flex;
    align-items: center;
    justify-content: space-between;
    gap: var(--_s2) var(--_s3);
    min-block-size: calc(3.75 * var(--_rem));
    padding: var(--_s2) var(--_s3);
    border-block-end: 1px solid var(--_line);
  }
  .bar > .end {
    display: flex;
    align-items: center;
    gap: var(--_s3);
    margin-inline-start: auto;
  }
  .main {
    min-inline-size: 0;
    padding: var(--_s4) var(--_s3) var(--_s5);
  }
  .aside {
    padding: var(--_s4) var(--_s3);
    background: var(--_warm);
    border-block-start: 1px solid var(--_line);
  }
  .shell > .body:last-child > .aside:last-child {
    border-end-start-radius: inherit;
    border-end-end-radius: inherit;
  }
  .foot {
    position: sticky;
    inset-block-end: var(--_foot);
    z-index: 2;
    display: flex;
    flex-wrap: wrap;
    gap: calc(0.25 * var(--_rem)) var(--_s2);
    padding: calc(0.375 * var(--_rem)) var(--_s2);
    background: var(--_paper);
    border-block-start: 1px solid var(--_line);
    border-end-start-radius: calc(var(--_radius) * 1.5);
    border-end-end-radius: calc(var(--_radius) * 1.5);
  }
  .foot > * {
    flex: 1 1 auto;
  }
  .foot bdi {
    white-space: nowrap;
  }
  .foot .button {
    min-block-size: var(--_target);
    padding: calc(0.25 * var(--_rem));
    gap: calc(0.25 * var(--_rem));
    font-size: var(--_t0);
  }
  .foot .button .icon {
    inline-size: calc(1.25 * var(--_rem));
    block-size: calc(1.25 * var(--_rem));
  }
  .back {
    margin-block: calc(var(--_s2) * -1) var(--_s2);
  }

  @container bf (max-width: 26.67em) {
    .bar {
      flex-wrap: wrap;
      font-size: var(--_t0);
    }
    .bar > .end {
      gap: var(--_s2);
    }
  }
  @container bf (min-width: 46.22em) {
    .bar {
      min-block-size: calc(4.5 * var(--_rem));
      padding: var(--_s2) var(--_s5);
    }
    .body {
      display: grid;
      grid-template-columns: minmax(0, 1fr) calc(19.5 * var(--_rem));
    }
    .main {
      padding: var(--_s5) var(--_s5) var(--_s6);
    }
    .main > :not(.full) {
      max-inline-size: calc(40 * var(--_rem));
    }
    .aside {
      padding: var(--_s5) var(--_s4);
      border-block-start: 0;
      border-inline-start: 1px solid var(--_line);
      border-end-end-radius: calc(var(--_radius) * 1.5);
    }
    .aside > .stick {
      position: sticky;
      inset-block-start: calc(var(--_s4) + var(--bf-frame-above, 0px));
    }
  }

  /* One window per question, lit when answered. */
  .steps {
    display: flex;
    align-items: center;
    gap: calc(0.875 * var(--_rem));
    font-weight: var(--_bold);
  }
  .windows {
    display: flex;
    align-items: end;
    gap: calc(0.3125 * var(--_rem));
  }
  .window {
    inline-size: var(--_rem);
    block-size: calc(1.5 * var(--_rem));
  }
  .window.todo {
    color: var(--_edge);
  }
  @container bf (max-width: 26.67em) {
    .steps {
      gap: calc(0.625 * var(--_rem));
    }
    .windows {
      gap: calc(0.1875 * var(--_rem));
    }
    .window {
      inline-size: calc(0.75 * var(--_rem));
      block-size: calc(1.125 * var(--_rem));
    }
  }

  @media print {
    .bar,
    .foot,
    .aside {
      display: none !important;
    }
    .shell {
      border: 0;
    }
  }
`;
