import type { ActContext, ActField, ActFormOf } from './act-form.ts';
import { area, one } from './fields.ts';

/** What someone writes down for the person: the words are the person's, and how they were said is never left out. */
export function inThePersonsWords(context: ActContext): ActField[] {
  const { words } = context;
  return [
    area(context, 'ownWords', words.t('f_ownWords'), { hint: words.t('h_ownWords'), optional: true, ownWords: true }),
    waysOfSaying(context),
  ];
}

/** How the person said it. */
export function waysOfSaying({ words }: ActContext): ActField {
  const ways = ['in_person', 'phone', 'message'] as const;
  return one(
    'saidHow',
    words.t('f_saidHow'),
    ways.map(value => ({ value, label: words.t(`said_${value}`) })),
  );
}

const close: ActFormOf = ({ words }) => {
  const reasons = ['housed_elsewhere', 'moved', 'withdrawn', 'deceased', 'duplicate'] as const;
  return {
    intro: words.t('intro_ReferralClosed'),
    fields: [
      one(
        'reason',
        words.t('f_reason'),
        reasons.map(value => ({ value, label: words.t(`closed_${value}`) })),
      ),
    ],
  };
};

const nameWorker: ActFormOf = ({ words, workers = [] }) => ({
  intro: words.t(workers.length ? 'intro_SupportWorkerNamed' : 'noSupportWorkers'),
  fields: [
    one(
      'workerId',
      words.t('f_workerId'),
      workers.map(({ id, name }) => ({ value: id, label: name })),
    ),
  ],
});

const plain =
  (intro: 'intro_PersonUnreachable' | 'intro_PersonReached' | 'intro_ReferralReopened' | 'intro_SignInCodeMade'): ActFormOf =>
  ({ words }) => ({ intro: words.t(intro), fields: [] });

/** What can happen to the person whatever the referral's state, and who supports them. */
export const personForms = {
  PersonUnreachable: plain('intro_PersonUnreachable'),
  PersonReached: plain('intro_PersonReached'),
  WithdrawalWished: context => ({ intro: context.words.t('intro_WithdrawalWished'), fields: inThePersonsWords(context) }),
  WithdrawalWishLifted: context => ({ intro: context.words.t('intro_WithdrawalWishLifted'), fields: inThePersonsWords(context) }),
  ReferralWithdrawn: context => ({ intro: context.words.t('intro_ReferralWithdrawn'), fields: inThePersonsWords(context) }),
  ReferralClosed: close,
  ReferralReopened: plain('intro_ReferralReopened'),
  SupportWorkerNamed: nameWorker,
  SignInCodeMade: plain('intro_SignInCodeMade'),
} as const satisfies Record<string, ActFormOf>;
