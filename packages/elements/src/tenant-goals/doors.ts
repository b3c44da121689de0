import { html } from 'lit';
import { lockIcon } from '../parts/icons.ts';
import { notice } from '../parts/notice.ts';
import type { Desk } from './desk.ts';

/** Signed in as someone who has no goals here. */
export const stranger = ({ words }: Desk) => notice(html`<p>${words.t('notTenant')}</p>`, { icon: lockIcon() });
