import { html } from 'lit';
import { yardstick } from '../../parts/yardstick.ts';
import type { Sight } from '../sight.ts';

/** A field where staff write in their own words: they are reminded of the yardstick while the words weigh merit. */
export const reminded = ({ words }: Pick<Sight, 'words'>, text: string, field: unknown) =>
  html`<div class="field">${field} ${yardstick(text, words.t('yardstick'))}</div>`;
