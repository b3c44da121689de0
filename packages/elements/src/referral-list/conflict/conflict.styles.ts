import { css } from 'lit';

/** Two versions side by side, and the field with both in a frame. */
export const conflictStyles = css`
  .conflict,
  .conflict > :is(section, .pair) {
    display: grid;
    gap: var(--_s3);
  }
  .conflict {
    gap: var(--_s4);
    padding-block: var(--_s4);
  }
  .versions {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, calc(18 * var(--_rem))), 1fr));
    gap: var(--_s3);
  }
  .version {
    display: grid;
    grid-template-rows: auto 1fr auto;
    gap: var(--_s3);
    justify-items: start;
    padding: 0 var(--_s3) var(--_s3);
    border: 1px solid var(--_edge);
    border-radius: var(--_radius);
    overflow-wrap: anywhere;
  }
  .version > .title {
    justify-self: stretch;
    margin-inline: calc(-1 * var(--_s3));
    padding: var(--_s2) var(--_s3);
    border-block-end: 1px solid var(--_line);
    background: var(--_warm);
  }
  .version mark {
    background: var(--_glow);
    color: inherit;
    text-decoration: underline 2px;
    text-underline-offset: 0.25em;
  }
  .conflict .together {
    padding: var(--_s3);
    border: 2px solid var(--_brand);
    border-radius: var(--_radius);
  }
`;
