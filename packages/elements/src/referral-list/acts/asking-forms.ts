import { addMonths } from '@bostadforst/contract/day';
import { unanswered } from '../listing/marks.ts';
import { unitName, unitNames } from '../sight.ts';
import type { ActContext, ActFormOf } from './act-form.ts';
import { area, askedUnits, comingDay, many, one, unitOptions, withinYear } from './fields.ts';
import { inThePersonsWords } from './person-forms.ts';

/** Units that may be asked and have not been. */
export function unitsLeftToAsk(context: Pick<ActContext, 'programme' | 'record'>): string[] {
  const { policy } = context.programme;
  if (policy.statements.kind !== 'asked') return [];
  const { mayAsk, entry } = context.record;
  return policy.statements.units.filter(unit => mayAsk.includes(unit) && !entry.marks.some(mark => mark.unitId === unit));
}

/** Units that whoever looks works in, and that were asked. */
export const unitsToAnswerFor = ({ me, record }: Pick<ActContext, 'me' | 'record'>) =>
  record.entry.marks.map(mark => mark.unitId).filter(unit => me.units.includes(unit));

const acknowledge: ActFormOf = ({ words, programme }) => ({
  intro: words.t('intro_ReferralAcknowledged', { n: programme.promises.replyDays }),
  fields: [],
});

const askUnits: ActFormOf = context => {
  const { words, programme, record } = context;
  const left = unitsLeftToAsk(context);
  const notAllowed = askedUnits(context).filter(unit => !record.mayAsk.includes(unit));
  const intro = programme.policy.sharing === 'same_branch' ? 'intro_StatementsRequested_same' : 'intro_StatementsRequested';
  return {
    intro: words.t(intro, { n: programme.promises.answerWithinDays }),
    fields: [
      many('units', words.t('f_units'), unitOptions(context, left), {
        ...(notAllowed.length && { hint: words.t('mayNotAsk', { units: unitNames(context, notAllowed) }) }),
      }),
    ],
  };
};

const giveStatement: ActFormOf = context => {
  const { words } = context;
  const units = unitsToAnswerFor(context);
  const [only] = units;
  const knows = ['yes', 'no', 'cannot_say'] as const;
  const stances = ['supports', 'does_not_support', 'more_info_needed', 'not_known_here'] as const;
  return {
    intro: units.length === 1 ? `${unitName(context, only!)}. ${words.t('intro_StatementGiven')}` : words.t('intro_StatementGiven'),
    guiding: true,
    careful: true,
    fixed: units.length === 1 ? { unitId: only } : {},
    fields: [
      ...(units.length > 1 ? [one('unitId', words.t('f_unitId'), unitOptions(context, units))] : []),
      one(
        'knows',
        words.t('f_knows'),
        knows.map(value => ({ value, label: words.t(`knows_${value}`) })),
      ),
      one(
        'stance',
        words.t('f_stance'),
        stances.map(value => ({ value, label: words.t(`stance_${value}`) })),
      ),
      area(context, 'currentInfo', words.t('f_currentInfo'), { hint: words.t('h_currentInfo'), optional: true }),
      area(context, 'reasoning', words.t('f_reasoning'), { optional: true }),
    ],
  };
};

const goOnWithoutAll: ActFormOf = context => ({
  intro: context.words.t('intro_StatementsClosed', { units: unitNames(context, unanswered(context.record.entry)) }),
  fields: [],
});

const recordYes: ActFormOf = context => {
  const { words, today } = context;
  const categories = ['situation_now', 'wishes', 'support_known'] as const;
  const ways = ['oral_documented', 'written'] as const;
  return {
    intro: words.t('intro_ConsentGiven'),
    fields: [
      many('units', words.t('f_unitsToTell'), unitOptions(context, askedUnits(context)), { path: 'given.units' }),
      many(
        'categories',
        words.t('f_categories'),
        categories.map(value => ({ value, label: words.t(`category_${value}`) })),
        { path: 'given.categories' },
      ),
      comingDay(context, 'validUntil', words.t('f_validUntil'), {
        path: 'given.validUntil',
        hint: words.t('h_validUntil'),
        initial: addMonths(today, 3),
        fault: withinYear(today),
      }),
      one(
        'givenHow',
        words.t('f_givenHow'),
        ways.map(value => ({ value, label: words.t(`given_${value}`) })),
        { path: 'given.givenHow' },
      ),
    ],
  };
};

/** From a name that has come in to units that have answered. */
export const askingForms = {
  ReferralAcknowledged: acknowledge,
  ReferralScreened: ({ words }) => ({ intro: words.t('intro_ReferralScreened'), fields: [] }),
  StatementsRequested: askUnits,
  StatementGiven: giveStatement,
  StatementsCompleted: ({ words }) => ({ intro: words.t('intro_StatementsCompleted'), fields: [] }),
  StatementsClosed: goOnWithoutAll,
  ConsentGiven: recordYes,
  ConsentWithdrawn: context => ({ intro: context.words.t('intro_ConsentWithdrawn'), fields: inThePersonsWords(context) }),
} as const satisfies Record<string, ActFormOf>;
