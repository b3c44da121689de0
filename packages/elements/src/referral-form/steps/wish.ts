import { html } from 'lit';
import { textArea } from '../../parts/field.ts';
import type { SelfKey } from '../self/texts.ts';
import { faultOf, type Step } from '../walk.ts';
import { hint, question } from './question.ts';

/** What someone wants, in their own words. */
export const wishStep: Step<SelfKey> = {
  fields: ['wish'],
  view: (form, text) => html`
    ${question(form, text.t('wishHeading'))} ${hint(text.t('wishHint'))}
    ${textArea({ name: 'wish', label: text.t('wish'), value: form.draft.one('wish'), error: faultOf(form, 'wish', text), rows: 5 }, text)}
  `,
};
