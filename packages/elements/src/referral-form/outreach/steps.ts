import { html, nothing } from 'lit';
import { foundPlaces } from '@bostadforst/contract/referral/staff';
import { choices, tiles } from '../../parts/choices.ts';
import { textArea, textField } from '../../parts/field.ts';
import type { FieldName } from '../draft.ts';
import type { Form } from '../form.ts';
import { asks } from '../own-questions.ts';
import { stayingOptions } from '../staff/staying.ts';
import type { StaffKey } from '../staff/texts.ts';
import { waiverFields, waiverQuestion } from '../staff/waiver.ts';
import { question } from '../steps/question.ts';
import { faultOf, type Step, type Text } from '../walk.ts';
import { whens } from './outreach-referral.ts';

type Words = Text<StaffKey>;

const worded = <Value extends StaffKey>(values: readonly Value[], text: Words) => values.map(value => ({ value, label: text.t(value) }));

/** Two typed fields in the whole path: what the person is called, and their own words. */
export const whoStep: Step<StaffKey> = {
  fields: ['alias', 'found', 'foundWhen', 'ownWords'],
  view: (form, text) => {
    const { draft } = form;
    const error = (field: FieldName) => faultOf(form, field, text);
    return html`
      ${question(form, text.t('whoHeading'))}
      ${textField({ name: 'alias', label: text.t('alias'), hint: text.t('aliasHint'), value: draft.one('alias'), error: error('alias') }, text)}
      ${tiles(
        {
          name: 'found',
          legend: text.t('found'),
          hint: text.t('foundHint'),
          options: worded(foundPlaces, text),
          values: draft.all('found'),
          error: error('found'),
        },
        text,
      )}
      ${
        asks(form, 'foundWhen')
          ? tiles(
              {
                name: 'foundWhen',
                legend: text.t('foundWhen'),
                hint: text.t('skip'),
                options: worded(whens, text),
                values: draft.all('foundWhen'),
                error: error('foundWhen'),
              },
              text,
            )
          : nothing
      }
      ${
        asks(form, 'ownWords')
          ? textArea(
              { name: 'ownWords', label: text.t('ownWords'), hint: text.t('skip'), value: draft.one('ownWords'), error: error('ownWords') },
              text,
            )
          : nothing
      }
    `;
  },
};

/** Where the person stays, whether it is urgent, and whether an interpreter is needed. */
export const nowStep: Step<StaffKey> = {
  fields: ['staying', 'acute', 'speech'],
  view: (form, text) => {
    const { draft } = form;
    return html`
      ${question(form, text.t('nowHeading'))}
      ${
        asks(form, 'staying')
          ? choices({ name: 'staying', legend: text.t('staying'), value: draft.one('staying'), options: stayingOptions(text) }, text)
          : nothing
      }
      ${asks(form, 'acute') ? yesOrNo('acute', text.t('urgent'), form, text, text.t('urgentYes')) : nothing}
      ${asks(form, 'speech') ? yesOrNo('interpreter', text.t('interpreter'), form, text) : nothing}
      ${
        draft.one('interpreter') === 'yes'
          ? textField({ name: 'speech', label: text.t('speech'), value: draft.one('speech'), error: faultOf(form, 'speech', text) }, text)
          : nothing
      }
    `;
  },
};

const yesOrNo = (name: FieldName, legend: string, { draft }: Form, text: Words, yes = text.t('yes')) =>
  tiles(
    {
      name,
      legend,
      value: draft.one(name),
      options: [
        { value: 'yes', label: yes },
        { value: 'no', label: text.t('no') },
      ],
    },
    text,
  );

export const shareStep: Step<StaffKey> = {
  fields: waiverFields,
  view: (form, text) => html`${question(form, text.t('shareHeading'))} ${waiverQuestion(form, text)}`,
};
