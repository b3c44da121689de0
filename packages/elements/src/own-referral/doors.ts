import { isProblem } from '@bostadforst/contract/problem';
import { html } from 'lit';
import { lockIcon, warningIcon } from '../parts/icons-everywhere.ts';
import { notice } from '../parts/notice.ts';
import { signIn } from '../parts/sign-in.ts';
import type { Desk } from './desk.ts';

/** Not signed in: how to, and that the phone is another way. */
const signedOut = ({ words, host }: Desk) => html`
  <p class="under">${words.t('signInText')}</p>
  <p class="under">${signIn({ url: host.signInUrl, label: words.t('signIn') })}</p>
  <p class="under muted">${words.t('noSignIn')}</p>
`;

/** Signed in as someone whom no referral can be about. */
export const stranger = ({ words }: Desk) => notice(html`<p>${words.t('stranger')}</p>`, { icon: lockIcon() });

/** Known here, and nothing sent: how one begins. */
export const none = ({ words }: Desk) =>
  notice(
    html`<p>${words.t('none')}</p>
      <p>${words.t('begin')}</p>`,
  );

/** It cannot be had: whose fault it is not, and another try. */
export function broken(desk: Desk, error: unknown) {
  if (!isProblem(error)) return incomplete(desk);
  const { words, own } = desk;
  const { code } = error.problem;
  if (code === 'not_signed_in') return signedOut(desk);
  const said = code === 'unreachable' || code === 'unexpected' ? words.t('broken') : words.readingProblem(error);
  return saidWithWay(said, words.common('tryAgain'), () => own.load());
}

/** A part of the element itself did not come. A browser never fetches it again on the same page, so that trying again would be a lie. */
export const incomplete = ({ words }: Desk) => saidWithWay(words.t('incomplete'), words.t('reload'), () => location.reload());

function saidWithWay(said: string, label: string, go: () => unknown) {
  const button = html`<button class="button second small" type="button" @click=${go}>${label}</button>`;
  const words = html`<p>${said}</p>
    <p>${button}</p>`;
  return html`<div class="under">${notice(words, { icon: warningIcon(), role: 'alert' })}</div>`;
}
