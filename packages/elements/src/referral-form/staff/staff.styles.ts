import { css } from 'lit';
import { cardStyles } from '../../styles/cards.ts';
import { disclosureStyles } from '../../styles/disclosure.ts';
import { inputStyles } from '../../styles/fields.ts';
import { tileStyles } from '../../styles/tiles.ts';

export const questionStyles = [inputStyles, tileStyles, disclosureStyles, cardStyles];

/** The staff's paths, from their second question on. */
export const staffStyles = css`
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
  .waiver-is {
    margin-block-start: var(--_s3);
  }
  .sent {
    margin-block: var(--_s4);
  }
`;
