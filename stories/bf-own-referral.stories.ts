import '@bostadforst/elements/bf-own-referral.js';
import { fakeClient } from '@bostadforst/client/testing';
import {
  anOffer,
  brokenSite,
  daysFromNow,
  exampleProgramme,
  offered,
  ownLooks,
  ownMeetings,
  ownReferral,
  personsService,
  siteWith,
  waitingSite,
} from '@bostadforst/elements/testing';
import type { ProblemCode } from '@bostadforst/contract/problem';
import type { OwnReferral } from '@bostadforst/contract/referral/own';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { given } from './given.ts';
import { never, problem, type ServiceAnswers } from './service.ts';
import { all, as, press, see, write, type Act } from './visit.ts';

const meta: Meta = { title: 'bf-own-referral', component: 'bf-own-referral', args: { 'sign-in-url': '/sign-in' }, play: as(see('#view')) };
export default meta;
type Story = StoryObj;

const of = (referral: () => OwnReferral, answers: ServiceAnswers = {}, site = () => siteWith()): Story =>
  given({ site, client: () => fakeClient(personsService(referral(), answers).answers) });
const waits = () => ownReferral();

// Before anything can be shown.

export const SaidNowhere: Story = given({ site: () => undefined });
export const OnItsWay: Story = of(waits, { getOwnReferral: never });
export const ProgrammeOnItsWay: Story = of(waits, {}, waitingSite);
export const ProgrammeUnreachable: Story = of(waits, {}, brokenSite);
export const NotOffered: Story = of(waits, {}, () => siteWith({ can: ['list'] }));
const refused = (code: ProblemCode): Story => ({ ...of(waits, { getOwnReferral: problem(code) }), play: as(see('.notice')) });
export const Unreachable = refused('unreachable');
export const TooMany = refused('too_many');
export const NoReferral = refused('not_found');
export const SignedOut: Story = { ...of(waits, { getMe: problem('not_signed_in') }), play: as(see('.main a')) };
export const Stranger: Story = { ...of(waits, { getMe: async () => ({ roles: ['coordinator'], units: [] }) }), play: as(see('.notice')) };
export const RestThatNeverCame: Story = {
  ...given({ lost: 'views/views', client: () => personsService().client }),
  play: as(see('.notice')),
};

// A one-time code on paper.

const withCode = (...acts: Act[]): Story => ({
  ...of(waits, { getMe: async () => ({ roles: ['participant'], units: [] }), useSignInCode: problem('not_possible_now') }),
  play: as(see('#code'), ...acts),
});
const goOn = press('[type=submit]');
export const Code = withCode();
export const CodeWrong = withCode(write('code', '7k2m'), goOn, see('.error-summary'));
export const CodeRefused = withCode(write('code', 'CK39-Z185-NTSP-FPK71'), goOn, see('.error-summary'));

// Where it stands, in each state and in each programme's way.

const at = (state: OwnReferral['state'], step: OwnReferral['next']['step'], more: Partial<OwnReferral> = {}) =>
  of(() => ownReferral({ state, next: { step, ...(more.next ?? {}) }, ...without(more) }));
const without = ({ next: _, ...more }: Partial<OwnReferral>) => more;
const early: Partial<OwnReferral> = {
  decisions: [],
  formalDecisions: [],
  assessed: [],
  asked: [],
  waivers: [],
  prioritisedOn: undefined as never,
};
const by = (step: OwnReferral['next']['step'], more: Partial<OwnReferral['next']> = {}) => ({ next: { step, by: '2099-06-15', ...more } });
const yesterday = () => daysFromNow(-1).slice(0, 10);
export const Received = at('received', 'acknowledge', { ...early, ...by('acknowledge'), words: {} });
export const ReceivedYesterday = of(() =>
  ownReferral({ ...early, state: 'received', next: { step: 'acknowledge' }, receivedOn: yesterday(), since: yesterday() }),
);
export const Screening = at('screening', 'screen', early);
export const AwaitingAYes = at('screening', 'ask_for_yes', early);
export const AboutToAsk = at('screening', 'ask_units', {
  ...early,
  added: [{ at: '2026-03-05T09:00:00Z', text: 'Jag är hos min bror nu.' }],
});
export const Asked = at('collecting_statements', 'answer', {
  ...early,
  asked: [
    { unitId: 'vuxen', mark: 'asked' },
    { unitId: 'forsorjning', mark: 'unknown' as never },
  ],
});
export const ReadyForGroup = at('ready_for_assessment', 'assess', early);
export const Assessed = at('assessed', 'forward', {
  ...early,
  assessed: [
    { on: '2026-05-04', units: [] },
    { on: '2026-05-18', units: ['vuxen'] },
  ],
});
export const AwaitingDecision = at('awaiting_decision', 'decide', early);
const team = () => siteWith({ policy: { ...exampleProgramme.policy, assessment: { kind: 'team' }, priority: 'team_lead' } });
export const ReadyForTeam = of(() => ownReferral({ ...early, state: 'ready_for_assessment', next: { step: 'assess' } }), {}, team);
export const AwaitingTeamLeader = of(
  () =>
    ownReferral({
      state: 'awaiting_decision',
      next: { step: 'decide' },
      decisions: [
        { kind: 'not_now', by: 'assessors', on: '2026-04-01', reasons: 'Du har en plats fram till juni.\n\nStöd så länge.' },
        { kind: 'unknown' as never, by: 'steering', on: '2026-04-10' },
        { kind: 'unknown' as never, by: 'unknown' as never, on: '2026-04-11' },
      ],
    }),
  {},
  team,
);
export const Prioritised = at('prioritised', 'register_decision', { ...by('register_decision', { unitId: 'vuxen' }), formalDecisions: [] });
export const PrioritisedWithoutAUnit = at('prioritised', 'register_decision');
export const WaitingForAHome = of(waits);
export const Matched = at('matched', 'offer');
export const NotNow = at('not_now', 'review', {
  ...by('review'),
  decisions: [
    { kind: 'not_now', by: 'assessors', on: '2026-05-04', reasons: 'Du har en plats på ett boende fram till sommaren.' },
    { kind: 'not_now', by: 'steering', on: '2026-05-11', reasons: 'Samma plats finns kvar.', reviewOn: '2099-06-15' },
  ],
});
export const MoreNeeded = at('more_info_needed', 'complete', {
  ...by('complete', { unitId: 'vuxen' }),
  decisions: [{ kind: 'more_info_needed', by: 'steering', on: '2026-05-11', reasons: 'Vi vet för lite.', missing: 'Hur du bor nu' }],
});
export const MoreNeededFromTheCoordinator = at('more_info_needed', 'complete');
export const Refused = at('not_now', 'review', {
  formalDecisions: [
    { outcome: 'refused', caseReference: 'EX-2026-9', decidedOn: '2026-05-20' },
    { outcome: 'not_required', decidedOn: '2026-05-20' },
    { outcome: 'unknown' as never, decidedOn: '2026-05-20' },
  ],
});
export const Paused = at('waiting_for_home', 'ask_person', { paused: true });
export const Accepted = at('accepted', 'sign_lease');
export const LeaseSigned = at('lease_signed', 'move_in');
export const Housed = at('housed', 'none', {
  home: { contractForm: 'second_hand_social', signedOn: '2026-06-20', moveInDate: '2026-07-01' },
  supportWorker: { name: 'Sam, boendestödjare', since: '2026-06-25' },
  offers: [anOffer({ response: 'accepted', ownWords: 'Ja. Där vill jag bo.' })],
});
export const Withdrawn = at('withdrawn', 'none', { can: [] });
export const Closed = at('closed', 'none', { can: [] });
export const InAnUnknownState = of(() => ownReferral({ state: 'unknown' as never, next: { step: 'unknown' as never } }));

// What the person has said, and to whom they have said yes.

export const EveryPlace = of(() => ownReferral({ words: { staying: 'unknown' as never, ownWords: 'Jag vill kunna sova.' } }));
const staying = (place: NonNullable<OwnReferral['words']['staying']>) => of(() => ownReferral({ words: { staying: place } }));
export const InAnInstitution = staying('institution');
export const ThroughTheMunicipality = staying('long_term_solution');
export const WithSomebody = staying('own_short_term');
export const PlacedHere = staying('placed_here');
export const LeavingAnInstitution = staying('leaving_institution');
export const YesThatIsOver = of(() => {
  const [waiver] = ownReferral().waivers;
  return ownReferral({
    waivers: [
      { ...waiver!, validUntil: '2026-04-01' },
      { ...waiver!, withdrawnAt: '2026-05-01T09:00:00Z' },
    ],
  });
});

// Who has looked.

const reasons = ['standing_in', 'person_asked', 'urgent', 'planning', 'other', 'unknown'] as const;
const roles = [
  'coordinator',
  'working_group_member',
  'steering_member',
  'case_officer',
  'outreach_worker',
  'tenancy_manager',
  'support_worker',
  'employment_officer',
  'unknown',
] as const;
export const ManyLooks: Story = {
  ...of(waits, {
    listLooks: async () =>
      [...roles, ...reasons].map((each, place) => ({
        ...ownLooks()[0]!,
        role: place < roles.length ? each : 'coordinator',
        ...(place < roles.length ? {} : { reason: each }),
      })),
  }),
  play: as(press('#looks ~ details summary')),
};
export const NoLooks = of(waits, { listLooks: async () => [] });
export const LooksThatCannotBeHad = of(waits, { listLooks: problem('unexpected') });

// The monthly meeting about a tenant.

const tenant = () => ownReferral({ state: 'housed', next: { step: 'none' } });
const monthly = () => siteWith({ policy: { ...exampleProgramme.policy, meeting: 'monthly' } });
const meets = (answers: ServiceAnswers) => of(tenant, answers, monthly);
export const MonthlyMeetings: Story = {
  ...meets({ listOwnMeetings: async () => ownMeetings() }),
  play: as(press('#meetings ~ details summary')),
};
export const NotMetYet = meets({ listOwnMeetings: async () => ownMeetings({ meetings: [] }) });
export const MeetingYesTakenBack: Story = {
  ...meets({ listOwnMeetings: async () => ownMeetings() }),
  play: as(press('#meetings ~ .actions .button'), see('#said')),
};
export const MeetingsThatCannotBeHad = meets({ listOwnMeetings: problem('unexpected') });

// An offer.

export const Offered = of(() => offered());
export const OfferedAgain = of(() =>
  offered({
    offers: [
      anOffer({ id: '00000000-0000-4000-8000-000000000b02', response: 'declined', ownWords: 'För långt från bussen.' }),
      anOffer({ id: '00000000-0000-4000-8000-000000000b03', response: 'no_answer' }),
      anOffer({ id: '00000000-0000-4000-8000-000000000b04', response: 'fell_through' }),
      anOffer({ id: '00000000-0000-4000-8000-000000000b05', response: 'unknown' as never }),
      anOffer({
        home: {
          neighbourhood: 'Norra sidan',
          rooms: 2,
          floor: 0,
          lift: false,
          petsAllowed: false,
          rentSek: 6400,
          availableFrom: '2026-07-01',
        },
      }),
    ],
  }),
);
const answered = (nth: number): Story => ({
  ...of(() => offered()),
  play: as(see('#offer'), press('.actions .button', nth), see('#said')),
});
export const SaidYes = answered(0);
export const SaidNo = answered(1);
const fails = (code: ProblemCode): Story => ({
  ...of(() => offered(), { actOnReferral: problem(code) }),
  play: as(see('#offer'), write('offer-words', 'Ja tack.'), press('.actions .button', 0), see('[role=alert]')),
});
export const AnswerUnreachable = fails('unreachable');
export const AnswerSignedOut = fails('not_signed_in');
export const AnswerTooLate = fails('not_possible_now');
export const AnswerOffline: Story = {
  ...fails('unreachable'),
  beforeEach() {
    Object.defineProperty(navigator, 'onLine', { value: false, configurable: true });
    return () => Reflect.deleteProperty(navigator, 'onLine') && undefined;
  },
};

// Adding, taking back, leaving.

const adding = all(press('#words ~ details summary'), see('#added'));
const adds = (...acts: Act[]): Story => ({ ...of(waits), play: as(adding, ...acts) });
export const Adding = adds();
export const AddingNothing = adds(goOn, see('.error'));
export const AddingTooMuch = adds(write('added', 'Det har hänt mycket. '.repeat(120)), goOn, see('.error'));
export const Added = adds(write('added', 'Jag sover hos min bror nu.'), goOn, see('#said'));
export const YesTakenBack: Story = { ...of(waits), play: as(press('#shared ~ .actions .button'), see('#said')) };
const leaving = all(press('.part > details summary', -1), see('.delete'));
export const Leaving: Story = { ...of(waits), play: as(leaving) };
export const Left: Story = { ...of(waits), play: as(leaving, press('.delete'), see('#said')) };
