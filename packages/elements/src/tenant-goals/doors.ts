import { isProblem } from '@bostadforst/contract/problem';
import { html } from 'lit';
import { lockIcon, warningIcon } from '../parts/icons.ts';
import { notice } from '../parts/notice.ts';
import { signIn } from '../parts/sign-in.ts';
import type { Desk } from './desk.ts';

/** Not signed in: how to, and that the phone is another way. */
export const signedOut = ({ words, host }: Desk) => html`
  <p class="stack-before">${words.t('signInText')}</p>
  <p class="stack-before">${signIn({ url: host.signInUrl, label: words.t('signIn') })}</p>
  <p class="stack-before muted">${words.t('noSignIn')}</p>
`;

/** Signed in as someone who has no goals here. */
export const stranger = ({ words }: Desk) => notice(html`<p>${words.t('notTenant')}</p>`, { icon: lockIcon() });

/** The goals cannot be had: whose fault it is not, and another try. */
export function broken(desk: Desk, error: unknown) {
  if (!isProblem(error)) return incomplete(desk);
  const { words, tenant } = desk;
  const { code } = error.problem;
  if (code === 'not_signed_in') return signedOut(desk);
  const said = code === 'unreachable' || code === 'unexpected' ? words.t('broken') : words.readingProblem(error);
  return saidWithWay(said, words.common('tryAgain'), () => tenant.load());
}

/** A part of the element itself did not come. A browser never fetches it again on the same page, so that trying again would be a lie. */
export const incomplete = ({ words }: Desk) => saidWithWay(words.t('incomplete'), words.t('reload'), () => location.reload());

function saidWithWay(said: string, label: string, go: () => unknown) {
  const button = html`<button class="button second small" type="button" @click=${go}>${label}</button>`;
  const words = html`<p>${said}</p>
    <p>${button}</p>`;
  return html`<div class="stack-before">${notice(words, { icon: warningIcon(), role: 'alert' })}</div>`;
}
