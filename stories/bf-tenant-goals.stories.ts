import '@bostadforst/elements/bf-tenant-goals.js';
import { fakeClient } from '@bostadforst/client/testing';
import { brokenSite, doctor, goal, service, siteWith, waitingSite } from '@bostadforst/elements/testing';
import type { Goal } from '@bostadforst/contract/goal';
import type { ProblemCode } from '@bostadforst/contract/problem';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { given } from './given.ts';
import { never, problem, type ServiceAnswers } from './service.ts';
import { all, as, choose, press, see, write, type Act } from './visit.ts';

const meta: Meta = { title: 'bf-tenant-goals', component: 'bf-tenant-goals', args: { 'sign-in-url': '/sign-in' }, play: as(see('#view')) };
export default meta;
type Story = StoryObj;

/** A service that keeps these goals, with some answers of its own. */
const keeping = (goals: () => Goal[], answers: ServiceAnswers = {}) =>
  given({ client: () => fakeClient({ ...service(goals()).answers, ...answers }) });
const none = () => [];

// Before anything can be shown.

export const SaidNowhere: Story = given({ site: () => undefined });
export const OnTheirWay: Story = keeping(none, { listGoals: never });
export const ProgrammeOnItsWay: Story = given({ site: waitingSite, client: () => service([doctor()]).client });
export const ProgrammeUnreachable: Story = given({ site: brokenSite, client: () => service([doctor()]).client });
export const NotOffered: Story = given({ site: () => siteWith({ can: ['referral'] }), client: () => service().client });
const refused = (code: ProblemCode): Story => ({ ...keeping(none, { listGoals: problem(code) }), play: as(see('.notice')) });
export const Unreachable = refused('unreachable');
export const Unexpected = refused('unexpected');
export const NotFound = refused('not_found');
export const TooMany = refused('too_many');
export const SignedOut: Story = { ...keeping(none, { getMe: problem('not_signed_in') }), play: as(see('.main a')) };
export const NoTenant: Story = {
  ...keeping(none, { getMe: async () => ({ roles: ['coordinator'], units: [] }) }),
  play: as(see('.notice')),
};
export const RestThatNeverCame: Story = {
  ...given({ lost: 'views/views', client: () => service([doctor()]).client }),
  play: as(see('.notice')),
};
export const FormsThatNeverCame: Story = {
  ...given({ lost: 'acts/acts', client: () => service([doctor()]).client }),
  play: as(press('.open'), see('.notice')),
};
export const IdeasThatNeverCame: Story = {
  ...given({ lost: 'ideas/', client: () => service().client }),
  play: as(press('.stack .button', 1), see('[role=alert]')),
};

// A one-time code on paper.

const notYetTied = async () => ({ roles: ['tenant'], units: [] });
const withCode = (...acts: Act[]): Story => ({
  ...keeping(none, { getMe: notYetTied, useSignInCode: problem('not_found') }),
  play: as(see('#code'), ...acts),
});
const goOn = press('[type=submit]');
const faulted = all(goOn, see('.error-summary'));
export const Code = withCode();
export const CodeWritten = withCode(write('code', '7k2m q4xd'));
export const CodeMissing = withCode(faulted);
export const CodeTooShort = withCode(write('code', '7k2m q4xd'), faulted);
export const CodeMistyped = withCode(write('code', 'CK39-Z185-NTSP-FPK72'), faulted);
export const CodeRefused = withCode(write('code', 'CK39-Z185-NTSP-FPK71'), faulted);
export const CodeUnreachable: Story = {
  ...keeping(none, { getMe: notYetTied, useSignInCode: problem('unreachable') }),
  play: as(write('code', 'CK39-Z185-NTSP-FPK71'), goOn, see('.notice')),
};

// All goals.

const every = () => [
  doctor(),
  goal('Lära känna grannarna', { lifeArea: 'relations' }, ['Hälsa i trappan']),
  goal('En egen cykel'),
  goal('Sova hela natten', { state: 'resting', lifeArea: 'health' }),
  goal('Betala hyran i tid', { state: 'reached', lifeArea: 'economy' }, ['*Autogiro']),
  goal('Gå en kurs', { state: 'idea', lifeArea: 'occupation' }),
  goal('Sluta röka', { state: 'let_go', lifeArea: 'substance_use' }),
];
const some = () => every().slice(0, 3);
export const NoGoals: Story = { ...keeping(none), play: as(see('.empty')) };
const overview = (goals: () => Goal[], ...acts: Act[]): Story => ({ ...keeping(goals), play: as(see('.groups'), ...acts) });
export const Goals = overview(some);
export const GoalsInEveryState = overview(every);
export const GoalsAtRest = overview(every, choose('group', 'resting'));
export const GoalsReached = overview(every, choose('group', 'reached'));
export const GoalsForLater = overview(every, press('.row .link', 0));
export const GoalsLetGo = overview(every, press('.row .link', 1));
export const NoneUnderWay = overview(() => every().slice(5));
export const NoneAtRest = overview(some, choose('group', 'resting'));
export const HelpNow = overview(some, press('summary'));

// One goal.

const open = press('.open');
const one = (goals: () => Goal[], acts: Act[] = [], answers: ServiceAnswers = {}): Story => ({
  ...keeping(goals, answers),
  play: as(open, see('.steps-head'), ...acts),
});
const inState = (state: Goal['state']): Story => ({
  ...keeping(() => [goal('Sova hela natten', { state, lifeArea: 'health' }, ['*Köpa kudde', 'Lägga mig i tid'])]),
  play: as(state === 'idea' || state === 'let_go' ? press('.row .link') : choose('group', state), open, see('.steps-head')),
});
export const OneGoal = one(() => [doctor()]);
export const OneGoalWithoutSteps = one(() => [goal('En egen cykel')]);
export const OneGoalForLater = inState('idea');
export const OneGoalAtRest = inState('resting');
export const OneGoalReached = inState('reached');
export const OneGoalLetGo = inState('let_go');
export const OneGoalInAnUnknownState = one(() => [goal('Sova hela natten', { state: 'begun_anew' as Goal['state'] })]);
const moved = (nth: number) => one(() => [doctor()], [press('.moves button', nth), see('#said')]);
export const LaidToRest = moved(0);
export const Reached = moved(1);
export const LetGo = moved(2);
export const TakenUpAgain = one(() => [doctor()], [press('.moves button', 0), see('#said'), press('.moves button', 0), see('#said')]);
export const MoveUnreachable = one(() => [doctor()], [press('.moves button'), see('.notice[role=alert]')], {
  moveGoal: problem('unreachable'),
});
export const MoveSignedOut = one(() => [doctor()], [press('.moves button'), see('.notice[role=alert]')], {
  moveGoal: problem('not_signed_in'),
});
export const StepTicked = one(() => [doctor()], [press('.tick input', 2)]);
export const TickUnreachable = one(() => [doctor()], [press('.tick input', 2), see('.notice[role=alert]')], {
  tickStep: problem('unreachable'),
});
const addStep = press('#add-step');
export const AddingAStep = one(() => [doctor()], [addStep]);
export const StepMissing = one(() => [doctor()], [addStep, goOn, see('.error')]);
export const StepTooLong = one(() => [doctor()], [addStep, write('next-step', 'Gå dit. '.repeat(40)), goOn, see('.error')]);
export const StepAdded = one(() => [doctor()], [addStep, write('next-step', 'Ringa och fråga'), goOn, see('.tick', 3)]);
export const StepsFull = one(() => [doctor()], [addStep, write('next-step', 'Ringa'), goOn, see('.notice[role=alert]')], {
  addStep: problem('not_possible_now'),
});

// A new goal.

const newGoal = (acts: Act[] = [], answers: ServiceAnswers = {}): Story => ({
  ...keeping(none, answers),
  play: as(press('.stack .button', 0), see('#title'), ...acts),
});
const save = press('[type=submit]');
export const NewGoal = newGoal();
export const NewGoalWithoutWords = newGoal([save, see('.error-summary')]);
export const NewGoalTooLong = newGoal([write('title', 'Ett eget kök. '.repeat(30)), save, see('.error-summary')]);
export const NewGoalWithMoreSteps = newGoal([press('.first-step .link'), press('.first-step .link')]);
const written = write('title', 'Laga min egen mat');
export const NewGoalSaving = newGoal([written, save], { addGoal: never });
export const NewGoalSaved = newGoal([written, save, see('#said')]);
export const NewGoalSavedForLater = newGoal([written, press('.actions .second'), see('#said')]);
const fails = (code: ProblemCode) => newGoal([written, save, see('.notice[role=alert]')], { addGoal: problem(code) });
export const NewGoalUnreachable = fails('unreachable');
export const NewGoalSignedOut = fails('not_signed_in');
export const NewGoalSavedBefore = fails('key_reused');
export const NewGoalFull = fails('not_possible_now');
export const NewGoalOffline: Story = {
  ...fails('unreachable'),
  beforeEach() {
    Object.defineProperty(navigator, 'onLine', { value: false, configurable: true });
    return () => Reflect.deleteProperty(navigator, 'onLine') && undefined;
  },
};

// Ideas to begin from.

const ideas: Story = { ...keeping(none), play: as(press('.stack .button', 1), see('.ideas')) };
export const Ideas: Story = ideas;
const openIdea = all(press('.stack .button', 1), press('.ideas summary'));
export const IdeasOfOneArea: Story = { ...keeping(none), play: as(openIdea, see('.idea')) };
export const NewGoalFromAnIdea: Story = { ...keeping(none), play: as(openIdea, press('.idea'), see('#title')) };
