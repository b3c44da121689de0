import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { roles, type Role } from '../access/access.ts';
import type { Policy } from '../programme/policy.ts';
import { mayDo, move, referralEventNames, referralStates } from './flow.ts';
import type { FlowFacts, ReferralEventName, ReferralState } from './flow.ts';
import { everyPolicy, units } from './testing.ts';

/**
 * The flow once more, as those who decided on it wrote it down: a row for each way on. It is compared with `flow.ts` in every state, for
 * every event, under every policy and for every role; neither is made from the other.
 *
 * `any` is every state but `withdrawn` and `closed`. `assessors` are the working group, or in a team its coordinator and support worker.
 * After a colon stands what the event says; the last column is what the programme must have.
 */
const table = `
  received                 | ReferralAcknowledged                    | screening            | coordinator
  screening                | ReferralScreened                        | ready_for_assessment | coordinator                          | asks nobody
  screening                | StatementsRequested: named units        | collecting_statements| coordinator                          | asks units
  collecting_statements    | StatementGiven                          | same                 | case_officer                         | asks units
  collecting_statements    | StatementsCompleted: all answered       | ready_for_assessment | coordinator                          | asks units
  collecting_statements    | StatementsClosed: day reached           | ready_for_assessment | coordinator                          | asks units
  collecting_statements    | StatementsClosed: all answered          | ready_for_assessment | coordinator                          | asks units
  ready_for_assessment     | JointAssessmentRecorded: enough units   | assessed             | assessors
  ready_for_assessment     | JointAssessmentRecorded: no unit        | assessed             | assessors                            | team
  ready_for_assessment     | JointAssessmentRecorded: one unit twice | assessed             | assessors                            | team
  assessed                 | ProposalForwarded: propose              | awaiting_decision    | coordinator
  assessed                 | ReferralReturned: return                | more_info_needed     | coordinator
  assessed                 | ReferralNotNow: not_now                 | not_now              | assessors
  awaiting_decision        | SteeringDecisionMade: prioritised       | prioritised          | steering_member
  awaiting_decision        | SteeringDecisionMade: not prioritised   | not_now              | steering_member
  awaiting_decision        | SteeringDecisionMade: returned          | more_info_needed     | steering_member
  prioritised              | FormalDecisionRegistered: granted       | waiting_for_home     | case_officer
  prioritised              | FormalDecisionRegistered: refused       | not_now              | case_officer
  prioritised              | FormalDecisionRegistered: not_required  | waiting_for_home     | case_officer                         | no formal decision
  waiting_for_home         | MatchProposed                           | matched              | coordinator, tenancy_manager
  matched                  | OfferMade                               | offered              | coordinator, tenancy_manager
  offered                  | ViewingHeld                             | same                 | coordinator, tenancy_manager, outreach_worker, support_worker
  offered                  | OfferDeclined                           | waiting_for_home     | participant, outreach_worker, support_worker, coordinator
  offered                  | OfferAccepted                           | accepted             | participant, outreach_worker, support_worker, coordinator
  accepted                 | LeaseSigned                             | lease_signed         | tenancy_manager
  lease_signed             | MovedIn                                 | housed               | tenancy_manager
  any                      | WithdrawalWished                        | same                 | coordinator
  any                      | WithdrawalWishLifted: wished            | same                 | coordinator
  any                      | ReferralWithdrawn                       | withdrawn            | participant, coordinator, outreach_worker
  any                      | PersonUnreachable                       | same                 | outreach_worker
  any                      | ReferralClosed                          | closed               | coordinator
  not_now                  | ReviewReached                           | ready_for_assessment | coordinator
  not_now                  | NewInformation                          | ready_for_assessment | coordinator
  more_info_needed         | InformationAdded                        | collecting_statements| coordinator                          | asks units
  more_info_needed         | InformationAdded                        | ready_for_assessment | coordinator                          | asks nobody
  matched                  | HomeFellThrough                         | waiting_for_home     | coordinator, tenancy_manager
  offered                  | HomeFellThrough                         | waiting_for_home     | coordinator, tenancy_manager
  accepted                 | HomeFellThrough                         | waiting_for_home     | coordinator, tenancy_manager
  lease_signed             | HomeFellThrough                         | waiting_for_home     | coordinator, tenancy_manager
  offered                  | OfferUnanswered                         | waiting_for_home     | coordinator, tenancy_manager
  housed                   | RehousingOffered                        | waiting_for_home     | coordinator
  withdrawn                | ReferralReopened: left offered          | offered              | coordinator
  closed                   | ReferralReopened: left offered          | offered              | coordinator
`;

/** What was agreed leaves these open, and this is how they were settled. */
const settled = `
  collecting_statements    | StatementsRequested: named units        | collecting_statements| coordinator                          | asks units
  not_now                  | NewInformation                          | ready_for_assessment | outreach_worker, case_officer, support_worker
  more_info_needed         | InformationAdded                        | collecting_statements| outreach_worker, case_officer, support_worker | asks units
  more_info_needed         | InformationAdded                        | ready_for_assessment | outreach_worker, case_officer, support_worker | asks nobody
  any                      | PersonUnreachable                       | same                 | coordinator, support_worker
  any                      | PersonReached                           | same                 | outreach_worker, coordinator, support_worker
  any                      | ConsentGiven                            | same                 | coordinator, outreach_worker, case_officer
  any                      | ConsentWithdrawn                        | same                 | participant, outreach_worker, support_worker, coordinator
`;

/** What each event may say, and the facts that go with it. `-` is an event that says nothing. */
const said: Partial<Record<ReferralEventName, Record<string, FlowFacts>>> = {
  StatementsRequested: {
    'named units': { askingUnits: ['vuxen', 'forsorjning'], unitsThatMayBeAsked: ['vuxen', 'forsorjning'] },
    'a unit without a yes': { askingUnits: ['vuxen', 'forsorjning'], unitsThatMayBeAsked: ['vuxen'] },
    'a unit outside the programme': { askingUnits: ['polisen'], unitsThatMayBeAsked: ['polisen'] },
    'no unit': { askingUnits: [], unitsThatMayBeAsked: units },
  },
  StatementsCompleted: { 'all answered': { unanswered: 0 }, 'one silent': { unanswered: 1 } },
  StatementsClosed: {
    'day reached': { unanswered: 1, meetingReached: true },
    'day not reached': { unanswered: 1 },
    'all answered': { unanswered: 0 },
  },
  JointAssessmentRecorded: {
    'enough units': { unitsPresent: ['vuxen', 'forsorjning'] },
    'one unit twice': { unitsPresent: ['vuxen', 'vuxen'] },
    'no unit': { unitsPresent: [] },
  },
  ...Object.fromEntries(
    (['ProposalForwarded', 'ReferralReturned', 'ReferralNotNow'] as const).map(event => [
      event,
      { propose: { recommendation: 'propose' }, return: { recommendation: 'return' }, not_now: { recommendation: 'not_now' }, nothing: {} },
    ]),
  ),
  SteeringDecisionMade: {
    prioritised: { steeringOutcome: 'prioritised' },
    'not prioritised': { steeringOutcome: 'not_prioritised_now' },
    returned: { steeringOutcome: 'returned' },
    nothing: {},
  },
  FormalDecisionRegistered: {
    granted: { formalOutcome: 'granted' },
    refused: { formalOutcome: 'refused' },
    not_required: { formalOutcome: 'not_required' },
    nothing: {},
  },
  WithdrawalWishLifted: { wished: { paused: true }, 'nothing to lift': {} },
  ReferralReopened: { 'left offered': { stateBefore: 'offered' }, nothing: {} },
};

interface Row {
  from: string;
  event: string;
  saying: string;
  to: string;
  who: string[];
  needs: string | undefined;
}

const rowsOf = (text: string): Row[] =>
  text
    .trim()
    .split('\n')
    .map(line => {
      const [from = '', what = '', to = '', who = '', needs] = line.split('|').map(cell => cell.trim());
      const [event = '', saying = '-'] = what.split(': ');
      return { from, event, saying, to, who: who.split(', '), needs };
    });
const agreed = [...rowsOf(table), ...rowsOf(settled)];

const has: Record<string, (policy: Policy) => boolean> = {
  'asks nobody': policy => policy.statements.kind === 'none',
  'asks units': policy => policy.statements.kind === 'asked',
  team: policy => policy.assessment.kind === 'team',
  'no formal decision': policy => policy.formalDecision === 'not_required',
};

function who(row: Row, policy: Policy): string[] {
  if (row.who[0] !== 'assessors') return row.who;
  return policy.assessment.kind === 'group' ? ['working_group_member'] : ['coordinator', 'support_worker'];
}

function byTheTable(state: ReferralState, event: string, saying: string, policy: Policy, role: Role): string | undefined {
  const row = agreed.find(
    each =>
      each.event === event &&
      each.saying === saying &&
      (each.from === state || (each.from === 'any' && state !== 'withdrawn' && state !== 'closed')) &&
      (!each.needs || has[each.needs]!(policy)) &&
      who(each, policy).includes(role),
  );
  return row?.to === 'same' ? state : row?.to;
}

describe('the flow that was agreed on', () => {
  for (const [name, policy] of everyPolicy)
    it(`is the one that is walked: ${name}`, () => {
      // A programme that asks nobody has nobody standing among those who are asked about.
      const states = referralStates.filter(state => state !== 'collecting_statements' || policy.statements.kind === 'asked');
      for (const event of referralEventNames)
        for (const [saying, facts] of Object.entries(said[event] ?? { '-': {} }))
          for (const state of states)
            for (const role of roles) {
              const moved = mayDo(event, policy).includes(role) ? move(state, event, policy, facts) : undefined;
              const expected = byTheTable(state, event, saying, policy, role);
              if (moved !== expected) assert.equal(moved, expected, `${event} (${saying}) from ${state} by ${role}`);
            }
    });

  it('names each event, state and role as they are called, and leaves no row that nothing tries', () => {
    for (const { from, event, saying, to, who: named, needs } of agreed) {
      assert.ok(from === 'any' || referralStates.includes(from as ReferralState), from);
      assert.ok(to === 'same' || referralStates.includes(to as ReferralState), to);
      assert.ok(referralEventNames.includes(event as ReferralEventName), event);
      assert.ok(saying in (said[event as ReferralEventName] ?? { '-': {} }), `${event}: ${saying}`);
      for (const role of named) assert.ok(role === 'assessors' || roles.includes(role as Role), role);
      assert.ok(!needs || needs in has, needs);
    }
    const named = new Set(agreed.map(({ event }) => event));
    for (const event of referralEventNames) assert.ok(named.has(event), `${event} is in the table`);
  });
});
