import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import fc from 'fast-check';
import { addDays, dayOf, daysBetween } from '@bostadforst/contract/day';
import { mayDo, possibleEvents, referralEventNames } from '@bostadforst/contract/referral/flow';
import type { NewReferralEvent } from '@bostadforst/contract/referral/event';
import type { ReferralRecord } from '@bostadforst/contract/referral/record';
import type { Policy } from '@bostadforst/contract/programme';
import { startTestApp, testIssuerAddress, testProgramme, type TestApp } from '../testing/testing.ts';
import { aName, askable, nextAct, roleOf, walkers, type Name, type Walker } from '../testing/a-name.ts';

/**
 * Every way that changes what the service does, each in a municipality of its own. Who leads and whether they meet changes nothing in the
 * service: each goes with half of the ways.
 */
const ways = [{ kind: 'none' } as const, { kind: 'asked', units: askable } as const].flatMap(statements =>
  [{ kind: 'team' } as const, { kind: 'group', units: askable, atLeast: 2 } as const].flatMap(assessment =>
    (['required', 'not_required'] as const).flatMap(formalDecision =>
      (['waiver', 'same_branch'] as const).map((sharing, place): Policy => ({
        statements,
        assessment,
        formalDecision,
        sharing,
        priority: assessment.kind === 'group' ? 'steering_group' : 'team_lead',
        meeting: place ? 'monthly' : 'none',
      })),
    ),
  ),
);
const policies = new Map(ways.map((policy, place) => [`ort-${place}`, policy]));
const settings = {
  landlords: [{ id: 'exempelhem', name: 'Exempelhem', kind: 'municipal' as const, people: [] }],
  supportWorkers: [{ id: 'stod-1', name: 'Stöd Ett', issuer: testIssuerAddress, subject: 'support_worker' }],
};

const trial = fc.record({
  pick: fc.noBias(fc.nat()),
  walker: fc.constantFrom(...walkers),
  atAll: fc.constantFrom(true, false, false, false),
  days: fc.nat({ max: 3 }),
});
const walk = fc.array(trial, { minLength: 6, maxLength: 6 });
/** Where the walk begins: so many steps along the straight way home. */
const begins = fc.noBias(fc.nat({ max: 12 }));

describe('a name on its way, whatever people do, in every programme', () => {
  const clock = { now: new Date('2026-03-14T09:00:00Z') };
  let app: TestApp;
  before(async () => {
    app = await startTestApp({
      programmes: [...policies].map(([code, policy]) => testProgramme(code, policy)),
      municipalities: Object.fromEntries([...policies.keys()].map(code => [code, settings])),
      now: () => clock.now,
    });
  });
  after(() => app.close());

  for (const [place, [municipality, policy]] of [...policies].entries())
    it(`keeps its place and comes home: ${Object.values(policy)
      .map(each => (typeof each === 'string' ? each : each.kind))
      .join(' ')}`, async () => {
      await fc.assert(
        fc.asyncProperty(begins, walk, async (ahead, trials) => {
          clock.now = new Date('2026-03-14T09:00:00Z');
          const name = await aName(app, municipality, policy, clock);
          const begun = await name.read();
          let kept = { record: begun, prioritisedOn: undefined as string | undefined };
          const does = async (walker: Walker, event: NewReferralEvent) =>
            void (kept = await done(name, begun, kept, walker, event, policy, dayOf(clock.now)));
          for (let steps = 0; steps < ahead; steps += 1) {
            const [walker, type] = nextAct(kept.record, policy) ?? ['outreach_worker', 'PersonReached'];
            await does(walker, await name.inEarnest(type, walker, 0, true));
          }
          for (const { pick, walker, atAll, days } of trials) {
            clock.now = new Date(clock.now.getTime() + days * 86_400_000);
            const { entry } = kept.record;
            const possible = possibleEvents(entry.state, policy, [roleOf(walker)], entry.paused);
            const choices = (atAll || !possible.length ? referralEventNames : possible) as readonly NewReferralEvent['type'][];
            await does(walker, await name.inEarnest(choices[pick % choices.length]!, walker, pick));
          }
          await comesHome(name, policy, begun);
        }),
        { seed: place, numRuns: 1, endOnFailure: true },
      );
    });

  /** One thing that someone tries, and what must hold after it, whether or not it was done. */
  async function done(
    name: Name,
    begun: ReferralRecord,
    kept: { record: ReferralRecord; prioritisedOn: string | undefined },
    walker: Walker,
    event: NewReferralEvent,
    policy: Policy,
    today: string,
  ) {
    const before = kept.record;
    const outcome = await name.tries(walker, event);
    const record = await name.read();
    const what = `${event.type} by ${walker} from ${before.entry.state}`;
    assert.equal(record.entry.receivedOn, begun.entry.receivedOn, what);
    assert.equal(record.entry.number, begun.entry.number, what);
    const isOver = ['housed', 'withdrawn', 'closed'].includes(record.entry.state);
    assert.equal(record.entry.waitedUntil !== undefined, isOver, what);
    assert.equal(record.entry.daysWaiting, daysBetween(begun.entry.receivedOn, record.entry.waitedUntil ?? today), what);
    if (isOver && before.entry.waitedUntil) assert.equal(record.entry.waitedUntil, before.entry.waitedUntil, what);
    if (!outcome.done) {
      assert.ok(['not_allowed', 'not_possible_now', 'not_found', 'invalid'].includes(outcome.code), `${what}: ${outcome.code}`);
      assert.deepEqual({ ...record, entry: { ...record.entry, daysWaiting: 0, marks: [] } }, { ...before, entry: { ...before.entry, daysWaiting: 0, marks: [] } }, what); // prettier-ignore
      return { ...kept, record };
    }
    assert.ok(mayDo(event.type, policy).includes(roleOf(walker)), what);
    assert.equal(record.version, before.version + 1, what);

    // Flags are the person's own matter: nothing else sets or lifts them.
    const left = record.entry.state === 'withdrawn' || record.entry.state === 'closed';
    const wished = event.type === 'WithdrawalWished' || (before.entry.paused && event.type !== 'WithdrawalWishLifted');
    assert.equal(record.entry.paused, wished && !left, what);
    const sought = event.type === 'PersonUnreachable' || (before.entry.unreachable && event.type !== 'PersonReached');
    assert.equal(record.entry.unreachable, sought, what);

    // Having been prioritised ends with a new decision, with reasons, and with nothing else.
    const decision = event.type === 'SteeringDecisionMade' ? event.decision : undefined;
    const prioritisedOn =
      decision?.outcome === 'prioritised' ? today : decision?.outcome === 'not_prioritised_now' ? undefined : kept.prioritisedOn;
    assert.equal(record.prioritisedOn, prioritisedOn, what);
    if (decision) assert.ok(record.decisions.at(-1)!.reasons, what);

    // A day is always set for those who wait for another try.
    if (['ReferralNotNow', 'SteeringDecisionMade', 'FormalDecisionRegistered'].includes(event.type) && record.entry.state === 'not_now')
      assert.ok(record.entry.next.by! > today, what);
    if (event.type === 'ReferralReturned') assert.ok(record.entry.next.by! > today, what);
    if (event.type === 'FormalDecisionRegistered') assert.deepEqual(Object.keys(record.formalDecisions.at(-1)!).sort(), ['decidedOn', 'outcome', ...(event.caseReference ? ['caseReference'] : [])].sort()); // prettier-ignore
    if (event.type === 'OfferDeclined') {
      const declined = record.offers.findLast(({ response }) => response === 'declined')!;
      assert.deepEqual([declined.ownWords, declined.saidBy], ['För långt från min syster.', 'participant'], what);
      assert.ok(declined.saidHow, what);
    }
    const { history } = record;
    assert.deepEqual([history.at(-1)!.event, history.at(-1)!.role], [event.type, roleOf(walker)], what);
    return { record, prioritisedOn };
  }

  /** From wherever it came to, by the programme's own way and the real routes. */
  async function comesHome(name: Name, policy: Policy, begun: ReferralRecord): Promise<void> {
    for (let steps = 0; ; steps += 1) {
      const record = await name.read();
      const next = nextAct(record, policy);
      if (!next) break;
      assert.ok(steps < 30, `no way home from ${record.entry.state}`);
      const [walker, type] = next;
      if (!record.entry.paused && ['screening', 'awaiting_decision'].includes(record.entry.state)) {
        const yes = await name.tries('coordinator', await name.inEarnest('ConsentGiven', 'coordinator', 0, true));
        assert.ok(yes.done);
      }
      const outcome = await name.tries(walker, await name.inEarnest(type, walker, 0, true));
      assert.deepEqual(outcome, { done: true }, `${type} by ${walker} from ${record.entry.state}`);
    }
    const home = await name.read();
    assert.equal(home.entry.state, 'housed');
    assert.equal(home.entry.receivedOn, begun.entry.receivedOn);
    assert.ok(home.tenancy?.moveInDate);
  }

  it('is refused what its programme does not have, by whoever would do it elsewhere', async () => {
    for (const [municipality, policy] of policies) {
      const name = await aName(app, municipality, policy, clock);
      assert.ok((await name.tries('coordinator', { type: 'ReferralAcknowledged' })).done);
      const lacking = policy.statements.kind === 'none' ? 'StatementsRequested' : 'ReferralScreened';
      const outcome = await name.tries('coordinator', await name.inEarnest(lacking, 'coordinator', 0, true));
      assert.deepEqual(outcome, { done: false, code: 'not_possible_now' }, municipality);
      assert.equal((await name.read()).entry.state, 'screening');
    }
  });

  it('is sent back only with what is missing, and *not now* only with a day', async () => {
    const name = await aName(app, 'ort-0', ways[0]!, clock);
    const send = (body: unknown) =>
      app.one('coordinator')(`/v1/ort-0/referrals/${name.params.referralId}/events`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', 'idempotency-key': crypto.randomUUID() },
        body: JSON.stringify(body),
      });
    const byWhen = addDays(dayOf(clock.now), 7);
    assert.equal((await send({ type: 'ReferralReturned', byWhom: 'vuxen', byWhen })).status, 400, 'without what is missing');
    assert.equal(
      (await send({ type: 'ReferralNotNow', reasons: 'Inte nu.', offeredInstead: 'Stöd.' })).status,
      400,
      'without a review day',
    );
  });
});
