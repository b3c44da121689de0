import { html, nothing } from 'lit';
import { actions, backLink, button } from '../../parts/actions.ts';
import { choices } from '../../parts/choices.ts';
import { errorSummary } from '../../parts/error-summary.ts';
import { warningIcon } from '../../parts/icons.ts';
import { notice } from '../../parts/notice.ts';
import { dayInWords } from '../../texts/dates.ts';
import { protectedIdentity } from '../first-question.ts';
import { hint, question } from '../steps/question.ts';
import { wayRows } from '../steps/reach.ts';
import { speechFields } from '../steps/speech.ts';
import { unaskedField } from '../unasked-field.ts';
import { faultOf, type Text, wordsFor } from '../walk.ts';
import type { CallDetour } from './call-detour.ts';
import type { CallKey } from './texts.ts';

type Words = Text<CallKey>;

/** Ways in which two people come to talk. */
const ways = ['phone', 'through_someone', 'place_and_time'] as const;

export function callView(call: CallDetour, text: Words) {
  const { form, now } = call;
  const faults = now.faults.map(fault => ({ field: fault.field, message: wordsFor(fault, text) }));
  return html`
    ${now.asked ? nothing : backLink(() => form.comeBack(), text)} ${errorSummary(faults, form.host.headingLevel, text)}
    ${now.asked ? askedView(call, text) : call.asksProtected ? firstOfAll(call, text) : howView(call, text)}
  `;
}

/** Nothing about someone who is in hiding may stand here either: a yes leads to the phone, and nothing is sent. */
const firstOfAll = (call: CallDetour, text: Words) => html`
  ${protectedIdentity(call, text, true)}
  ${call.draft.one('protectedIdentity') === 'yes' ? nothing : actions(button(text.common('continue'), undefined, { type: 'submit' }))}
`;

function howView(call: CallDetour, text: Words) {
  const { form, draft, now } = call;
  return html`
    ${question(form, text.t('callHeading'))} ${hint(text.t('callHint'))}
    ${choices(
      {
        name: 'callWay',
        legend: html`<span class="t2">${text.t('callWay')}</span>`,
        value: draft.one('reach'),
        error: faultOf(call, 'callWay', text),
        options: wayRows(call, text, ways),
      },
      text,
    )}
    ${speechFields(call, text)} ${unaskedField(draft)}
    <p class="t0 muted call-seen">${text.t('callSeen')}</p>
    ${now.problem ? notice(html`<p>${now.unsent ? text.t('notFetched') : text.problem(now.problem)}</p>`, { icon: warningIcon(), role: 'alert' }) : nothing}
    ${actions(button(text.t('callSend'), undefined, { type: 'submit', busy: now.busy }))}
  `;
}

/** What has been promised, and the way back to what was being written. */
function askedView({ form, now: { asked } }: CallDetour, text: Words) {
  const isHalfway = form.now.at > 0 && !form.now.answer;
  return html`
    ${question(form, text.t('callAskedHeading'))}
    <p class="call-by">${text.t('callBy', { day: dayInWords(asked!.callBy, text.language) })}</p>
    ${isHalfway ? html`<p>${text.t('callKept')}</p>` : nothing} ${actions(button(text.t('callDone'), () => form.comeBack()))}
  `;
}
