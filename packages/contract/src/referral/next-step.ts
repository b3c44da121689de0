import type { Role } from '../access/access.ts';
import type { Policy } from '../programme/policy.ts';
import type { ReferralState } from './flow.ts';

/** What is awaited, as a code that the elements put into words. */
export const nextSteps = [
  'acknowledge',
  'screen',
  'ask_for_yes',
  'ask_units',
  'answer',
  'assess',
  'forward',
  'decide',
  'register_decision',
  'match',
  'offer',
  'answer_offer',
  'sign_lease',
  'move_in',
  'review',
  'complete',
  /** They have wished to withdraw: what they want comes before anything else. */
  'ask_person',
  'none',
] as const;
export type NextStep = (typeof nextSteps)[number];

type Step = readonly [NextStep, Role | undefined];

export interface Meanwhile {
  /** The person's wish to withdraw waits for someone to ask them. */
  paused?: boolean;
  /** Every asked unit has answered. */
  allAnswered?: boolean;
  /** No unit that has not answered may: the person's yes names none of them. */
  noneMayAnswer?: boolean;
}

/** What happens next to a referral, and whose turn it is. `awaitingYes`: no unit may be asked, or go on answering, without the person's yes. */
export function nextStep(state: ReferralState, policy: Policy, awaitingYes: boolean, meanwhile: Meanwhile = {}): Step {
  if (meanwhile.paused && state !== 'withdrawn' && state !== 'closed') return ['ask_person', 'coordinator'];
  const assessor: Role = policy.assessment.kind === 'group' ? 'working_group_member' : 'coordinator';
  const asksNobody = policy.statements.kind === 'none';
  const steps: Record<ReferralState, Step> = {
    received: ['acknowledge', 'coordinator'],
    screening: [asksNobody ? 'screen' : awaitingYes ? 'ask_for_yes' : 'ask_units', 'coordinator'],
    // Asked when the programme still asked units: it is screened again.
    collecting_statements: asksNobody ? ['screen', 'coordinator'] : collecting(awaitingYes, meanwhile),
    ready_for_assessment: ['assess', assessor],
    assessed: ['forward', 'coordinator'],
    awaiting_decision: ['decide', 'steering_member'],
    prioritised: ['register_decision', 'case_officer'],
    waiting_for_home: ['match', 'tenancy_manager'],
    matched: ['offer', 'tenancy_manager'],
    offered: ['answer_offer', 'participant'],
    accepted: ['sign_lease', 'tenancy_manager'],
    lease_signed: ['move_in', 'tenancy_manager'],
    housed: ['none', undefined],
    not_now: ['review', 'coordinator'],
    more_info_needed: ['complete', 'coordinator'],
    withdrawn: ['none', undefined],
    closed: ['none', undefined],
  };
  return steps[state];
}

function collecting(awaitingYes: boolean, { allAnswered = false, noneMayAnswer = false }: Meanwhile): Step {
  if (allAnswered) return ['assess', 'coordinator'];
  if (awaitingYes) return ['ask_for_yes', 'coordinator'];
  return noneMayAnswer ? ['ask_units', 'coordinator'] : ['answer', 'case_officer'];
}
