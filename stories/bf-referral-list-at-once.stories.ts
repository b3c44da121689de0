import '@bostadforst/elements/bf-referral-list.js';
import { exampleRecord } from '@bostadforst/elements/testing';
import type { ReferralEventName } from '@bostadforst/contract/referral/flow';
import type { ReferralRecord, ReferralState } from '@bostadforst/contract/referral/record';
import type { Meta } from '@storybook/web-components-vite';
import { form, officer, send, type Case } from './act-form.ts';
import { problem } from './service.ts';
import { choose, press, see, write, type Act } from './visit.ts';

const meta: Meta = { title: 'bf-referral-list, two at once', component: 'bf-referral-list', args: { 'sign-in-url': '/sign-in' } };
export default meta;

/** Someone else does the same while this is being written: the record as it stands afterwards. */
function overtaken(
  act: ReferralEventName,
  state: ReferralState,
  after: Partial<ReferralRecord>,
  acts: Act[],
  then: Act[] = [],
  { me, answers }: Case = {},
) {
  const before = exampleRecord({ can: [act], statements: [] }, { state });
  let opened = 0;
  return form(
    act,
    state,
    {
      record: { statements: [] },
      ...(me ? { me } : {}),
      answers: {
        openReferral: () => (opened++ ? exampleRecord({ ...before, ...after }, before.entry) : before),
        actOnReferral: problem('changed_meanwhile'),
        ...answers,
      },
    },
    [...acts, send, see('.conflict'), ...then],
  );
}
const at = '2026-11-20T09:40:00Z';
const theirAssessment = {
  heldOn: '2026-11-20',
  unitsPresent: ['vuxen', 'forsorjning'],
  dimensions: { needNow: 'Ett lås.', currentSituation: 'Bor i trapphus.', supportNeed: 'Varje dag. Hjälp med inköp.' },
  recommendation: 'propose' as const,
  at,
};
const assessing = [
  choose('unitsPresent', 'vuxen'),
  choose('unitsPresent', 'forsorjning'),
  write('needNow', 'Ett lås.'),
  write('currentSituation', 'Sover ute.'),
  write('supportNeed', 'Två gånger i veckan. Hjälp med inköp.'),
  choose('recommendation', 'not_now'),
  write('text', 'Störst behov i dag.'),
];
const assessedMeanwhile = {
  can: [],
  assessments: [theirAssessment],
  history: [{ at, event: 'JointAssessmentRecorded' as const, role: 'working_group_member' as const, unitId: 'vuxen' }],
};
export const TwoAssessmentsPutTogether = overtaken(
  'JointAssessmentRecorded',
  'ready_for_assessment',
  { ...assessedMeanwhile, mayAmend: true },
  assessing,
);
export const TwoAssessmentsNotSavedTogether = overtaken(
  'JointAssessmentRecorded',
  'ready_for_assessment',
  { ...assessedMeanwhile, mayAmend: true },
  assessing,
  [press('.conflict .actions .button'), see('.conflict [role=alert]', 1)],
  { answers: { amendRecordedAssessment: problem('unreachable') } },
);
export const TwoAssessmentsWhereTheFirstHasGoneOn = overtaken(
  'JointAssessmentRecorded',
  'ready_for_assessment',
  assessedMeanwhile,
  assessing,
);
export const TwoAnswersOfOneUnit = overtaken(
  'StatementGiven',
  'collecting_statements',
  { statements: [{ unitId: 'forsorjning', knows: 'yes', stance: 'supports', currentInfo: 'Kommer på torsdagar.', at }] },
  [choose('knows', 'yes'), choose('stance', 'more_info_needed'), write('currentInfo', 'Har bytt nummer.')],
  [],
  officer,
);
