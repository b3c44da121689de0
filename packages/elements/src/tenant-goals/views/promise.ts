import { html } from 'lit';
import { doorIcon } from '../../parts/icons.ts';
import { notice } from '../../parts/notice.ts';
import type { ViewDesk } from './view-desk.ts';

/** At the end of every view: a goal is never a condition for the home. */
export const promise = ({ more }: ViewDesk) =>
  html`<div class="promise">${notice(html`<p>${more.t('neverAffects')}</p>`, { icon: doorIcon() })}</div>`;
