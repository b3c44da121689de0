import { isProblem } from '@bostadforst/contract/problem';
import { html, nothing } from 'lit';
import { notice } from '../../parts/notice.ts';
import { lockIcon } from '../../parts/icons.ts';
import type { Sight } from '../sight.ts';

/** Says that one is not signed in, and where to, when the site has said it. */
export function signInView(words: Sight['words'], url: string) {
  return html`<div class="pad">
    ${notice(
      html`<p><strong>${words.t('notSignedIn')}</strong></p>
        <p>${words.t('notSignedInText')}</p>
        <slot name="sign-in">${signInLink(words, url)}</slot>`,
      { icon: lockIcon(), role: 'status' },
    )}
  </div>`;
}

/** Stands over what is being written, or instead of it: signing in happens beside it, and nothing is lost. */
export const signInBeside = (words: Sight['words'], url: string) =>
  html`<div class="pad">
    ${notice(
      html`<p><strong>${words.t('notSignedIn')}</strong></p>
        <p>${words.t('keptWords')}</p>
        <slot name="sign-in">${signInLink(words, url, true)}</slot>`,
      { icon: lockIcon(), role: 'status' },
    )}
  </div>`;

/** Beside why something was not saved, when one is no longer signed in. */
export const signInAgain = ({ words, signInUrl }: Sight, problem: unknown) =>
  ranOut(problem) ? signInLink(words, signInUrl, true) : nothing;

export const ranOut = (problem: unknown): boolean => isProblem(problem) && problem.problem.code === 'not_signed_in';

/** In a tab of its own where something is written, so that it is still here afterwards. */
export function signInLink(words: Sight['words'], url: string, beside = false) {
  if (!safe(url)) return nothing;
  const link = beside
    ? html`<a class="button second small" href=${url} target="_blank" rel="noopener">${words.t('signInBeside')}</a>`
    : html`<a class="button" href=${url}>${words.t('signIn')}</a>`;
  return html`<p>${link}</p>`;
}

/** A link to a page, never to a script. */
const safe = (url: string) =>
  url !== '' && URL.canParse(url, document.baseURI) && /^https?:$/.test(new URL(url, document.baseURI).protocol);
