import { html, nothing } from 'lit';
import { actions, button } from '../parts/actions.ts';
import { choices } from '../parts/choice-rows.ts';
import { heading } from '../parts/heading.ts';
import { exitIcon, lockIcon, phoneIcon } from '../parts/icons-everywhere.ts';
import { notice } from '../parts/notice.ts';
import { phoneButton } from '../parts/phone-line.ts';
import { fileDoor } from './file-door.ts';
import { asksByReceipt, type Form } from './form.ts';
import type { sv } from './texts.sv.ts';
import type { Asking, Text } from './walk.ts';

type Words = Text<keyof typeof sv>;

/** Whether someone's data is protected: asked first and alone, with three equal answers. A yes ends the form. */
export function firstQuestion(form: Form, text: Words, exits: 'told' | 'to-come' | 'none') {
  const { path, draft, now } = form;
  const isOver = draft.one('protectedIdentity') === 'yes';
  return html`
    ${protectedIdentity(form, text, path === 'self')}
    ${isOver || path === 'outreach' ? nothing : actions(button(text.common('continue'), undefined, { type: 'submit', busy: now.busy }))}
    <div class="safe">
      <p>${lockIcon()}<span>${form.host.keeping?.inWords ?? text.t('nothingSaved')}</span></p>
      ${
        exits === 'none'
          ? nothing
          : html`<p class=${exits}>
              ${exitIcon()}<span><b>${text.common('quickExit')}</b> ${text.t('exitTells')}</span>
            </p>`
      }
    </div>
    ${path === 'self' && asksByReceipt(form) ? receiptDoor(form, text) : nothing} ${fileDoor(form, text, 'open')}
  `;
}

/** A quiet way for whoever has sent before. */
const receiptDoor = (form: Form, text: Words) =>
  html`<p class="sent-before no-print">
    <button class="link" type="button" @click=${() => form.goBeside('receipt')}>${text.t('sentBefore')}</button>
  </p>`;

/** The question, and what an answer leads to. `own`: to the one it is about. */
export function protectedIdentity({ host, draft, now }: Asking, text: Words, own: boolean) {
  const answer = draft.one('protectedIdentity');
  const question = text.t(own ? 'protectedHeading' : 'protectedHeadingStaff');
  return html`
    ${choices(
      {
        name: 'protectedIdentity',
        legend: heading(host.headingLevel, question, { size: own ? 't4' : 't3', id: 'question' }),
        hint: text.t('protectedHint'),
        error: now.faults.length ? text.t('protectedIdentityWrong') : undefined,
        value: answer,
        options: [
          { value: 'no', label: text.t('no') },
          { value: 'yes', label: text.t('yes') },
          { value: 'not_sure', label: text.t('notSure') },
        ],
      },
      text,
    )}
    <div class="after" role="status">
      ${answer === 'yes' ? stop(host, text, own) : answer === 'not_sure' ? notSure(host, text) : nothing}
    </div>
  `;
}

/** No way on from here but the phone: nothing about someone who is in hiding may stand in a form. */
function stop(host: Asking['host'], text: Words, own: boolean) {
  return notice(
    html`
      ${heading(host.headingLevel + 1, text.t('stopHeading'), { size: 't2' })}
      <p>${text.t(own ? 'stopWhy' : 'stopWhyStaff')}</p>
      <p>${phoneButton(host, 'referral', text)}</p>
      <p class="t0 muted">${text.t('stopNothingSaved')}</p>
    `,
    { look: 'stop', icon: phoneIcon() },
  );
}

const notSure = (host: Asking['host'], text: Words) =>
  notice(
    html`<p>${text.t('notSureHint')}</p>
      <p>${phoneButton(host, 'referral', text)}</p>`,
    { icon: phoneIcon() },
  );
