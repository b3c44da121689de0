import '@bostadforst/elements/bf-referral-list.js';
import { fakeClient } from '@bostadforst/client/testing';
import { exampleApartment, exampleList, exampleMe, exampleProgramme, exampleRecord, siteWith } from '@bostadforst/elements/testing';
import type { Me } from '@bostadforst/contract/access';
import type { ProblemCode } from '@bostadforst/contract/problem';
import type { ReferralEventName } from '@bostadforst/contract/referral/flow';
import type { ListEntry, ReferralRecord, ReferralState } from '@bostadforst/contract/referral/record';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { given } from './given.ts';
import { assessed, fullRecord, offered } from './referral-records.ts';
import { never, problem, type ServiceAnswers } from './service.ts';
import { as, choose, press, see, write, type Act } from './visit.ts';

const meta: Meta = { title: 'bf-referral-list, acts', component: 'bf-referral-list', args: { 'sign-in-url': '/sign-in' } };
export default meta;
type Story = StoryObj;

interface Case {
  record?: Partial<ReferralRecord>;
  entry?: Partial<ListEntry>;
  me?: Partial<Me>;
  answers?: ServiceAnswers;
  site?: () => unknown;
}

/** One referral is open, and so is the form of one act. */
function open(act: string, state: ReferralState, { record: change, entry, me, answers, site = siteWith }: Case, acts: Act[] = []): Story {
  const record = exampleRecord({ can: [act as ReferralEventName], ...change }, { state, ...entry });
  const service = { getMe: () => exampleMe(me), listReferrals: () => exampleList([record.entry]), openReferral: () => record };
  return {
    ...given({ site, client: () => fakeClient({ ...service, listApartments: () => [], ...answers }) }),
    play: as(press('.open'), press(`#act-${act}`), see('#act-heading'), ...acts),
  };
}
const form = (act: ReferralEventName, state: ReferralState, given: Case = {}, acts: Act[] = []) => open(act, state, given, acts);
const send = press('form [type=submit]');
const unanswered = [send, see('.error-summary')];

// From name to decision.

export const ReferralAcknowledged = form('ReferralAcknowledged', 'received');
export const ReferralScreened = form('ReferralScreened', 'screening');
export const ConsentGiven = form('ConsentGiven', 'screening');
export const ConsentGivenUnanswered = form('ConsentGiven', 'screening', {}, unanswered);
export const ConsentGivenForTooLong = form('ConsentGiven', 'screening', {}, [write('validUntil', '2029-01-01'), ...unanswered]);
export const ConsentWithdrawn = form('ConsentWithdrawn', 'screening');
export const StatementsRequested = form('StatementsRequested', 'screening', { entry: { marks: [] } });
export const StatementsRequestedOfSome = form('StatementsRequested', 'screening', { record: { mayAsk: ['vuxen'] }, entry: { marks: [] } });
export const StatementsRequestedOfOneBranch = form('StatementsRequested', 'screening', {
  entry: { marks: [] },
  site: () => siteWith({ policy: { ...exampleProgramme.policy, sharing: 'same_branch' } }),
});
const officer: Case = { me: { roles: ['case_officer'], units: ['forsorjning'] } };
export const StatementGiven = form('StatementGiven', 'collecting_statements', officer);
export const StatementGivenUnanswered = form('StatementGiven', 'collecting_statements', officer, unanswered);
export const StatementGivenForOneOfTwoUnits = form('StatementGiven', 'collecting_statements', {
  me: { roles: ['case_officer'], units: ['vuxen', 'forsorjning'] },
  entry: {
    marks: [
      { unitId: 'vuxen', mark: 'asked' },
      { unitId: 'forsorjning', mark: 'asked' },
    ],
  },
});
export const StatementsCompleted = form('StatementsCompleted', 'collecting_statements', {
  entry: { marks: [{ unitId: 'vuxen', mark: 'answered' }] },
});
export const StatementsClosed = form('StatementsClosed', 'collecting_statements');
export const JointAssessmentRecorded = form('JointAssessmentRecorded', 'ready_for_assessment');
export const JointAssessmentOfMuchSaid = form('JointAssessmentRecorded', 'ready_for_assessment', {
  record: { words: fullRecord().words, statements: fullRecord().statements },
});
export const JointAssessmentOfNothingSaid = form('JointAssessmentRecorded', 'ready_for_assessment', {
  record: { words: {}, statements: [] },
});
export const JointAssessmentOfAUnitsProposal = form('JointAssessmentRecorded', 'ready_for_assessment', {
  record: { path: 'unit_proposal' },
});
export const JointAssessmentOfAnOwnReferral = form('JointAssessmentRecorded', 'ready_for_assessment', {
  record: { path: 'self_referral' },
});
export const JointAssessmentByATeam = form('JointAssessmentRecorded', 'ready_for_assessment', {
  site: () => siteWith({ policy: { ...exampleProgramme.policy, assessment: { kind: 'team' }, priority: 'team_lead' } }),
});
export const JointAssessmentUnanswered = form('JointAssessmentRecorded', 'ready_for_assessment', {}, unanswered);
export const JointAssessmentWithTooFew = form('JointAssessmentRecorded', 'ready_for_assessment', {}, [
  choose('unitsPresent', 'vuxen'),
  ...unanswered,
]);

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
export const ProposalForwarded = form('ProposalForwarded', 'assessed', { record: assessed('propose') });
export const ReferralReturned = form('ReferralReturned', 'assessed', { record: assessed('return') });
export const ReferralNotNow = form('ReferralNotNow', 'assessed', { record: assessed('not_now') });
export const ReferralNotNowForADayThatHasBeen = form('ReferralNotNow', 'assessed', { record: assessed('not_now') }, [
  write('reviewOn', '2026-01-01'),
  ...unanswered,
]);
export const InformationAdded = form('InformationAdded', 'more_info_needed');
export const ReviewReached = form('ReviewReached', 'not_now');
export const NewInformation = form('NewInformation', 'not_now');
const tooLong = write('text', 'Personen har fått besked. '.repeat(90));
export const NewInformationTooLong = form('NewInformation', 'not_now', {}, [tooLong, ...unanswered]);
export const SteeringDecisionMade = form('SteeringDecisionMade', 'awaiting_decision');
const deciding = (outcome: string) => form('SteeringDecisionMade', 'awaiting_decision', {}, [choose('outcome', outcome)]);
export const SteeringDecisionPrioritised = deciding('prioritised');
export const SteeringDecisionNotNow = deciding('not_prioritised_now');
export const SteeringDecisionReturned = deciding('returned');
export const FormalDecisionRegistered = form('FormalDecisionRegistered', 'prioritised');
export const FormalDecisionRefused = form('FormalDecisionRegistered', 'prioritised', {}, [choose('outcome', 'refused')]);
export const FormalDecisionWhereNoneIsRequired = form('FormalDecisionRegistered', 'prioritised', {
  site: () => siteWith({ policy: { ...exampleProgramme.policy, formalDecision: 'not_required' } }),
});
export const FormalDecisionOfADayToCome = form('FormalDecisionRegistered', 'prioritised', {}, [
  choose('outcome', 'granted'),
  write('decidedOn', '2029-01-01'),
  write('caseReference', 'EX 2026:41'),
  ...unanswered,
]);

// From decision to home.

const homes = {
  listApartments: () => [
    exampleApartment(),
    exampleApartment({ id: '00000000-0000-4000-8000-000000000902', number: 5, floor: 3, lift: true, petsAllowed: false, rooms: 1 }),
  ],
};
export const MatchProposed = form('MatchProposed', 'waiting_for_home', { answers: homes }, [see('.home')]);
export const MatchProposedUnanswered = form('MatchProposed', 'waiting_for_home', { answers: homes }, [see('.home'), ...unanswered]);
export const MatchProposedWithoutHomes = form('MatchProposed', 'waiting_for_home');
export const HomesOnTheirWay = form('MatchProposed', 'waiting_for_home', { answers: { listApartments: never } });
export const HomesUnreachable = form('MatchProposed', 'waiting_for_home', { answers: { listApartments: problem('unreachable') } }, [
  see('.notice'),
]);
const announce = [press('.actions .second'), see('#address')];
const landlords = { listLandlords: () => [{ id: 'exempelhem', name: 'Exempelhem' }] };
export const ApartmentAnnounced = form('MatchProposed', 'waiting_for_home', { answers: landlords }, announce);
export const ApartmentAnnouncedUnanswered = form('MatchProposed', 'waiting_for_home', { answers: landlords }, [...announce, ...unanswered]);
export const ApartmentAnnouncedInWordsForNumbers = form('MatchProposed', 'waiting_for_home', { answers: landlords }, [
  ...announce,
  choose('landlordId', 'exempelhem'),
  write('address', 'Exempelgatan 3, lgh 1201'),
  write('neighbourhood', 'norr'),
  write('rooms', 'två'),
  choose('lift', 'no'),
  choose('petsAllowed', 'yes'),
  write('rentSek', '6 450'),
  ...unanswered,
]);
export const HomeTakenMeanwhile = form(
  'MatchProposed',
  'waiting_for_home',
  { answers: { ...homes, actOnReferral: problem('not_possible_now', ['apartmentId']) } },
  [choose('apartmentId', exampleApartment().id), ...unanswered],
);
const matched = { record: { offers: [{ id: offered().id, apartment: offered().apartment }] } };
const offer = { record: { offers: [offered()] } };
export const OfferMade = form('OfferMade', 'matched', matched);
export const ViewingHeld = form('ViewingHeld', 'offered', offer);
export const OfferAccepted = form('OfferAccepted', 'offered', offer);
export const OfferDeclined = form('OfferDeclined', 'offered', offer);
export const OfferUnanswered = form('OfferUnanswered', 'offered', { record: { offers: [offered({ respondBy: '2026-10-02' })] } });
export const HomeFellThrough = form('HomeFellThrough', 'accepted', offer);
export const LeaseSigned = form('LeaseSigned', 'accepted', offer);
export const MovedIn = form('MovedIn', 'lease_signed');
export const RehousingOffered = form('RehousingOffered', 'housed');

// Whatever the state.

export const PersonUnreachable = form('PersonUnreachable', 'screening');
export const PersonReached = form('PersonReached', 'screening', { entry: { unreachable: true } });
export const WithdrawalWished = form('WithdrawalWished', 'screening');
export const WithdrawalWishLifted = form('WithdrawalWishLifted', 'screening', { entry: { paused: true } });
export const ReferralWithdrawn = form('ReferralWithdrawn', 'screening');
export const ReferralClosed = form('ReferralClosed', 'screening');
export const ReferralReopened = form('ReferralReopened', 'closed');

// Support, and a code on paper.

const workers = (answer: unknown) => ({ record: { can: [] }, answers: { listSupportWorkers: () => answer } });
export const SupportWorkerNamed = open('SupportWorkerNamed', 'housed', workers([{ id: 'kim', name: 'Kim Exempel' }]));
export const NoSupportWorkers = open('SupportWorkerNamed', 'housed', workers([]));
const code = { record: { can: [] }, me: { roles: ['support_worker' as const] } };
export const SignInCode = open('SignInCodeMade', 'housed', code);
export const SignInCodeMade = open(
  'SignInCodeMade',
  'housed',
  { ...code, answers: { makeSignInCode: () => ({ code: 'CK39-Z185-NTSP-FPK71', validUntil: '2026-12-05T12:00:00Z' }) } },
  [send, see('#code-heading')],
);

// What becomes of it.

const acknowledging = (actOnReferral: ServiceAnswers[string], acts: Act[]) =>
  form('ReferralAcknowledged', 'received', { answers: { actOnReferral } }, acts);
export const Saving = acknowledging(never, [send]);
export const Saved = acknowledging(() => exampleRecord({ can: [] }, { state: 'screening' }), [send, see('.saved')]);
const fails = (code: ProblemCode) => acknowledging(problem(code), [send, see('#act-problem .notice')]);
export const SavingUnreachable = fails('unreachable');
export const SavingUnexpected = fails('unexpected');
export const SavingSignedOut = fails('not_signed_in');
export const SavingNotAllowed = fails('not_allowed');
export const SavingNotFound = fails('not_found');
export const SavingKeyReused = fails('key_reused');
export const SavingTooMany = fails('too_many');
export const SavingTooLarge = fails('too_large');
export const SomeoneElseWasFirst = fails('not_possible_now');
export const ChangedMeanwhile = fails('changed_meanwhile');
let times = 0;
const gone = () =>
  exampleRecord(times++ ? { can: [] } : { can: ['SteeringDecisionMade'] }, { state: times > 1 ? 'prioritised' : 'awaiting_decision' });
export const NoLongerPossible = form(
  'SteeringDecisionMade',
  'awaiting_decision',
  {
    answers: {
      listReferrals: () => ((times = 0), exampleList([exampleRecord({}, { state: 'awaiting_decision' }).entry])),
      openReferral: gone,
      actOnReferral: problem('not_possible_now'),
    },
  },
  [
    choose('outcome', 'returned'),
    write('missing', 'Var personen kan träffas.'),
    write('reasons', 'Vi vet för lite.'),
    send,
    see('#act-problem .notice'),
  ],
);
export const UnitNotTold = form(
  'SteeringDecisionMade',
  'awaiting_decision',
  { answers: { actOnReferral: problem('not_possible_now', ['decision.formalDecisionBy']) } },
  [choose('outcome', 'prioritised'), write('reasons', 'Störst behov nu.'), choose('formalDecisionBy', 'vuxen'), ...unanswered],
);
export const LeavingWhatIsWritten = form('NewInformation', 'not_now', {}, [
  write('text', 'Personen har fått besked.'),
  press('.top .link'),
  see('#leaving'),
]);
