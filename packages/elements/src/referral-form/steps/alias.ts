import { html } from 'lit';
import { textField } from '../../parts/field.ts';
import type { SelfKey } from '../self/texts.ts';
import { faultOf, type Step } from '../walk.ts';
import { hint, question } from './question.ts';

/** What someone wants to be called. Skipped, they are given a tree or a bird. */
export const aliasStep: Step<SelfKey> = {
  fields: ['alias'],
  view: (form, text) => html`
    ${question(form, text.t('aliasHeading'))} ${hint(text.t('aliasHint'))}
    ${textField({ name: 'alias', label: text.t('alias'), value: form.draft.one('alias'), error: faultOf(form, 'alias', text), short: true }, text)}
  `,
};
