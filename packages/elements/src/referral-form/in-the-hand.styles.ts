import { css } from 'lit';

/**
 * Outreach is held in one hand, in the cold: large targets, the way on at the thumb. They come with the first question: whatever came later
 * would move it.
 */
export const inTheHand = css`
  .outreach .bf {
    --_target: 56px;
    --_clear: clamp(var(--_s2), var(--_room), 9 * var(--_rem));
  }
  .outreach .main {
    padding-block: var(--_s3) var(--_s4);
  }
  /* Three beside each other, in two lines each where there is little room. */
  .outreach .foot {
    column-gap: calc(0.25 * var(--_rem));
    padding-inline: calc(0.25 * var(--_rem));
  }
  .outreach .foot > .button {
    flex-basis: min-content;
    padding-inline: calc(0.125 * var(--_rem));
  }
  @container bf (max-width: 18.22em) {
    .outreach .foot > .button .icon {
      display: none;
    }
  }
  /* And each by itself where a word of theirs would break. */
  @container bf (max-width: 15em) {
    .outreach .foot > .button {
      flex-basis: auto;
    }
  }
  .outreach .on {
    display: flex;
    flex: 1 0 100%;
    gap: var(--_s2);
  }
  .outreach .on .button {
    min-block-size: calc(3.5 * var(--_rem));
    font-size: var(--_t2);
  }
  .outreach .on .button:not(.second) {
    flex: 1;
  }
  .outreach .on .second {
    inline-size: calc(4 * var(--_rem));
  }
`;
