import { isProblem } from '@bostadforst/contract/problem';
import { html, nothing } from 'lit';
import { leadingOn } from '../../controllers/focus.ts';
import type { Failure } from '../../controllers/sending.ts';
import { warningIcon } from '../../parts/icons.ts';
import { notice } from '../../parts/notice.ts';
import { signIn } from '../../parts/sign-in.ts';
import type { ViewDesk } from '../views/view-desk.ts';

interface More {
  /** Said after what happened: that the words are kept, or which step it was about. */
  also?: string;
  again?: () => void;
}

/** What happened to what was sent, truthfully, and what to do now. */
export function failureNotice(desk: ViewDesk, failure: Failure | undefined, { also, again }: More = {}) {
  if (!failure) return nothing;
  const { words, more, host } = desk;
  const code = isProblem(failure.error) ? failure.error.problem.code : 'unexpected';
  const signedOut = code === 'not_signed_in';
  const button = html`<button class="button second small" type="button" @click=${again && leadingOn(again)}>
    ${words.common('tryAgain')}
  </button>`;
  return notice(
    html`
      <p>${said(desk, failure, code)}${also ? ` ${also}` : ''}</p>
      ${
        signedOut
          ? html`<p>${more.t('signInAgain')}</p>
              ${signIn({ url: host.signInUrl, label: words.t('signIn'), newTab: true })}`
          : nothing
      }
      ${again ? html`<p>${button}</p>` : nothing}
    `,
    { icon: warningIcon(), role: 'alert' },
  );
}

function said({ words, more }: ViewDesk, { error, offline }: Failure, code: string) {
  if (offline && code === 'unreachable') return more.t('offline');
  if (code === 'key_reused') return more.t('savedAlready');
  if (code === 'not_possible_now') return more.t('full');
  return words.problem(error);
}
