import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { roles } from '../access/access.ts';
import { defaultPolicy, type Policy } from '../programme/policy.ts';
import { mayDo, move, possibleEvents, referralEventNames, referralStates, type FlowFacts, type ReferralState } from './flow.ts';
import { nextStep } from './next-step.ts';

fc.configureGlobal({ seed: 1 });

const units = ['forsorjning', 'vuxen', 'funktionshinder'];
const jarfalla: Policy = {
  statements: { kind: 'asked', units },
  assessment: { kind: 'group', units, atLeast: 2 },
  priority: 'steering_group',
  formalDecision: 'required',
  meeting: 'none',
  sharing: 'waiver',
};
const policies = { jarfalla, default: defaultPolicy };

/** Facts under which every guard can be met. */
const willing: FlowFacts = {
  askingUnits: ['vuxen'],
  unitsThatMayBeAsked: units,
  unitsPresent: units,
  unanswered: 0,
  recommendation: 'propose',
  steeringOutcome: 'prioritised',
  formalOutcome: 'granted',
};

/** Everywhere that can be reached from a state, by trying every event; written without looking at the table's own order. */
function reachable(from: ReferralState, policy: Policy): Set<ReferralState> {
  const seen = new Set<ReferralState>();
  const queue: ReferralState[] = [from];
  for (let state = queue.pop(); state; state = queue.pop())
    for (const event of referralEventNames)
      for (const recommendation of ['propose', 'not_now', 'return'] as const)
        for (const steeringOutcome of ['prioritised', 'not_prioritised_now', 'returned'] as const)
          for (const formalOutcome of ['granted', 'refused'] as const) {
            const to = move(state, event, policy, { ...willing, recommendation, steeringOutcome, formalOutcome, stateBefore: 'screening' });
            if (to && !seen.has(to)) (queue.push(to), seen.add(to));
          }
  return seen;
}

describe('a referral’s way', () => {
  for (const [name, policy] of Object.entries(policies)) {
    it(`leads home from wherever it stands (${name})`, () => {
      for (const state of reachable('received', policy)) assert.ok(reachable(state, policy).has('housed'), `from ${state}`);
    });

    it(`always has a next step and someone whose turn it is (${name})`, () => {
      for (const state of reachable('received', policy)) {
        const [step, owner] = nextStep(state, policy, false);
        assert.equal(step === 'none', owner === undefined, state);
        assert.deepEqual(
          nextStep(state, policy, false, { paused: true }).at(-1),
          state === 'withdrawn' || state === 'closed' ? undefined : 'coordinator',
        );
      }
    });
  }

  it('costs nothing to decline: the place among those who wait for a home stays', () => {
    for (const event of ['OfferDeclined', 'OfferUnanswered', 'HomeFellThrough'] as const)
      assert.equal(move('offered', event, jarfalla), 'waiting_for_home', event);
  });

  it('does not drop a person who is out of reach', () => {
    fc.assert(
      fc.property(fc.constantFrom(...referralStates.filter(state => state !== 'withdrawn' && state !== 'closed')), state =>
        assert.equal(move(state, 'PersonUnreachable', jarfalla), state),
      ),
    );
  });

  it('asks only the units that the person said yes to', () => {
    const ask = (askingUnits: string[], unitsThatMayBeAsked: string[]) =>
      move('screening', 'StatementsRequested', jarfalla, { askingUnits, unitsThatMayBeAsked });
    assert.equal(ask(['vuxen'], ['vuxen']), 'collecting_statements');
    assert.equal(ask(['vuxen', 'forsorjning'], ['vuxen']), undefined);
    assert.equal(ask(['polisen'], ['polisen']), undefined);
    assert.equal(ask([], units), undefined);
  });

  it('goes to a meeting with a silent unit only when the coordinator closes the asking', () => {
    assert.equal(move('collecting_statements', 'StatementsCompleted', jarfalla, { unanswered: 1 }), undefined);
    assert.equal(move('collecting_statements', 'StatementsClosed', jarfalla, { unanswered: 1 }), undefined);
    const reached = { unanswered: 1, meetingReached: true };
    assert.equal(move('collecting_statements', 'StatementsClosed', jarfalla, reached), 'ready_for_assessment');
  });

  it('is assessed by a group of at least as many units as the programme says, each counted once', () => {
    const assess = (...unitsPresent: string[]) => move('ready_for_assessment', 'JointAssessmentRecorded', jarfalla, { unitsPresent });
    assert.equal(assess('vuxen'), undefined);
    assert.equal(assess('vuxen', 'vuxen'), undefined);
    assert.equal(assess('vuxen', 'uppsok'), undefined);
    assert.equal(assess('vuxen', 'forsorjning'), 'assessed');
  });

  it('takes a formal decision as not required only where the programme says so', () => {
    const register = (policy: Policy) => move('prioritised', 'FormalDecisionRegistered', policy, { formalOutcome: 'not_required' });
    assert.equal(register(jarfalla), undefined);
    assert.equal(register({ ...jarfalla, formalDecision: 'not_required' }), 'waiting_for_home');
  });

  it('never stores a state that the programme skips', () => {
    assert.ok(!reachable('received', defaultPolicy).has('collecting_statements'));
    assert.equal(move('screening', 'ReferralScreened', jarfalla), undefined);
  });

  it('lets the team assess where the programme has no group, and the group where it has', () => {
    assert.deepEqual(mayDo('JointAssessmentRecorded', defaultPolicy), ['coordinator', 'support_worker']);
    assert.deepEqual(mayDo('JointAssessmentRecorded', jarfalla), ['working_group_member']);
  });

  it('gives a landlord, a labour-market officer and a log reviewer nothing to do', () => {
    for (const state of referralStates)
      assert.deepEqual(possibleEvents(state, jarfalla, ['landlord_contact', 'employment_officer', 'log_reviewer']), [], state);
  });

  it('tells nobody more and leads nobody further while a wish to withdraw waits for someone to ask them', () => {
    const paused = { ...willing, paused: true, stateBefore: 'screening' } as const;
    const happens = referralEventNames.filter(event => referralStates.some(state => move(state, event, jarfalla, paused)));
    const letsGo = ['OfferDeclined', 'HomeFellThrough', 'ConsentWithdrawn', 'ReferralWithdrawn', 'ReferralClosed'];
    const looksForThem = ['PersonUnreachable', 'PersonReached', 'WithdrawalWished', 'WithdrawalWishLifted'];
    assert.deepEqual(happens.toSorted(), [...letsGo, ...looksForThem].toSorted());
    const shown = referralEventNames.filter(event =>
      referralStates.some(state => possibleEvents(state, jarfalla, roles, true).includes(event)),
    );
    assert.deepEqual(shown, happens);
    for (const state of referralStates)
      for (const event of happens)
        assert.ok([undefined, state, 'waiting_for_home', 'withdrawn', 'closed'].includes(move(state, event, jarfalla, paused)), event);
  });

  it('comes back to where it stood when it is opened again', () => {
    assert.equal(move('withdrawn', 'ReferralReopened', jarfalla, { stateBefore: 'offered' }), 'offered');
    assert.equal(move('closed', 'ReferralReopened', jarfalla), undefined);
  });
});
