import { html } from 'lit';
import { heading } from '../../parts/heading.ts';
import { lockIcon } from '../../parts/icons.ts';
import { notice } from '../../parts/notice.ts';
import { signIn } from '../../parts/sign-in.ts';
import type { LandlordWords } from '../landlord-words.ts';

interface NotSignedIn {
  level: number;
  url: string;
  /** What signing in is for. */
  why: string;
  /** Something is written that must not be lost: the way leads to a tab of its own. */
  newTab?: boolean;
}

/** Says that nobody is signed in, with the way there. */
export function notSignedIn({ level, url, why, newTab = false }: NotSignedIn, { text }: LandlordWords) {
  const way = html`<p>${signIn({ url, label: text.t('signIn'), newTab })}</p>`;
  return notice(
    html`${heading(level, text.t('notSignedIn'), { size: 't2' })}
      <p>${why}</p>
      ${way}`,
    { look: 'stop', icon: lockIcon() },
  );
}
