import { html, nothing } from 'lit';
import { choices } from '../../parts/choices.ts';
import { textArea, textField } from '../../parts/field.ts';
import { yardstick } from '../../parts/yardstick.ts';
import { asks } from '../own-questions.ts';
import { stayingOptions } from '../staff/staying.ts';
import type { StaffKey } from '../staff/texts.ts';
import { waiverFields, waiverQuestion } from '../staff/waiver.ts';
import { question } from '../steps/question.ts';
import { speechFields } from '../steps/speech.ts';
import { faultOf, type Step } from '../walk.ts';
import { knownNotice } from './known-person.ts';
import { numberField } from './number-field.ts';

/** What the person is called; a personal number only where it is needed to find the right person. */
export const personStep: Step<StaffKey> = {
  fields: ['alias', 'personalNumber', 'speech'],
  view: (form, text) => html`
    ${question(form, text.t('whoHeading'))} ${knownNotice(form, text)}
    ${textField(
      {
        name: 'alias',
        label: text.t('alias'),
        hint: text.t('aliasHint'),
        value: form.draft.one('alias'),
        error: faultOf(form, 'alias', text),
        short: true,
      },
      text,
    )}
    ${asks(form, 'personalNumber') ? numberField(form, text) : nothing} ${asks(form, 'speech') ? speechFields(form, text) : nothing}
  `,
};

/** The situation and the need now. No field for a diagnosis, a habit or a merit. */
export const needStep: Step<StaffKey> = {
  fields: ['staying', 'needsNow', 'tried', 'wish'],
  view: (form, text) => {
    const area = (name: 'needsNow' | 'tried' | 'wish') =>
      textArea(
        { name, label: text.t(name), hint: text.t(`${name}Hint`), value: form.draft.one(name), error: faultOf(form, name, text) },
        text,
      );
    /** The writer's own words. What the person wishes is theirs, and is reminded of nothing. */
    const ownWords = (name: 'needsNow' | 'tried') =>
      html`<div class="field" @input=${(event: Event) => (form.take(event.target as HTMLTextAreaElement), form.set({}))}>
        ${area(name)} ${yardstick(form.draft.one(name), text.t('yardstick'))}
      </div>`;
    return html`
      ${question(form, text.t('nowHeading'))}
      ${
        asks(form, 'staying')
          ? choices({ name: 'staying', legend: text.t('staying'), value: form.draft.one('staying'), options: stayingOptions(text) }, text)
          : nothing
      }
      ${ownWords('needsNow')} ${asks(form, 'tried') ? ownWords('tried') : nothing} ${asks(form, 'wish') ? area('wish') : nothing}
    `;
  },
};

export const shareStep: Step<StaffKey> = {
  fields: ['capacity', ...waiverFields],
  view: (form, text) => html`
    ${question(form, text.t('shareHeading'))} ${waiverQuestion(form, text)}
    ${textField(
      {
        name: 'capacity',
        label: text.t('capacity'),
        hint: text.t('capacityHint'),
        value: form.draft.one('capacity'),
        error: faultOf(form, 'capacity', text),
      },
      text,
    )}
  `,
};
