import { isProblem } from '@bostadforst/contract/problem';
import { html } from 'lit';
import { heading } from '../../parts/heading.ts';
import { lockIcon } from '../../parts/icons.ts';
import { notice } from '../../parts/notice.ts';
import { signIn } from '../../parts/sign-in.ts';
import { further } from '../further.ts';
import { mayBegin } from '../flow.ts';
import type { Form } from '../form.ts';
import type { Beside, Text } from '../walk.ts';
import type { StaffKey } from './texts.ts';

type Words = Text<StaffKey>;

/** What the staff's paths ask of the service. Whoever is not signed in is told so before writing anything. */
export const staffClientOf = {
  async routes() {
    const [{ staffReferralRoutes }, { accessRoutes }] = await Promise.all([
      import('@bostadforst/contract/referral/staff-routes'),
      import('@bostadforst/contract/access/routes'),
    ]);
    return { ...staffReferralRoutes, getMe: accessRoutes.getMe };
  },
  begin: mayBegin,
};

/** In a tab of its own: the page with the words in it stays. */
const signInAt = ({ host }: Form, text: Words, why: string, level = host.headingLevel + 1) =>
  notice(
    html`${heading(level, text.t('signInTitle'), { size: 't2' })}
      <p>${why}</p>
      <p>${signIn({ url: host.signInUrl, label: text.t('signIn'), newTab: true })}</p>`,
    { look: 'stop', icon: lockIcon(), role: 'alert' },
  );

/** Before the first question is answered, and in its place: with its level of heading. */
export const staffSignIn = (form: Form, text: Words) => html`
  ${signInAt(form, text, text.t('signInFirst'), form.host.headingLevel)}
  <p class="row"><button class="button second small" type="button" @click=${() => comeIn(form)}>${text.t('isSignedIn')}</button></p>
`;

/** On to the question. Whoever is still not signed in is told so once more. */
async function comeIn(form: Form): Promise<void> {
  await mayBegin(form);
  form.show({}, form.refused ? '.notice' : '#question');
}

/** The session ran out while someone wrote: everything is kept. */
export const sessionOut = (form: Form, text: Words) =>
  isProblem(form.now.problem) && form.now.problem.problem.code === 'not_signed_in' ? signInAt(form, text, text.t('sessionOut')) : undefined;

export const staffBeside = (form: Form, text: Words): Beside => ({ further: further(form, text) });
