import { html, nothing } from 'lit';
import { actions, button } from '../parts/actions.ts';
import { choices } from '../parts/choice-rows.ts';
import { heading } from '../parts/heading.ts';
import { exitIcon, lockIcon, phoneIcon } from '../parts/icons-everywhere.ts';
import { notice } from '../parts/notice.ts';
import { phoneButton } from '../parts/phone-line.ts';
import type { Form } from './form.ts';
import type { sv } from './texts.sv.ts';
import type { Text } from './walk.ts';

type Words = Text<keyof typeof sv>;

/** Whether someone's data is protected: asked first and alone, with three equal answers. A yes ends the form. */
export function firstQuestion(form: Form, text: Words, exits: 'told' | 'to-come' | 'none') {
  const { host, path, draft } = form;
  const answer = draft.one('protectedIdentity');
  const question = text.t(path === 'self' ? 'protectedHeading' : 'protectedHeadingStaff');
  const error = form.now.faults.length ? text.t('protectedIdentityWrong') : undefined;
  return html`
    ${choices(
      {
        name: 'protectedIdentity',
        legend: heading(host.headingLevel, question, { size: path === 'self' ? 't4' : 't3', id: 'question' }),
        hint: text.t('protectedHint'),
        error,
        value: answer,
        options: [
          { value: 'no', label: text.t('no') },
          { value: 'yes', label: text.t('yes') },
          { value: 'not_sure', label: text.t('notSure') },
        ],
      },
      text,
    )}
    <div class="after" role="status">${answer === 'yes' ? stop(form, text) : answer === 'not_sure' ? notSure(form, text) : nothing}</div>
    ${answer === 'yes' || path === 'outreach' ? nothing : actions(button(text.common('continue'), undefined, { type: 'submit', busy: form.now.busy }))}
    <div class="safe">
      <p>${lockIcon()}<span>${text.t('nothingSaved')}</span></p>
      ${
        exits === 'none'
          ? nothing
          : html`<p class=${exits}>
              ${exitIcon()}<span><b>${text.common('quickExit')}</b> ${text.t('exitTells')}</span>
            </p>`
      }
    </div>
  `;
}

/** No way on from here but the phone: nothing about someone who is in hiding may stand in a form. */
function stop({ host, path }: Form, text: Words) {
  return notice(
    html`
      ${heading(host.headingLevel + 1, text.t('stopHeading'), { size: 't2' })}
      <p>${text.t(path === 'self' ? 'stopWhy' : 'stopWhyStaff')}</p>
      <p>${phoneButton(host, 'referral', text)}</p>
      <p class="t0 muted">${text.t('stopNothingSaved')}</p>
    `,
    { look: 'stop', icon: phoneIcon() },
  );
}

const notSure = ({ host }: Form, text: Words) =>
  notice(
    html`<p>${text.t('notSureHint')}</p>
      <p>${phoneButton(host, 'referral', text)}</p>`,
    { icon: phoneIcon() },
  );
