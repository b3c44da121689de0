import '@bostadforst/elements/bf-referral-list.js';
import { exampleApartment, exampleList, exampleProgramme, exampleRecord, siteWith } from '@bostadforst/elements/testing';
import type { ProblemCode } from '@bostadforst/contract/problem';
import type { Meta } from '@storybook/web-components-vite';
import { form, officer, open, send, unanswered } from './act-form.ts';
import { assessed, fullRecord, offered } from './referral-records.ts';
import { never, problem, type ServiceAnswers } from './service.ts';
import { choose, press, see, write, type Act } from './visit.ts';

const meta: Meta = { title: 'bf-referral-list, acts', component: 'bf-referral-list', args: { 'sign-in-url': '/sign-in' } };
export default meta;

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
