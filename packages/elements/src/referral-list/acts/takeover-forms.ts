import { addDays, addMonths } from '@bostadforst/contract/day';
import { takeoverWaits, type TakeoverEventName } from '@bostadforst/contract/tenancy/flow';
import type { ActContext, ActFormOf } from './act-form.ts';
import { comingDay, many, one, pastDay } from './fields.ts';

/** Most companies review after a year; the programme and the landlord may agree on another day. */
const monthsToReview = 12;

const reviewOn = (context: ActContext) =>
  comingDay(context, 'reviewOn', context.words.t('f_takeoverReviewOn'), {
    min: addDays(context.today, 1),
    initial: addMonths(context.record.tenancy?.moveInDate ?? context.today, monthsToReview),
  });

const facts = ({ words }: ActContext) => [
  one('rent', words.t('f_takeoverRent'), [
    { value: 'paid', label: words.t('rent_paid') },
    { value: 'behind', label: words.t('rent_behind') },
  ]),
  one('care', words.t('f_takeoverCare'), [
    { value: 'cared_for', label: words.t('care_cared_for') },
    { value: 'to_mend', label: words.t('care_to_mend') },
  ]),
  one('disturbances', words.t('f_takeoverDisturbances'), [
    { value: 'none', label: words.t('disturbances_none') },
    { value: 'settled', label: words.t('disturbances_settled') },
    { value: 'open', label: words.t('disturbances_open') },
  ]),
];

/** A lease on its way to being the tenant's own. No field takes words: a reason that is not about the tenancy has nowhere to stand. */
export const takeoverForms = {
  TakeoverReviewPlanned: context => ({ intro: context.words.t('takeoverNote'), fields: [reviewOn(context)] }),
  TakeoverProposed: context => ({
    intro: context.words.t('intro_TakeoverProposed'),
    fields: facts(context).map(field => ({ ...field, path: `facts.${field.name}` })),
  }),
  TakeoverPostponed: context => ({
    intro: context.words.t('intro_TakeoverPostponed'),
    fields: [
      many(
        'because',
        context.words.t('f_takeoverBecause'),
        takeoverWaits.map(value => ({ value, label: context.words.t(`wait_${value}`) })),
      ),
      { ...reviewOn(context), initial: addMonths(context.today, 3) },
    ],
  }),
  TakeoverApproved: context => ({ fields: [pastDay(context, 'approvedOn', context.words.t('f_approvedOn'))] }),
  ContractTakenOver: context => ({
    intro: context.words.t('intro_ContractTakenOver'),
    fields: [pastDay(context, 'takenOverOn', context.words.t('f_takenOverOn'))],
  }),
} as const satisfies Record<TakeoverEventName, ActFormOf>;
