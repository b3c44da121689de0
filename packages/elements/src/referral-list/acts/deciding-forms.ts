import type { ActContext, ActField, ActFormOf } from './act-form.ts';
import { reviewDay } from './assessing-forms.ts';
import { area, one, pastDay, text, unitOptions } from './fields.ts';

const decidingUnits = ['financial_aid', 'adult', 'disability_lss', 'social_psychiatry', 'addiction_care', 'housing_first'];

const prioritise: ActFormOf = (context, values) => {
  const { words } = context;
  const outcomes = ['prioritised', 'not_prioritised_now', 'returned'] as const;
  return {
    intro: words.t('intro_SteeringDecisionMade'),
    guiding: true,
    fields: [
      one(
        'outcome',
        words.t('f_outcome'),
        outcomes.map(value => ({ value, label: words.t(`outcome_${value}`) })),
        { path: 'decision.outcome' },
      ),
      ...whatFollows(context, values['outcome']),
      area(context, 'reasons', words.t('f_reasons'), { path: 'decision.reasons' }),
      pastDay(context, 'decidedOn', words.t('f_decidedOn'), { path: 'decision.decidedOn' }),
    ],
  };
};

/** Each outcome asks for what it leads to: who decides on assistance, when it is tried again, what is missing. */
function whatFollows(context: ActContext, outcome: unknown): ActField[] {
  const { words, programme } = context;
  const units = programme.units.filter(unit => decidingUnits.includes(unit.type)).map(unit => unit.id);
  if (outcome === 'prioritised') {
    return [one('formalDecisionBy', words.t('f_formalDecisionBy'), unitOptions(context, units), { path: 'decision.formalDecisionBy' })];
  }
  if (outcome === 'not_prioritised_now') return [reviewDay(context, 'decision.reviewOn')];
  return outcome === 'returned' ? [area(context, 'missing', words.t('f_missing'), { path: 'decision.missing' })] : [];
}

const registerDecision: ActFormOf = (context, values) => {
  const { words, programme } = context;
  const outcomes =
    programme.policy.formalDecision === 'required' ? (['granted', 'refused'] as const) : (['granted', 'not_required', 'refused'] as const);
  return {
    intro: words.t('intro_FormalDecisionRegistered'),
    fields: [
      one(
        'outcome',
        words.t('f_outcome'),
        outcomes.map(value => ({
          value,
          label: words.t(`formal_${value}`),
          ...(value === 'refused' && { sub: words.t('refusedHint') }),
        })),
      ),
      text(context, 'caseReference', words.t('f_caseReference'), {
        hint: words.t('h_caseReference'),
        optional: values['outcome'] === 'not_required',
      }),
      pastDay(context, 'decidedOn', words.t('f_decidedOn')),
      ...(values['outcome'] === 'refused' ? [reviewDay(context)] : []),
    ],
  };
};

/** Two decisions that are never mixed: who comes first here, and the formal one on assistance, taken elsewhere. */
export const decidingForms = {
  SteeringDecisionMade: prioritise,
  FormalDecisionRegistered: registerDecision,
} as const satisfies Record<string, ActFormOf>;
