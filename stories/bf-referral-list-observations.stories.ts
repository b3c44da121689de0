import '@bostadforst/elements/bf-referral-list.js';
import { fakeClient } from '@bostadforst/client/testing';
import { exampleEntry, exampleList, exampleMe, exampleRecord } from '@bostadforst/elements/testing';
import type { ReferralRecord } from '@bostadforst/contract/referral/record';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { given } from './given.ts';
import { problem, type ServiceAnswers } from './service.ts';
import { as, choose, press, see, write, type Act } from './visit.ts';

const meta: Meta = { title: 'bf-referral-list, what is added', component: 'bf-referral-list', args: { 'sign-in-url': '/sign-in' } };
export default meta;
type Story = StoryObj;

const officer = { role: 'case_officer', unitId: 'vuxen' } as const;
const mayAdd: Partial<ReferralRecord> = {
  path: 'unit_proposal',
  mayObserve: true,
  mayCorrect: (['needsNow', 'tried', 'wish'] as const).map(field => ({ field, version: 1 })),
};
/** Seen twice since, and corrected twice. */
const added: Partial<ReferralRecord> = {
  ...mayAdd,
  observations: [
    { id: '00000000-0000-4000-8000-000000000701', text: 'Kommer till mötesplatsen varje tisdag.', at: '2026-11-18T09:00:00Z', ...officer },
    { id: '00000000-0000-4000-8000-000000000702', text: 'Svarar i telefon igen.', at: '2026-11-20T09:00:00Z', role: 'coordinator' },
  ],
  corrections: [
    { field: 'needsNow', version: 1, earlier: 'Ett lås.', at: '2026-11-12T09:00:00Z', ...officer },
    { field: 'tried', version: 1, at: '2026-11-13T09:00:00Z', role: 'coordinator' },
  ],
};

function opened(change: Partial<ReferralRecord>, acts: Act[] = [], answers: ServiceAnswers = {}): Story {
  const record = exampleRecord(change, { state: 'ready_for_assessment' });
  const service = { getMe: () => exampleMe(), listReferrals: () => exampleList([record.entry]), openReferral: () => record };
  return {
    ...given({ client: () => fakeClient({ ...service, ...answers }) }),
    play: as(press('.open'), see('#record-heading'), ...acts),
  };
}
const send = press('form [type=submit]');

export const NothingAdded = opened(mayAdd);
export const Added = opened(added, [press('.earlier summary', 0), press('.earlier summary', 1)]);
export const HowThePersonIsMetCorrected = opened({
  ...added,
  path: 'outreach_reverse',
  corrections: [{ field: 'foundHow', version: 1, earlier: 'måndagar', at: '2026-11-12T09:00:00Z', role: 'outreach_worker' }],
});
export const ReadByWhoeverMayNotAdd = opened({ ...added, mayObserve: false, mayCorrect: [] });
/** What someone has become better at is no ground for a home. */
export const NotBesideAnAssessment = opened({ ...added, can: ['JointAssessmentRecorded'] }, [press('#act-JointAssessmentRecorded')]);

const observing = (...acts: Act[]) => [press('#act-ObservationAdded'), see('#act-heading'), ...acts];
export const Observing = opened(mayAdd, observing());
export const ObservingWithWordsOfMerit = opened(mayAdd, observing(write('text', 'Är mer motiverad nu.'), see('.yardstick .hint')));
export const ObservingUnanswered = opened(mayAdd, observing(send, see('.error-summary')));
export const Observed = opened(mayAdd, observing(write('text', 'Svarar i telefon igen.'), send, see('.saved')), {
  addObservation: () => exampleRecord(added),
});

const correcting = (...acts: Act[]) => [press('#act-WordsCorrected'), see('#act-heading'), ...acts];
export const Correcting = opened(
  {
    ...mayAdd,
    path: 'outreach_reverse',
    mayCorrect: [
      { field: 'ownWords', version: 1 },
      { field: 'foundHow', version: 1 },
    ],
  },
  correcting(choose('field', 'ownWords')),
);
export const CorrectingNothing = opened(mayAdd, correcting(choose('field', 'needsNow'), send, see('.error-summary')));
export const CorrectedBySomeoneElseMeanwhile = opened(
  mayAdd,
  correcting(choose('field', 'needsNow'), write('new-needsNow', 'Ett lås, en adress och sömn.'), send, see('#act-problem .notice')),
  { correctWords: problem('changed_meanwhile') },
);

const other = exampleEntry({ number: 12, alias: 'Vinden', state: 'screening', receivedOn: '2026-11-03' });
export const PerhapsTheSamePerson = opened({ perhapsSame: [other] });
export const ClosingOneAsTheSamePerson = opened({ perhapsSame: [other] }, [press('.notice .button')]);
