import { html } from 'lit';
import { lockIcon } from '../../parts/icons-everywhere.ts';
import { notice } from '../../parts/notice.ts';
import type { Sight } from '../sight.ts';

/** Above the list, where the record was. Not who. */
export const protectedNow = ({ words }: Sight) =>
  html`<div class="pad">${notice(html`<p id="protected-now">${words.t('protectedNow')}</p>`, { icon: lockIcon(), look: 'glow' })}</div>`;
