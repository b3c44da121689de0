import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { roles } from '../access/access.ts';
import type { Policy } from '../programme/policy.ts';
import { mayDo, move, possibleEvents, referralEventNames, referralStates } from './flow.ts';
import type { FlowFacts, ReferralEventName, ReferralState } from './flow.ts';
import { nextStep } from './next-step.ts';
import { everyPolicy, isEnded, units, willing } from './testing.ts';

/** What must hold whatever the table says: written without it, and walked at random in every programme that can be configured. */

/** Where a name is: its state, where it was left, and whether the person's wish to withdraw waits. */
interface Place {
  state: ReferralState;
  left?: ReferralState;
  paused: boolean;
}
const begun: Place = { state: 'received', paused: false };

function after(place: Place, event: ReferralEventName, policy: Policy, facts: FlowFacts): Place | undefined {
  const { left: stateBefore, paused } = place;
  const state = move(place.state, event, policy, { ...facts, paused, ...(stateBefore ? { stateBefore } : {}) });
  if (!state) return undefined;
  return {
    state,
    ...(isEnded(state) ? { left: isEnded(place.state) ? place.left : place.state } : {}),
    paused: event === 'WithdrawalWished' || (paused && event !== 'WithdrawalWishLifted'),
  };
}

const anyFacts: fc.Arbitrary<FlowFacts> = fc.record(
  {
    unanswered: fc.nat({ max: 3 }),
    askingUnits: fc.subarray([...units, 'polisen']),
    unitsThatMayBeAsked: fc.subarray([...units, 'polisen']),
    unitsPresent: fc.subarray([...units, 'polisen']),
    recommendation: fc.constantFrom('propose', 'not_now', 'return'),
    steeringOutcome: fc.constantFrom('prioritised', 'not_prioritised_now', 'returned'),
    formalOutcome: fc.constantFrom('granted', 'not_required', 'refused'),
  },
  { requiredKeys: [] },
);
/** Half of what people try is meant in earnest, so that a walk comes far. */
const facts = fc.oneof(fc.constant(willing), anyFacts);
/** What someone tries: anything at all by anyone, something that can be done from here, or something that leads on. */
const trial = fc.record({
  pick: fc.noBias(fc.nat()),
  how: fc.constantFrom('at all', 'possible', 'leads on', 'leads on'),
  role: fc.constantFrom(...roles),
  facts,
});
const walk = fc.array(trial, { minLength: 30, maxLength: 90, size: 'max' });
type Trial = typeof trial extends fc.Arbitrary<infer T> ? T : never;

interface Step {
  place: Place;
  event?: ReferralEventName;
  from: Place;
}

/** Every place that a walk goes through. A walk does what can be done, by whoever tries it, and is refused the rest. */
function* stepsOf(policy: Policy, tried: readonly Trial[]): Generator<Step> {
  let place = begun;
  yield { place, from: place };
  for (const { pick, how, role, facts } of tried) {
    const possible = referralEventNames.filter(each => mayDo(each, policy).length && after(place, each, policy, facts));
    const onwards = possible.filter(each => {
      const { state } = after(place, each, policy, facts)!;
      return state !== place.state && !isEnded(state);
    });
    const choices = how === 'at all' ? referralEventNames : how === 'leads on' && onwards.length ? onwards : possible;
    const event = choices[pick % (choices.length || 1)];
    const isTheirs = event && (how !== 'at all' || mayDo(event, policy).includes(role));
    const next = isTheirs ? after(place, event, policy, facts) : undefined;
    if (!next) continue;
    yield { place: next, event, from: place };
    place = next;
  }
}

/** Whether a walk home exists, by anyone who may, without the person or a coordinator ending it on the way. */
function leadsHome(from: Place, policy: Policy): boolean {
  const known = new Set<string>();
  const queue = [from];
  for (let place = queue.pop(); place; place = queue.pop()) {
    if (place.state === 'housed') return true;
    if (isEnded(place.state)) continue;
    for (const event of referralEventNames.filter(each => mayDo(each, policy).length)) {
      const next = after(place, event, policy, willing);
      const name = next && `${next.state} ${next.paused}`;
      if (next && name && !known.has(name)) (known.add(name), queue.push(next));
    }
  }
  return false;
}

function everyWalk(holds: (policy: Policy, step: Step) => void, numRuns = 15): void {
  for (const [place, [name, policy]] of [...everyPolicy].entries())
    fc.assert(
      fc.property(walk, tried => {
        for (const step of stepsOf(policy, tried)) holds(policy, step);
      }),
      {
        seed: place,
        numRuns,
        reporter(run) {
          if (run.failed) throw new Error(`${name}: ${fc.defaultReportMessage(run)}`, { cause: run.errorInstance });
        },
      },
    );
}

describe('in every programme, whatever happens', () => {
  it('there is a walk home from wherever a name has come, unless the person ended it or it was closed', () => {
    const seen = new Map<string, boolean>();
    everyWalk((policy, { place }) => {
      if (isEnded(place.state)) return;
      const key = `${JSON.stringify(policy)} ${place.state} ${place.paused}`;
      if (!seen.has(key)) seen.set(key, leadsHome(place, policy));
      assert.ok(seen.get(key), `${place.state}${place.paused ? ', paused' : ''}`);
    });
    const states = new Set([...seen.keys()].map(key => key.split(' ').at(-2)));
    for (const far of ['lease_signed', 'housed', 'not_now', 'more_info_needed']) assert.ok(states.has(far), `no walk came to ${far}`);
  });

  it('a no, silence, a home that falls through and being out of reach never send a name further back than to wait for a home', () => {
    everyWalk((_, { event, from, place }) => {
      if (event === 'OfferDeclined' || event === 'OfferUnanswered' || event === 'HomeFellThrough')
        assert.equal(place.state, 'waiting_for_home', event);
      if (event === 'PersonUnreachable' || event === 'PersonReached') assert.equal(place.state, from.state, event);
    });
  });

  it('only a person’s own withdrawal, a closing or reasons on paper take a name away from those who wait for a home', () => {
    const waiting: ReferralState[] = ['prioritised', 'waiting_for_home', 'matched', 'offered', 'accepted', 'lease_signed', 'housed'];
    everyWalk((_, { event, from, place }) => {
      if (!waiting.includes(from.state) || waiting.includes(place.state)) return;
      assert.ok(event === 'ReferralWithdrawn' || event === 'ReferralClosed' || event === 'FormalDecisionRegistered', event);
    });
  });

  it('a name stands in no state that the programme skips', () => {
    everyWalk((policy, { place }) => {
      if (policy.statements.kind === 'none') assert.notEqual(place.state, 'collecting_statements');
    });
  });

  it('a wish to withdraw leads nobody further, and ends nothing by itself', () => {
    everyWalk((_, { event, from, place }) => {
      if (event === 'WithdrawalWished') assert.deepEqual(place, { ...from, paused: true });
      if (event === 'WithdrawalWishLifted') assert.deepEqual(place, { ...from, paused: false });
      if (!from.paused || !place.paused || place.state === from.state) return;
      const back = event === 'OfferDeclined' || event === 'HomeFellThrough' || event === 'ReferralReopened';
      assert.ok(back || isEnded(place.state), `${from.state} → ${place.state}`);
    });
  });

  it('what the programme does not have cannot be done by anyone, from anywhere', () => {
    const lacking = (policy: Policy): ReferralEventName[] =>
      policy.statements.kind === 'none'
        ? ['StatementsRequested', 'StatementGiven', 'StatementsCompleted', 'StatementsClosed']
        : ['ReferralScreened'];
    for (const [name, policy] of everyPolicy)
      for (const event of lacking(policy))
        for (const state of referralStates) {
          assert.equal(move(state, event, policy, willing), undefined, `${name}: ${event} from ${state}`);
          assert.ok(!possibleEvents(state, policy, roles).includes(event), `${name}: ${event} from ${state}`);
        }
  });

  it('whoever a landlord, an employment officer, a peer, a tenant or a log reviewer is elsewhere, they move nothing here', () => {
    for (const [name, policy] of everyPolicy)
      for (const event of referralEventNames)
        for (const role of ['landlord_contact', 'employment_officer', 'peer_supporter', 'tenant', 'log_reviewer'] as const)
          assert.ok(!mayDo(event, policy).includes(role), `${name}: ${event} by ${role}`);
  });

  it('what is offered as possible is possible, and what is possible for someone is offered to them', () => {
    everyWalk((policy, { place }) => {
      for (const role of roles) {
        const offered = possibleEvents(place.state, policy, [role], place.paused);
        const can = referralEventNames.filter(event => mayDo(event, policy).includes(role) && after(place, event, policy, willing));
        assert.deepEqual(
          can.filter(event => !offered.includes(event)),
          [],
        );
      }
    }, 4);
  });

  it('there is a next step, and someone whose turn it is, until the home', () => {
    everyWalk((policy, { place }) => {
      const [step, owner] = nextStep(place.state, policy, false);
      assert.equal(step === 'none', isEnded(place.state) || place.state === 'housed', place.state);
      assert.equal(step === 'none', owner === undefined, place.state);
    }, 10);
  });
});

describe('what a move depends on', () => {
  const known = new Set([
    'stateBefore', 'unanswered', 'meetingReached', 'askingUnits', 'unitsThatMayBeAsked', 'unitsPresent', 'recommendation', 'steeringOutcome', 'formalOutcome', 'paused',
  ]); // prettier-ignore
  const tempting = { staying: 'acute', tried: 'Behandling', reach: [], alias: 'Tallen', daysWaiting: 4, unreachable: true, sober: false };

  function watch<T extends object>(target: T, read: Set<PropertyKey>): T {
    const whole = () => assert.fail('reads everything at once');
    return new Proxy(target, { get: (from, key) => (read.add(key), Reflect.get(from, key)), ownKeys: whole, has: whole });
  }

  it('is the facts of the table and the programme’s policy, and nothing about the person', () => {
    const [facts, policies] = [new Set<PropertyKey>(), new Set<PropertyKey>()];
    for (const policy of everyPolicy.values())
      for (const state of referralStates)
        for (const event of referralEventNames)
          for (const change of [{}, { paused: true }, { formalOutcome: 'not_required' }] as const) {
            const offered = watch({ ...tempting, ...willing, stateBefore: 'screening' as const, ...change }, facts);
            move(state, event, watch(policy, policies), offered);
            mayDo(event, watch(policy, policies));
          }
    assert.deepEqual(
      [...facts].filter(key => !known.has(String(key))),
      [],
    );
    for (const key of known) assert.ok(facts.has(key), `${key} is looked at somewhere`);
    assert.deepEqual([...policies].sort(), ['assessment', 'formalDecision', 'statements']);
  });

  it('is never the time: a date of receipt can neither move a name nor be moved', () => {
    const clock = Date.now;
    Date.now = () => assert.fail('reads the clock');
    try {
      for (const policy of everyPolicy.values())
        for (const state of referralStates)
          for (const event of referralEventNames) {
            const to = move(state, event, policy, willing);
            assert.ok(to === undefined || referralStates.includes(to), 'a move gives a state, and no date with it');
          }
    } finally {
      Date.now = clock;
    }
  });
});

describe('a programme that changes its way', () => {
  it('leaves nobody standing where no one can lead them on', () => {
    for (const [name, policy] of everyPolicy)
      for (const state of referralStates.filter(each => !isEnded(each))) {
        assert.ok(leadsHome({ state, paused: false }, policy), `${name}: from ${state}`);
        for (const ended of ['withdrawn', 'closed'] as const) {
          const again = after({ state: ended, left: state, paused: false }, 'ReferralReopened', policy, willing)!;
          assert.ok(leadsHome(again, policy), `${name}: opened again to ${again.state}`);
          if (policy.statements.kind === 'none') assert.notEqual(again.state, 'collecting_statements');
        }
      }
  });
});
