import type { Role } from '../access/access.ts';
import type { Policy } from '../programme/policy.ts';

/** Where a referral can stand. A state that the policy skips is never stored. */
export const referralStates = [
  'received',
  'screening',
  'collecting_statements',
  'ready_for_assessment',
  'assessed',
  'awaiting_decision',
  'prioritised',
  'waiting_for_home',
  'matched',
  'offered',
  'accepted',
  'lease_signed',
  'housed',
  'not_now',
  'more_info_needed',
  'withdrawn',
  'closed',
] as const;
export type ReferralState = (typeof referralStates)[number];

export type Recommendation = 'propose' | 'not_now' | 'return';
export type SteeringOutcome = 'prioritised' | 'not_prioritised_now' | 'returned';
export type FormalOutcome = 'granted' | 'not_required' | 'refused';

/**
 * What a move may depend on, and nothing else: no field about a person's health, habits, money or history is here to read.
 */
export interface FlowFacts {
  /** The state that `withdrawn` or `closed` was reached from. */
  stateBefore?: ReferralState;
  /** Units asked that have not answered. */
  unanswered?: number;
  /** Their day to answer has passed, or the name is on the agenda of a meeting held today. */
  meetingReached?: boolean;
  /** Units that the coordinator wants to ask, and those that may be: named in a yes valid today, or all in `same_branch`. */
  askingUnits?: readonly string[];
  unitsThatMayBeAsked?: readonly string[];
  /** Units present when the group assessed. */
  unitsPresent?: readonly string[];
  recommendation?: Recommendation;
  steeringOutcome?: SteeringOutcome;
  formalOutcome?: FormalOutcome;
  /** The person has wished to withdraw, and nobody has asked them yet. */
  paused?: boolean;
}

export interface FlowRule {
  from: readonly ReferralState[];
  who: readonly Role[] | ((policy: Policy) => readonly Role[]);
  /** Does this programme have the event at all? */
  when?: (policy: Policy) => boolean;
  guard?: (facts: FlowFacts, policy: Policy) => boolean;
  /** Happens also while the person's wish to withdraw waits for someone to ask them: it tells nobody more, and leads nobody further. */
  whilePaused?: true;
  /** Where it leads; the state it stands in when left out. */
  to?: ReferralState | ((facts: FlowFacts, policy: Policy) => ReferralState);
}

const underWay = referralStates.filter(state => state !== 'withdrawn' && state !== 'closed');
const forThePerson: readonly Role[] = ['participant', 'outreach_worker', 'support_worker', 'coordinator'];
const homeTeam: readonly Role[] = ['coordinator', 'tenancy_manager'];
/** Outreach is a task, and whoever meets the person does it. */
const lookingForThem: readonly Role[] = ['outreach_worker', 'coordinator', 'support_worker'];
const asksUnits = (policy: Policy) => policy.statements.kind === 'asked';
const assessors = (policy: Policy): readonly Role[] =>
  policy.assessment.kind === 'group' ? ['working_group_member'] : ['coordinator', 'support_worker'];
const backToWork = (_: FlowFacts, policy: Policy) => (asksUnits(policy) ? 'collecting_statements' : 'ready_for_assessment');

/**
 * Where a referral stands in this programme. One that was being asked about when the programme stopped asking units is screened again:
 * a state that nobody can lead out of is a place lost.
 */
export const stateUnder = (policy: Policy, state: ReferralState): ReferralState =>
  state === 'collecting_statements' && !asksUnits(policy) ? 'screening' : state;

/**
 * What can happen to a referral, as one table. Declining, silence and being out of reach lead on; only the person or a reasoned decision
 * leads out.
 */
export const flow = {
  ReferralAcknowledged: { from: ['received'], to: 'screening', who: ['coordinator'] },
  ReferralScreened: { from: ['screening'], to: 'ready_for_assessment', who: ['coordinator'], when: policy => !asksUnits(policy) },
  StatementsRequested: {
    from: ['screening', 'collecting_statements'],
    to: 'collecting_statements',
    who: ['coordinator'],
    when: asksUnits,
    guard: ({ askingUnits = [], unitsThatMayBeAsked = [] }, policy) =>
      askingUnits.length > 0 &&
      policy.statements.kind === 'asked' &&
      askingUnits.every(
        unit => unitsThatMayBeAsked.includes(unit) && policy.statements.kind === 'asked' && policy.statements.units.includes(unit),
      ),
  },
  StatementGiven: { from: ['collecting_statements'], who: ['case_officer'], when: asksUnits },
  StatementsCompleted: {
    from: ['collecting_statements'],
    to: 'ready_for_assessment',
    who: ['coordinator'],
    when: asksUnits,
    guard: ({ unanswered = 0 }) => unanswered === 0,
  },
  StatementsClosed: {
    from: ['collecting_statements'],
    to: 'ready_for_assessment',
    who: ['coordinator'],
    when: asksUnits,
    // Nobody is hurried past a unit that still has time; and nobody waits for ever for one that is silent.
    guard: ({ unanswered = 0, meetingReached = false }) => meetingReached || unanswered === 0,
  },
  JointAssessmentRecorded: {
    from: ['ready_for_assessment'],
    to: 'assessed',
    who: assessors,
    guard: ({ unitsPresent = [] }, { assessment }) =>
      assessment.kind === 'team' || new Set(unitsPresent.filter(unit => assessment.units.includes(unit))).size >= assessment.atLeast,
  },
  ProposalForwarded: {
    from: ['assessed'],
    to: 'awaiting_decision',
    who: ['coordinator'],
    guard: ({ recommendation }) => recommendation === 'propose',
  },
  ReferralReturned: {
    from: ['assessed'],
    to: 'more_info_needed',
    who: ['coordinator'],
    guard: ({ recommendation }) => recommendation === 'return',
  },
  ReferralNotNow: { from: ['assessed'], to: 'not_now', who: assessors, guard: ({ recommendation }) => recommendation === 'not_now' },
  InformationAdded: {
    from: ['more_info_needed'],
    to: backToWork,
    who: ['coordinator', 'outreach_worker', 'case_officer', 'support_worker'],
  },
  ReviewReached: { from: ['not_now'], to: 'ready_for_assessment', who: ['coordinator'] },
  NewInformation: {
    from: ['not_now'],
    to: 'ready_for_assessment',
    who: ['coordinator', 'outreach_worker', 'case_officer', 'support_worker'],
  },
  SteeringDecisionMade: {
    from: ['awaiting_decision'],
    to: ({ steeringOutcome }) =>
      steeringOutcome === 'prioritised' ? 'prioritised' : steeringOutcome === 'returned' ? 'more_info_needed' : 'not_now',
    who: ['steering_member'],
    guard: ({ steeringOutcome }) => steeringOutcome !== undefined,
  },
  FormalDecisionRegistered: {
    from: ['prioritised'],
    to: ({ formalOutcome }) => (formalOutcome === 'refused' ? 'not_now' : 'waiting_for_home'),
    who: ['case_officer'],
    guard: ({ formalOutcome }, policy) =>
      formalOutcome !== undefined && (formalOutcome !== 'not_required' || policy.formalDecision === 'not_required'),
  },
  MatchProposed: { from: ['waiting_for_home'], to: 'matched', who: homeTeam },
  OfferMade: { from: ['matched'], to: 'offered', who: homeTeam },
  ViewingHeld: { from: ['offered'], who: [...homeTeam, 'outreach_worker', 'support_worker'] },
  OfferDeclined: { from: ['offered'], to: 'waiting_for_home', who: forThePerson, whilePaused: true },
  OfferAccepted: { from: ['offered'], to: 'accepted', who: forThePerson },
  /** A person confirms it, never a timer. */
  OfferUnanswered: { from: ['offered'], to: 'waiting_for_home', who: homeTeam },
  HomeFellThrough: { from: ['matched', 'offered', 'accepted', 'lease_signed'], to: 'waiting_for_home', who: homeTeam, whilePaused: true },
  LeaseSigned: { from: ['accepted'], to: 'lease_signed', who: ['tenancy_manager'] },
  MovedIn: { from: ['lease_signed'], to: 'housed', who: ['tenancy_manager'] },
  RehousingOffered: { from: ['housed'], to: 'waiting_for_home', who: ['coordinator'] },
  ConsentGiven: { from: underWay, who: ['coordinator', 'outreach_worker', 'case_officer'] },
  ConsentWithdrawn: { from: underWay, who: forThePerson, whilePaused: true },
  PersonUnreachable: { from: underWay, who: lookingForThem, whilePaused: true },
  PersonReached: { from: underWay, who: lookingForThem, whilePaused: true },
  /** Whoever holds the receipt has a route of their own for it. It pauses, and never removes. */
  WithdrawalWished: { from: underWay, who: ['coordinator'], whilePaused: true },
  /** Someone has asked the person, who wants to go on. */
  WithdrawalWishLifted: { from: underWay, who: ['coordinator'], whilePaused: true, guard: ({ paused = false }) => paused },
  ReferralWithdrawn: { from: underWay, to: 'withdrawn', who: ['participant', 'coordinator', 'outreach_worker'], whilePaused: true },
  ReferralClosed: { from: underWay, to: 'closed', who: ['coordinator'], whilePaused: true },
  ReferralReopened: {
    from: ['withdrawn', 'closed'],
    to: ({ stateBefore = 'screening' }) => stateBefore,
    who: ['coordinator'],
    guard: ({ stateBefore }) => stateBefore !== undefined,
  },
} as const satisfies Record<string, FlowRule>;

export type ReferralEventName = keyof typeof flow;
export const referralEventNames = Object.keys(flow) as ReferralEventName[];

const ruleOf = (event: ReferralEventName): FlowRule => flow[event];

/** The state after the event, or `undefined` when it is not possible now: wrong state, not this programme's way, paused, or a guard. */
export function move(state: ReferralState, event: ReferralEventName, policy: Policy, facts: FlowFacts = {}): ReferralState | undefined {
  const rule = ruleOf(event);
  const standing = stateUnder(policy, state);
  if (!isOpen(rule, standing, policy, facts.paused) || rule.guard?.(facts, policy) === false) return undefined;
  return stateUnder(policy, typeof rule.to === 'function' ? rule.to(facts, policy) : (rule.to ?? standing));
}

const isOpen = ({ from, when, whilePaused }: FlowRule, standing: ReferralState, policy: Policy, paused = false) =>
  from.includes(standing) && when?.(policy) !== false && (!paused || whilePaused === true);

/** Which roles may do it in this programme. */
export function mayDo(event: ReferralEventName, policy: Policy): readonly Role[] {
  const { who } = ruleOf(event);
  return typeof who === 'function' ? who(policy) : who;
}

/** Everything that these roles could do from here; guards are looked at when it is done. */
export function possibleEvents(state: ReferralState, policy: Policy, roles: readonly Role[], paused = false): ReferralEventName[] {
  const standing = stateUnder(policy, state);
  return referralEventNames.filter(
    event =>
      isOpen(ruleOf(event), standing, policy, paused) &&
      (event !== 'WithdrawalWishLifted' || paused) &&
      mayDo(event, policy).some(role => roles.includes(role)),
  );
}

export { nextStep, nextSteps, type NextStep } from './next-step.ts';
