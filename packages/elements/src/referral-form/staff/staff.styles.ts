import { css } from 'lit';
import { cardStyles } from '../../styles/cards.ts';
import { disclosureStyles } from '../../styles/disclosure.ts';
import { inputStyles } from '../../styles/fields.ts';
import { tileStyles } from '../../styles/tiles.ts';

export const questionStyles = [inputStyles, tileStyles, disclosureStyles, cardStyles];

/** The staff's paths. Outreach is held in one hand, in the cold: large targets, the way on at the thumb. */
export const staffStyles = css`
  .outreach .bf {
    --_target: 56px;
    --_clear: clamp(var(--_s2), var(--_room), 9 * var(--_rem));
  }
  .outreach .main {
    padding-block: var(--_s3) var(--_s4);
  }
  .outreach .input {
    font-size: calc(1.25 * var(--_rem));
  }
  .outreach .reveal {
    padding-inline: var(--_s3);
  }
  .outreach .tile {
    font-size: var(--_t0);
    hyphens: auto;
  }
  .reveal .tiles {
    grid-template-columns: repeat(auto-fit, minmax(min(100%, calc(9.5 * var(--_rem))), 1fr));
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
  .waiver-is {
    margin-block-start: var(--_s3);
  }
  .sent {
    margin-block: var(--_s4);
  }
`;
