import '@bostadforst/elements/bf-referral-list.js';
import { fakeClient } from '@bostadforst/client/testing';
import { exampleList, exampleMe, exampleProgramme, exampleRecord, siteWith } from '@bostadforst/elements/testing';
import type { Me, Role } from '@bostadforst/contract/access';
import type { ProblemCode } from '@bostadforst/contract/problem';
import { possibleEvents } from '@bostadforst/contract/referral/flow';
import type { ListEntry, ReferralRecord, ReferralState } from '@bostadforst/contract/referral/record';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { given } from './given.ts';
import { assessed, fullRecord, offered } from './referral-records.ts';
import { never, problem, type ServiceAnswers } from './service.ts';
import { as, press, see } from './visit.ts';

const meta: Meta = { title: 'bf-referral-list, one referral', component: 'bf-referral-list', args: { 'sign-in-url': '/sign-in' } };
export default meta;
type Story = StoryObj;

const { policy } = exampleProgramme;
const opened = (record: ReferralRecord, me: Partial<Me> = {}, site: () => unknown = siteWith): Story => ({
  ...given({
    site,
    client: () => fakeClient({ getMe: () => exampleMe(me), listReferrals: () => exampleList([record.entry]), openReferral: () => record }),
  }),
  play: as(press('.open'), see('#record-heading')),
});
const opening = (answers: ServiceAnswers, sees: string): Story => ({
  ...given({
    client: () => fakeClient({ getMe: () => exampleMe(), listReferrals: () => exampleList([exampleRecord().entry]), ...answers }),
  }),
  play: as(press('.open'), see(sees)),
});

export const Opening = opening({ openReferral: never }, '.pad[role=status]');
const refused = (code: ProblemCode) => opening({ openReferral: problem(code) }, '.notice');
/** Not before this reader's unit or group: asked why before anything is shown. */
export const ReasonAsked = opening({ openReferral: problem('not_possible_now', ['reason']) }, '#reason-heading');
export const ReasonMissing: Story = {
  ...given({
    client: () =>
      fakeClient({
        getMe: () => exampleMe(),
        listReferrals: () => exampleList([exampleRecord().entry]),
        openReferral: problem('not_possible_now', ['reason']),
      }),
  }),
  play: as(press('.open'), see('#reason-heading'), press('button[type=submit]'), see('.error')),
};
export const NotFound = refused('not_found');
export const NotAllowed = refused('not_allowed');
export const SignedOut = refused('not_signed_in');
export const Unreachable = refused('unreachable');
export const Unexpected = refused('unexpected');

export const Opened = opened(exampleRecord());
export const Everything = opened(fullRecord());
export const OwnReferral = opened(exampleRecord({ path: 'self_referral' }));
export const ProposedByAUnit = opened(
  exampleRecord({ path: 'unit_proposal', words: { ...exampleRecord().words, capacity: 'Handläggare' } }),
);
export const OwnQuestions = opened(
  exampleRecord({
    words: {
      own: [
        { question: 'part', kind: 'choice', asked: { sv: 'Var är det bäst att bo?' }, answer: 'town', chosen: { sv: 'I centralorten' } },
        { question: 'gone', kind: 'text', answer: 'Nära bussen' },
      ],
    },
  }),
);
/** Why to look twice, for the coordinator alone. */
export const Flagged = opened(exampleRecord({ flags: ['many_from_one_network', 'hidden_field', 'sent_at_once'] }));
export const Sought = opened(exampleRecord({}, { unreachable: true }));
export const Reminded = opened(exampleRecord({ reminded: [{ unitId: 'forsorjning', on: '2026-11-13' }] }));
export const Paused = opened(exampleRecord({}, { paused: true }));

const livesNow = (staying: ReferralRecord['words']['staying']) => opened(exampleRecord({ words: { ...exampleRecord().words, staying } }));
export const LivesWithSomeone = livesNow('own_short_term');
export const LivesOnASocialLease = livesNow('long_term_solution');
export const LivesInAnInstitution = livesNow('institution');
export const LivesWhereAnotherMunicipalityPlacedThem = livesNow('placed_here');
const lease = (contractForm: NonNullable<ReferralRecord['tenancy']>['contractForm']) =>
  opened(exampleRecord({ tenancy: { id: offered().id, contractForm, signedOn: '2026-11-24' } }, { state: 'lease_signed' }));
export const OwnLease = lease('first_hand');
export const LeaseByAnAssociation = lease('second_hand_association');

// What the person has said yes to.

export const NoYes = opened(exampleRecord({ waivers: [], mayAsk: [] }, { awaitingYes: true, marks: [] }));
export const AYesToSome = opened(
  exampleRecord({ waivers: exampleRecord().waivers.map(waiver => ({ ...waiver, units: ['vuxen'] })), mayAsk: ['vuxen'] }),
);
export const AYesTakenBack = opened(
  exampleRecord({ waivers: exampleRecord().waivers.map(waiver => ({ ...waiver, withdrawnAt: '2026-11-20T09:00:00Z' })), mayAsk: [] }),
);
export const UnitsOfOneBranch = opened(exampleRecord({ waivers: [] }), {}, () =>
  siteWith({ policy: { ...policy, sharing: 'same_branch' } }),
);
export const NoUnitsAsked = opened(exampleRecord({ waivers: [], statements: [] }, { marks: [] }), {}, () =>
  siteWith({ policy: { ...policy, statements: { kind: 'none' } } }),
);

// Each state, to the coordinator.

const toCoordinator = (state: ReferralState, change: Partial<ReferralRecord> = {}, entry: Partial<ListEntry> = {}) =>
  opened(exampleRecord({ can: possibleEvents(state, policy, ['coordinator']), ...change }, { state, ...entry }));
export const Received = toCoordinator('received', { statements: [] }, { marks: [] });
export const Screening = toCoordinator('screening', { statements: [] }, { marks: [] });
export const CollectingStatements = toCoordinator('collecting_statements');
export const ReadyForAssessment = toCoordinator('ready_for_assessment');
export const Assessed = toCoordinator('assessed', assessed('propose'));
export const AssessedNotNow = toCoordinator('assessed', assessed('not_now'));
export const AssessedToBeCompleted = toCoordinator('assessed', assessed('return'));
export const AwaitingDecision = toCoordinator('awaiting_decision', assessed('propose'));
export const Prioritised = toCoordinator('prioritised', assessed('propose'));
export const WaitingForHome = toCoordinator('waiting_for_home');
export const Matched = toCoordinator('matched', { offers: [{ id: offered().id, apartment: offered().apartment }] });
export const Offered = toCoordinator('offered', { offers: [offered()] });
export const OfferedAndOverdue = toCoordinator('offered', { offers: [offered({ respondBy: '2026-10-02' })] });
export const Accepted = toCoordinator('accepted', { offers: [offered({ response: 'accepted', saidHow: 'phone' })] });
export const LeaseSigned = toCoordinator('lease_signed');
export const Housed = toCoordinator('housed');
export const NotNow = toCoordinator('not_now', assessed('not_now'));
export const MoreInformationNeeded = toCoordinator('more_info_needed', assessed('return'));
export const Withdrawn = toCoordinator('withdrawn');
export const Closed = toCoordinator('closed');

// To the other roles: what is not theirs to see is not in the service's answer.

const lines = (record: ReferralRecord): ReferralRecord => ({ ...record, waivers: [], statements: [], history: [] });
const toRole = (role: Role, state: ReferralState, units: string[] = [], change: Partial<ReferralRecord> = {}) =>
  opened(
    { ...lines(exampleRecord({ can: possibleEvents(state, policy, [role]), ...change }, { state })), ...change },
    { roles: [role], units },
  );
export const ToACaseOfficer = toRole('case_officer', 'collecting_statements', ['forsorjning']);
export const ToACaseOfficerWhoHasAnswered = toRole('case_officer', 'collecting_statements', ['vuxen'], {
  statements: exampleRecord().statements,
});
export const ToACaseOfficerWhoDecides = toRole('case_officer', 'prioritised', ['vuxen'], assessed('propose'));
export const ToTheWorkingGroup = toRole('working_group_member', 'ready_for_assessment', ['vuxen'], {
  statements: exampleRecord().statements,
});
export const ToTheSteeringGroup = toRole('steering_member', 'awaiting_decision', [], assessed('propose'));
export const ToTheTenancyManager = toRole('tenancy_manager', 'offered', [], { offers: [offered()] });
export const ToAnOutreachWorker = toRole('outreach_worker', 'collecting_statements');
export const ToASupportWorker = toRole('support_worker', 'housed', [], { supportWorker: { name: 'Kim Exempel', since: '2026-11-22' } });
/** A role that has no part in the list: the phone, and no rows. */
const toNobodyOfTheList = (role: Role): Story => ({
  ...given({
    client: () => fakeClient({ getMe: () => exampleMe({ roles: [role] }), listReferrals: problem('not_allowed') }),
  }),
  play: as(see('.not-yours')),
});
export const ToAPeerSupporter = toNobodyOfTheList('peer_supporter');
export const ToAnEmploymentOfficer = toNobodyOfTheList('employment_officer');
export const GoneOnToOthers = opened({ ...lines(exampleRecord({ can: [] })), words: {} }, { roles: ['case_officer'], units: ['vuxen'] });

/** Codes that this version does not know, as a newer service may send them. */
const unknown = 'unknown' as never;
export const FromANewerService = opened(
  fullRecord(
    {
      path: unknown,
      person: { ...exampleRecord().person, reach: [{ way: unknown }] },
      words: { ...exampleRecord().words, staying: unknown, found: [unknown] },
      waivers: [{ ...exampleRecord().waivers[0]!, categories: [unknown], givenHow: unknown }],
      statements: [{ unitId: 'vuxen', knows: unknown, stance: unknown, at: '2026-11-20T10:00:00Z' }],
      ...assessed(unknown),
      decisions: [{ outcome: unknown, reasons: 'Störst behov nu.', decidedOn: '2026-11-20' }],
      formalDecisions: [{ outcome: unknown, decidedOn: '2026-11-21' }],
      offers: [offered({ response: unknown, saidHow: unknown })],
      tenancy: { id: offered().id, contractForm: unknown, signedOn: '2026-11-24' },
      history: [{ at: '2026-11-20T10:00:00Z', event: unknown, role: unknown }],
    },
    { state: unknown },
  ),
);
