import { addDays } from '@bostadforst/contract/day';
import { unitNames } from '../sight.ts';
import type { ActContext, ActField, ActForm, ActFormOf } from './act-form.ts';
import { area, comingDay, many, one, pastDay, unitOptions } from './fields.ts';
import { saidAbout } from './said.ts';

const assess: ActFormOf = context => {
  const { words, record } = context;
  const said = saidAbout(context, record);
  const dimension = (name: keyof typeof said, optional = false) =>
    area(context, name, words.t(`dimension_${name}`), {
      path: `dimensions.${name}`,
      said: said[name],
      optional,
      ownWords: name === 'personWishes',
    });
  return {
    guiding: true,
    careful: true,
    ...present(context),
    fields: [
      pastDay(context, 'heldOn', words.t('f_heldOn')),
      ...present(context).fields,
      dimension('needNow'),
      dimension('currentSituation'),
      dimension('supportNeed'),
      dimension('triedBefore', true),
      dimension('personWishes', true),
      recommendation(context),
      area(context, 'text', words.t('f_assessmentText'), { optional: true }),
      area(context, 'dissent', words.t('f_dissent'), { hint: words.t('h_dissent'), optional: true }),
    ],
  };
};

/** A group says which units were there, and needs the programme's number of them; a team assesses by itself. */
function present(context: ActContext): Pick<ActForm, 'fields' | 'fixed'> {
  const { words, programme } = context;
  const { assessment } = programme.policy;
  if (assessment.kind === 'team') return { fields: [], fixed: { unitsPresent: [] } };
  const { units, atLeast } = assessment;
  const fault: ActField['fault'] = value =>
    value.length < atLeast ? { key: 'atLeastUnits', values: { n: atLeast, units: unitNames(context, units) } } : undefined;
  return { fields: [many('unitsPresent', words.t('f_unitsPresent'), unitOptions(context, units), { fault })] };
}

function recommendation({ words, programme: { policy } }: ActContext): ActField {
  return one('recommendation', words.t('f_recommendation'), [
    {
      value: 'propose',
      label: words.t('recommendation_propose'),
      sub: words.t(policy.priority === 'steering_group' ? 'propose_group' : 'propose_team'),
    },
    { value: 'not_now', label: words.t('recommendation_not_now'), sub: words.t('notNow_sub') },
    { value: 'return', label: words.t('recommendation_return'), sub: words.t('return_sub') },
  ]);
}

/** A day that a name is tried again can never be left out, nor be today: else it is forgotten. */
export const reviewDay = (context: ActContext, path?: string) =>
  comingDay(context, 'reviewOn', context.words.t('f_reviewOn'), {
    hint: context.words.t('h_reviewOn'),
    min: addDays(context.today, 1),
    ...(path && { path }),
  });

const sendBack: ActFormOf = context => {
  const { words, programme, record } = context;
  const units = programme.units.map(unit => unit.id);
  // What the group has written already is not written again.
  const { missing = '', byWhom = '', byWhen = '' } = record.assessments.at(-1)?.sendBack ?? {};
  return {
    intro: words.t('intro_ReferralReturned'),
    fields: [
      area(context, 'missing', words.t('f_missing'), { initial: missing }),
      one('byWhom', words.t('f_byWhom'), unitOptions(context, units), { initial: byWhom }),
      comingDay(context, 'byWhen', words.t('f_byWhen'), { min: addDays(context.today, 1), initial: byWhen }),
    ],
  };
};

const notNow: ActFormOf = context => {
  const { words } = context;
  return {
    intro: words.t('intro_ReferralNotNow'),
    guiding: true,
    fields: [
      area(context, 'reasons', words.t('f_reasons')),
      reviewDay(context),
      area(context, 'offeredInstead', words.t('f_offeredInstead')),
    ],
  };
};

const somethingNew =
  (intro: 'intro_InformationAdded' | 'intro_NewInformation'): ActFormOf =>
  context => ({ intro: context.words.t(intro), careful: true, fields: [area(context, 'text', context.words.t('f_text'))] });

/** The joint assessment, and the three ways on from it. */
export const assessingForms = {
  JointAssessmentRecorded: assess,
  ProposalForwarded: ({ words }) => ({ intro: words.t('intro_ProposalForwarded'), fields: [] }),
  ReferralReturned: sendBack,
  ReferralNotNow: notNow,
  InformationAdded: somethingNew('intro_InformationAdded'),
  NewInformation: somethingNew('intro_NewInformation'),
  ReviewReached: ({ words }) => ({ intro: words.t('intro_ReviewReached'), fields: [] }),
} as const satisfies Record<string, ActFormOf>;
