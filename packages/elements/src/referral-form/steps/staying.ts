import { choices, type Choice } from '../../parts/choices.ts';
import { dateField } from '../../parts/field.ts';
import type { Form } from '../form.ts';
import type { SelfKey } from '../self/texts.ts';
import { faultOf, type Step, type Text } from '../walk.ts';
import { question } from './question.ts';

type Words = Text<SelfKey>;

/** Where someone stays now, in plain words and only as closely as is needed. Skipping is a row like the others. */
export const stayingStep: Step<SelfKey> = {
  fields: ['staying', 'leavingOn'],
  view: (form, text) =>
    choices(
      {
        name: 'staying',
        legend: question(form, text.t('stayingHeading')),
        hint: text.t('stayingHint'),
        error: faultOf(form, 'staying', text),
        value: form.draft.one('staying'),
        options: options(form, text),
      },
      text,
    ),
};

function options(form: Form, text: Words): Choice[] {
  const leavingOn = dateField(
    {
      name: 'leavingOn',
      label: text.t('leavingOn'),
      hint: text.t('skip'),
      value: form.draft.one('leavingOn'),
      error: faultOf(form, 'leavingOn', text),
    },
    text,
  );
  return [
    { value: 'acute', label: text.t('acute') },
    { value: 'own_short_term', label: text.t('own_short_term'), sub: text.t('own_short_termSub') },
    { value: 'long_term_solution', label: text.t('long_term_solution') },
    { value: 'institution', label: text.t('institution') },
    { value: 'leaving_institution', label: text.t('leaving_institution'), sub: text.t('leaving_institutionSub'), reveal: leavingOn },
    { value: 'placed_here', label: text.t('placed_here') },
    { value: 'not_said', label: text.t('notSaid') },
  ];
}
