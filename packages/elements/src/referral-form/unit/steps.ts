import { html } from 'lit';
import { choices } from '../../parts/choices.ts';
import { textArea, textField } from '../../parts/field.ts';
import { stayingOptions } from '../staff/staying.ts';
import type { StaffKey } from '../staff/texts.ts';
import { waiverFields, waiverQuestion } from '../staff/waiver.ts';
import { question } from '../steps/question.ts';
import { speechFields } from '../steps/speech.ts';
import { faultOf, type Step } from '../walk.ts';

/** What the person is called; a personal number only where it is needed to find the right person. */
export const personStep: Step<StaffKey> = {
  fields: ['alias', 'personalNumber', 'speech'],
  view: (form, text) => html`
    ${question(form, text.t('whoHeading'))}
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
    ${textField(
      {
        name: 'personalNumber',
        label: text.t('personalNumber'),
        hint: text.t('personalNumberHint'),
        value: form.draft.one('personalNumber'),
        error: faultOf(form, 'personalNumber', text),
        inputmode: 'numeric',
        short: true,
      },
      text,
    )}
    ${speechFields(form, text)}
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
    return html`
      ${question(form, text.t('nowHeading'))}
      ${choices({ name: 'staying', legend: text.t('staying'), value: form.draft.one('staying'), options: stayingOptions(text) }, text)}
      ${area('needsNow')} ${area('tried')} ${area('wish')}
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
