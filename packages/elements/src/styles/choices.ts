import { css } from 'lit';
import { choiceRowStyles } from './choice-rows.ts';
import { tileStyles } from './tiles.ts';

/** Every way of choosing: rows, tiles, the segmented control. */
export const choiceStyles = css`
  ${choiceRowStyles}
  ${tileStyles}
`;
