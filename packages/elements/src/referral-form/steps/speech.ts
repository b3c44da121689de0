import { html } from 'lit';
import { choices } from '../../parts/choices.ts';
import { textField } from '../../parts/field.ts';
import type { SelfKey } from '../self/texts.ts';
import { type Asking, faultOf, type Step, type Text } from '../walk.ts';
import { question } from './question.ts';

type SpeechKey = 'speech' | 'speechHint' | 'speechWrong' | 'interpreter' | 'yes' | 'no';

/** Which language to talk in, and whether an interpreter is needed (förvaltningslagen 13 §). */
export const speechFields = (form: Asking, text: Text<SpeechKey>) => html`
  ${textField(
    {
      name: 'speech',
      label: text.t('speech'),
      hint: text.t('speechHint'),
      value: form.draft.one('speech'),
      error: faultOf(form, 'speech', text),
      short: true,
    },
    text,
  )}
  ${choices(
    {
      name: 'interpreter',
      legend: text.t('interpreter'),
      value: form.draft.one('interpreter'),
      pair: true,
      options: [
        { value: 'yes', label: text.t('yes') },
        { value: 'no', label: text.t('no') },
      ],
    },
    text,
  )}
`;

export const speechStep: Step<SelfKey> = {
  fields: ['speech'],
  view: (form, text) => html`${question(form, text.t('speechHeading'))} ${speechFields(form, text)}`,
};
