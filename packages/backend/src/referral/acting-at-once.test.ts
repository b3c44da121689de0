import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, before, describe, it } from 'node:test';
import { createClient } from '@bostadforst/client';
import { isProblem } from '@bostadforst/contract/problem';
import type { NewReferralEvent } from '@bostadforst/contract/referral/event';
import { observationRoutes } from '@bostadforst/contract/referral/observation-routes';
import { startReferrals, units, walkTo, type Referrals } from './testing.ts';

const today = '2026-03-14';
const assessment = {
  ...({ type: 'JointAssessmentRecorded', heldOn: today, unitsPresent: units, recommendation: 'propose' } as const),
  dimensions: { needNow: 'Ett lås.', currentSituation: 'Härbärge.', supportNeed: 'Mycket till en början.' },
};
const decision = { outcome: 'prioritised', reasons: 'Störst behov.', decidedOn: today, formalDecisionBy: 'vuxen' } as const;
const withdrawal = { type: 'ReferralWithdrawn', saidHow: 'phone', ownWords: 'Jag vill inte längre.' } as const;

/** Two to five colleagues who have the same record before them, each about to do something of their own. */
const stages: Record<string, { goal: Parameters<typeof walkTo>[1]; before?: NewReferralEvent; acts: [string, NewReferralEvent][] }> = {
  'two assess, one closes': {
    goal: 'ready',
    acts: [
      ['working_group_member a', assessment],
      ['working_group_member b', { ...assessment, recommendation: 'not_now' }],
      ['coordinator c', { type: 'ReferralClosed', reason: 'moved' }],
    ],
  },
  'two forward, one withdraws for the person': {
    goal: 'assessed',
    acts: [
      ['coordinator a', { type: 'ProposalForwarded' }],
      ['coordinator b', { type: 'ProposalForwarded' }],
      ['outreach_worker', withdrawal],
    ],
  },
  'three decide, two withdraw': {
    goal: 'assessed',
    before: { type: 'ProposalForwarded' },
    acts: [
      ['steering_member a', { type: 'SteeringDecisionMade', decision }],
      ['steering_member b', { type: 'SteeringDecisionMade', decision: { ...decision, reasons: 'Ett annat skäl.' } }],
      ['steering_member c', { type: 'SteeringDecisionMade', decision: { outcome: 'not_prioritised_now', reasons: 'Inte nu.', decidedOn: today, reviewOn: '2026-06-01' } }], // prettier-ignore
      ['coordinator', withdrawal],
      ['outreach_worker', withdrawal],
    ],
  },
  'one accepts, one declines, two withdraw, one says that nobody answered': {
    goal: 'offered',
    acts: [
      ['outreach_worker', { type: 'OfferAccepted', saidHow: 'phone' }],
      ['coordinator a', { type: 'OfferDeclined', saidHow: 'phone' }],
      ['coordinator b', withdrawal],
      ['coordinator c', withdrawal],
      ['tenancy_manager', { type: 'OfferUnanswered' }],
    ],
  },
};

describe('several colleagues who act on one record at once', () => {
  let service: Referrals;
  before(async () => void (service = await startReferrals()));
  after(() => service.close());

  const colleague = (name: string) => {
    const role = name.split(' ')[0] as 'coordinator';
    return service.as(role, { subject: name });
  };
  /** The record, and what has been done to it. What someone wrote too late is kept beside that, and does nothing. */
  const read = async (id: string) => {
    const record = await service.as('coordinator').openReferral({ params: { referralId: id } });
    return { ...record, history: record.history.filter(({ event }) => event !== 'AssessmentSetAside') };
  };
  /** What came of each: `done`, or the problem's code. Anything else, a deadlock among it, fails the test. */
  const outcomes = async (tries: readonly Promise<unknown>[]) =>
    (await Promise.allSettled(tries)).map(each => {
      if (each.status === 'fulfilled') return 'done';
      if (!isProblem(each.reason)) throw each.reason;
      return each.reason.problem.code;
    });
  const refusals = ['changed_meanwhile', 'not_found', 'not_allowed', 'not_possible_now'];

  for (const [what, { goal, before: first, acts }] of Object.entries(stages))
    it(`take turns: ${what}, one is done, and no other changes anything`, async () => {
      const id = await walkTo(service, goal);
      if (first) await service.act(service.as('coordinator'), id, first);
      const { version, history } = await read(id);
      const keys = acts.map(() => randomUUID());
      const all = () =>
        outcomes(
          acts.map(([name, body], at) =>
            colleague(name).actOnReferral({ params: { referralId: id }, body }, { version, idempotencyKey: keys[at]! }),
          ),
        );
      const once = await all();
      assert.deepEqual(
        once.filter(outcome => outcome === 'done'),
        ['done'],
        once.join(),
      );
      for (const outcome of once) assert.ok(outcome === 'done' || refusals.includes(outcome), outcome);
      const stands = await read(id);
      const [, done] = acts[once.indexOf('done')]!;
      assert.deepEqual([stands.version, stands.history.length, stands.history.at(-1)!.event], [version + 1, history.length + 1, done.type]);
      // Whoever lost is told that it has changed where it is still theirs to see, and never that it is done.
      const stale = outcomes([colleague('coordinator sen').actOnReferral({ params: { referralId: id }, body: { type: 'PersonUnreachable' } }, { version })]); // prettier-ignore
      assert.deepEqual(await stale, ['changed_meanwhile']);

      // Sent again by everyone, since an answer may be lost: nothing is done twice.
      const again = await all();
      assert.deepEqual(
        again.map(outcome => outcome !== 'done'),
        once.map(outcome => outcome !== 'done'),
      );
      const still = await read(id);
      assert.deepEqual([still.version, still.history.length], [stands.version, stands.history.length]);
    });

  it('correct the same words: one is done, the other is refused and their words are asked for again', async () => {
    const id = await walkTo(service, 'offered');
    const { version, history, mayCorrect = [] } = await read(id);
    const [{ field, version: words }] = mayCorrect as [(typeof mayCorrect)[number]];
    const client = (subject: string) =>
      createClient(
        { backend: 'http://in.process', municipality: 'exempelkommun', fetch: service.one('coordinator', { subject }) },
        observationRoutes,
      );
    const params = { referralId: id };
    const tries = ['a', 'b', 'c'].map(name =>
      client(`koordinator ${name}`).correctWords({ params, body: { field, version: words, text: `Rättat av ${name}.` } }),
    );
    const accepted = service.as('outreach_worker').actOnReferral({ params, body: { type: 'OfferAccepted', saidHow: 'phone' } });
    const [acceptance, ...corrections] = await outcomes([accepted, ...tries]);
    assert.equal(acceptance, 'done', 'a correction of words stands in nobody’s way');
    assert.deepEqual(corrections.toSorted(), ['changed_meanwhile', 'changed_meanwhile', 'done']);
    const record = await read(id);
    assert.equal(record.entry.state, 'accepted');
    const [name] = ['a', 'b', 'c'].filter((_, at) => corrections[at] === 'done');
    assert.ok(JSON.stringify(record).includes(`Rättat av ${name}.`));
    assert.equal(
      record.history.filter(({ event }) => event === 'OfferAccepted').length,
      history.filter(({ event }) => event === 'OfferAccepted').length + 1,
    );
    assert.ok(record.version > version);
  });
});
