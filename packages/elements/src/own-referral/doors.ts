import { html } from 'lit';
import { lockIcon } from '../parts/icons-everywhere.ts';
import { notice } from '../parts/notice.ts';
import type { Desk } from './desk.ts';

/** Signed in as someone whom no referral can be about. */
export const stranger = ({ words }: Desk) => notice(html`<p>${words.t('stranger')}</p>`, { icon: lockIcon() });

/** Known here, and nothing sent: how one begins. */
export const none = ({ words }: Desk) =>
  notice(
    html`<p>${words.t('none')}</p>
      <p>${words.t('begin')}</p>`,
  );
