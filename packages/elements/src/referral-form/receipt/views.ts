import { isProblem } from '@bostadforst/contract/problem';
import { readReceiptSoFar } from '@bostadforst/contract/person/receipt';
import { html, nothing } from 'lit';
import { actions, backLink, button } from '../../parts/actions.ts';
import { disclosure } from '../../parts/disclosure.ts';
import { errorSummary } from '../../parts/error-summary.ts';
import { textArea, textField } from '../../parts/field.ts';
import { phoneIcon, warningIcon } from '../../parts/icons.ts';
import { notice } from '../../parts/notice.ts';
import { phoneButton } from '../../parts/phone-line.ts';
import { hint, question } from '../steps/question.ts';
import { faultOf, type Text, wordsFor } from '../walk.ts';
import type { ReceiptDetour } from './receipt-detour.ts';
import type { ReceiptKey } from './texts.ts';

type Words = Text<ReceiptKey>;

export function receiptView(receipt: ReceiptDetour, text: Words) {
  const { form, now } = receipt;
  const faults = now.faults.map(fault => ({ field: fault.field, message: wordsFor(fault, text) }));
  return html`
    ${backLink(() => form.comeBack(), text)} ${errorSummary(faults, form.host.headingLevel, text)}
    ${now.line ? answered(receipt, text) : asking(receipt, text)}
  `;
}

function asking(receipt: ReceiptDetour, text: Words) {
  const { draft, form, now } = receipt;
  const { written, missing } = readReceiptSoFar(draft.one('receiptNumber'));
  return html`
    ${question(form, text.t('receiptHeading'))} ${hint(text.t('receiptAbout'))}
    ${textField(
      {
        name: 'receiptNumber',
        label: text.t('receiptNumber'),
        hint: text.t('receiptHint'),
        value: draft.one('receiptNumber'),
        error: faultOf(receipt, 'receiptNumber', text),
      },
      text,
    )}
    <p class="so-far t0 muted" aria-live="off">
      ${written ? html`${text.t('receiptSoFar')} <bdi dir="ltr">${written}</bdi>${missing > 0 ? ' …' : nothing}` : nothing}
    </p>
    ${problemOf(receipt, text)} ${actions(button(text.t('receiptAsk'), undefined, { type: 'submit', busy: now.busy }))}
  `;
}

/** The line, what came of what was just done, and what else can be done. Nothing that was ever written is read back. */
function answered(receipt: ReceiptDetour, text: Words) {
  const { form, now, draft } = receipt;
  const line = now.line!;
  // Of one that is unknown, protected or closed nothing is said, also not that something came through.
  const cameOf =
    now.done === 'asked' ? undefined : line === 'contact_us' ? 'receiptPerhaps' : now.done === 'added' ? 'receiptAdded' : 'receiptWished';
  return html`
    ${question(form, text.t(`line_${line}`))}
    <div role="status">${cameOf ? html`<p><b>${text.t(cameOf)}</b></p>` : nothing}</div>
    ${notice(
      html`<p>${text.t(`line_${line}_more`)}</p>
        <p>${phoneButton(form.host, 'referral', text)}</p>`,
      { look: 'glow', icon: phoneIcon() },
    )}
    ${problemOf(receipt, text)}
    <div class="may-do no-print">
      ${disclosure(
        text.t('addHeading'),
        html`${textArea(
          {
            name: 'addedWords',
            label: text.t('addedWords'),
            hint: text.t('addHint'),
            value: draft.one('addedWords'),
            error: faultOf(receipt, 'addedWords', text),
            rows: 4,
          },
          text,
        )}
        ${actions(button(text.t('addSend'), () => void receipt.add(), { busy: now.busy }))}`,
        now.faults.length > 0,
      )}
      ${disclosure(
        text.t('withdrawHeading'),
        html`<p>${text.t('withdrawAbout')}</p>
          ${actions(button(text.t('withdrawSend'), () => void receipt.wishToWithdraw(), { look: 'second', busy: now.busy }))}`,
      )}
    </div>
    <p class="t0 muted">${text.t('receiptRight')}</p>
  `;
}

/** Where nobody asks by a number, the phone alone. */
function problemOf({ now: { problem, unsent } }: ReceiptDetour, text: Words) {
  if (!problem) return nothing;
  const code = isProblem(problem) ? problem.problem.code : 'unexpected';
  const isHere = code !== 'not_possible_now' && code !== 'not_found';
  const words = unsent ? text.t('notFetched') : isHere ? text.problem(problem) : text.t('receiptNotHere');
  return notice(html`<p>${words}</p>`, { icon: warningIcon(), role: 'alert' });
}
