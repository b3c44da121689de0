import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { NewTakeoverEvent, takeOver, takeoverEventNames, possibleTakeover, type TakeoverState } from './takeover.ts';

fc.configureGlobal({ seed: 1 });

const walk = (events: readonly (typeof takeoverEventNames)[number][]): TakeoverState =>
  events.reduce<TakeoverState>((state, event) => takeOver(state, event) ?? state, 'none');

describe('a lease on its way to being the tenant’s own', () => {
  it('is reviewed, proposed, approved by the landlord and taken over, in that order alone', () => {
    assert.equal(walk(['TakeoverReviewPlanned', 'TakeoverProposed', 'TakeoverApproved', 'ContractTakenOver']), 'taken_over');
    assert.equal(takeOver('planned', 'ContractTakenOver'), undefined, 'not without the landlord');
    assert.equal(takeOver('none', 'TakeoverProposed'), undefined, 'not without a day');
    assert.deepEqual(possibleTakeover('taken_over'), []);
  });

  it('can be taken over however often it has waited', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...takeoverEventNames)), events => {
        const state = walk(events.filter(event => event !== 'ContractTakenOver'));
        const rest = { none: 0, planned: 1, proposed: 2, approved: 3, taken_over: 4 }[state];
        const way = ['TakeoverReviewPlanned', 'TakeoverProposed', 'TakeoverApproved', 'ContractTakenOver'] as const;
        assert.equal(
          way.slice(rest).reduce<TakeoverState>((at, event) => takeOver(at, event)!, state),
          'taken_over',
        );
      }),
    );
  });

  it('has no field for words, nor for anything but the tenancy', () => {
    const facts = { rent: 'paid', care: 'cared_for', disturbances: 'none' };
    assert.ok(NewTakeoverEvent.safeParse({ type: 'TakeoverProposed', facts }).success);
    for (const more of [{ text: 'Drogfri.' }, { support: 'tar emot' }, { sober: true }, { goals: 3 }]) {
      assert.ok(!NewTakeoverEvent.safeParse({ type: 'TakeoverProposed', facts: { ...facts, ...more } }).success, JSON.stringify(more));
      assert.ok(!NewTakeoverEvent.safeParse({ type: 'TakeoverPostponed', because: ['rent'], reviewOn: '2027-01-01', ...more }).success);
    }
  });
});
