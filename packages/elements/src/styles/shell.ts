import { css } from 'lit';

/**
 * Bar, main, aside and foot. The phone is in the aside where there is room, else in a foot that stays within the element.
 *
 * In a frame as tall as all that is in it nothing scrolls. There the frame's page says how much of it is out of sight above and
 * below (`--bf-frame-above`, `--bf-frame-below`), and what sticks keeps within what a person sees.
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
    display: flex;
    align-items: center;
    justify-content: space-between;
    gap: var(--_s2) var(--_s3);
    min-block-size: 3.75rem;
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
    inset-block-end: var(--bf-frame-below, 0px);
    z-index: 2;
    display: flex;
    gap: var(--_s2);
    padding: var(--_s2);
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
    min-block-size: 3rem;
    padding-inline: 0.25rem;
    gap: 0.25rem;
    font-size: var(--_t0);
  }
  .foot .button .icon {
    inline-size: 1.25rem;
    block-size: 1.25rem;
  }
  .back {
    margin-block: calc(var(--_s2) * -1) var(--_s2);
  }

  @container bf (max-width: 30rem) {
    .bar {
      flex-wrap: wrap;
      font-size: var(--_t0);
    }
    .bar > .end {
      gap: var(--_s2);
    }
  }
  @container bf (min-width: 52rem) {
    .bar {
      min-block-size: 4.5rem;
      padding: var(--_s2) var(--_s5);
    }
    .body {
      display: grid;
      grid-template-columns: minmax(0, 1fr) 19.5rem;
    }
    .main {
      padding: var(--_s5) var(--_s5) var(--_s6);
    }
    .main > :not(.full) {
      max-inline-size: 40rem;
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
    gap: 0.875rem;
    font-weight: var(--_bold);
  }
  .windows {
    display: flex;
    align-items: end;
    gap: 0.3125rem;
  }
  .window {
    inline-size: 1rem;
    block-size: 1.5rem;
  }
  .window.todo {
    color: var(--_edge);
  }
  @container bf (max-width: 30rem) {
    .steps {
      gap: 0.625rem;
    }
    .windows {
      gap: 0.1875rem;
    }
    .window {
      inline-size: 0.75rem;
      block-size: 1.125rem;
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
