import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { referralEventNames } from '../referral/flow.ts';
import { takeoverEventNames } from '../tenancy/takeover-flow.ts';
import { mayLeave, outgoingEvents, OutgoingMessage, outgoingReferralEvents } from './outgoing.ts';

const referral = {
  type: 'OfferMade',
  municipality: 'exempelkommun',
  at: '2026-03-14T09:00:00.000Z',
  referralId: '0d3f7c2e-6a7e-4d0c-9d6e-2f1b6a1c9a11',
  state: 'offered',
  nextOwner: 'participant',
};

describe('what may leave', () => {
  it('is never about goals, consent or who has looked', () => {
    for (const event of outgoingEvents) assert.doesNotMatch(event, /^(Goal|Consent|Record|Audit|SignIn|SupportWorker)/);
    for (const event of ['GoalReached', 'ConsentGiven', 'ConsentWithdrawn', 'RecordViewed', 'SupportWorkerNamed', '__proto__'])
      assert.equal(mayLeave(event), false, event);
  });

  it('names what the flow has, and nothing that nobody does', () => {
    const known = new Set<string>(['ReferralSubmitted', ...referralEventNames, ...takeoverEventNames]);
    assert.deepEqual(
      outgoingReferralEvents.filter(event => !known.has(event)),
      [],
    );
    assert.deepEqual(
      referralEventNames.filter(event => !mayLeave(event)),
      ['ConsentGiven', 'ConsentWithdrawn'],
    );
  });

  it('has a field for an id, a state, a time and a role, and for nothing else', () => {
    assert.ok(OutgoingMessage.safeParse(referral).success);
    for (const more of [{ alias: 'Pärlan' }, { programme: 'Bostad först' }, { text: 'ord' }, { personId: referral.referralId }])
      assert.equal(OutgoingMessage.safeParse({ ...referral, ...more }).success, false, Object.keys(more)[0]);
    for (const odd of [{ state: 'Pärlan' }, { nextOwner: 'Pärlan' }, { municipality: 'Pärlan' }, { at: 'igår' }, { type: 'GoalReached' }])
      assert.equal(OutgoingMessage.safeParse({ ...referral, ...odd }).success, false, Object.keys(odd)[0]);
  });
});
