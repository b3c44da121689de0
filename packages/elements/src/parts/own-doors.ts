import { isProblem } from '@bostadforst/contract/problem';
import { html } from 'lit';
import { leadingOn } from '../controllers/focus.ts';
import type { Words } from '../controllers/text-controller.ts';
import { warningIcon } from './icons-everywhere.ts';
import { notice } from './notice.ts';
import { signIn } from './sign-in.ts';

type DoorKey = 'heading' | 'signInText' | 'signIn' | 'noSignIn' | 'broken' | 'incomplete' | 'reload';

/** What a door is drawn by: the element that it leads into, and its words. */
export interface DoorDesk {
  readonly host: { readonly signInUrl: string; readonly headingLevel: number };
  readonly words: Required<Words> & { t(key: DoorKey): string };
}

/** Not signed in: how to, and that the phone is another way. */
const signedOut = ({ words, host }: DoorDesk) => html`
  <p class="stack-before">${words.t('signInText')}</p>
  <p class="stack-before">${signIn({ url: host.signInUrl, label: words.t('signIn') })}</p>
  <p class="stack-before muted">${words.t('noSignIn')}</p>
`;

/** It cannot be had: whose fault it is not, and another try. */
export function broken(desk: DoorDesk, error: unknown, again: () => unknown) {
  if (!isProblem(error)) return incomplete(desk);
  const { words } = desk;
  const { code } = error.problem;
  if (code === 'not_signed_in') return signedOut(desk);
  const said = code === 'unreachable' || code === 'unexpected' ? words.t('broken') : words.readingProblem(error);
  return saidWithWay(said, words.common('tryAgain'), again);
}

/** A part of the element itself did not come. A browser never fetches it again on the same page, so that trying again would be a lie. */
export const incomplete = ({ words }: DoorDesk) => saidWithWay(words.t('incomplete'), words.t('reload'), () => location.reload());

function saidWithWay(said: string, label: string, go: () => unknown) {
  const button = html`<button class="button second small" type="button" @click=${leadingOn(go)}>${label}</button>`;
  const words = html`<p>${said}</p>
    <p>${button}</p>`;
  return html`<div class="stack-before">${notice(words, { icon: warningIcon(), role: 'alert' })}</div>`;
}
