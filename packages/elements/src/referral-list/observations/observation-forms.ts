import type { CorrectableField } from '@bostadforst/contract/referral/observation';
import type { ActContext, ActFormOf } from '../acts/act-form.ts';
import { area, one } from '../acts/fields.ts';
import type { ReferralListKey } from '../texts.ts';

/** What each field is called where it stands in the record. */
export const fieldKeys = {
  ownWords: 'f_ownWords',
  foundHow: 'metHow',
  needsNow: 'needsNow',
  tried: 'tried',
  wish: 'wishes',
} as const satisfies Record<CorrectableField, ReferralListKey>;

/** Said by the person, and written down by someone else. */
const thePersons: readonly CorrectableField[] = ['ownWords', 'wish'];

const observe: ActFormOf = context => {
  const { words } = context;
  return {
    intro: words.t('intro_ObservationAdded'),
    careful: true,
    fields: [area(context, 'text', words.t('f_observation'), { hint: words.t('h_observation') })],
  };
};

/** The words as they stand are in sight while new ones are written: also those that someone else has put there meanwhile. */
const correct: ActFormOf = (context, values) => {
  const { words, record } = context;
  const may = record.mayCorrect ?? [];
  const chosen = may.find(({ field }) => field === values['field']);
  return {
    intro: words.t('intro_WordsCorrected'),
    fixed: chosen ? { version: chosen.version } : {},
    fields: [
      one(
        'field',
        words.t('f_field'),
        may.map(({ field }) => ({ value: field, label: words.t(fieldKeys[field]) })),
      ),
      ...(chosen ? [newWords(context, chosen.field)] : []),
    ],
  };
};

function newWords(context: ActContext, field: CorrectableField) {
  const { words, record } = context;
  const now = record.words[field] ?? '';
  return area(context, `new-${field}`, words.t('f_newWords', { label: words.t(fieldKeys[field]) }), {
    path: 'text',
    initial: now,
    said: now ? [{ who: words.t('standsNow'), words: now }] : [],
    ownWords: thePersons.includes(field),
    fault: value => (value === now ? { key: 'unchanged' } : undefined),
  });
}

/** What whoever wrote the referral adds to it until move-in. */
export const observationForms = { ObservationAdded: observe, WordsCorrected: correct } as const satisfies Record<string, ActFormOf>;
