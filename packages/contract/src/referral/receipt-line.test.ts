import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { type ReferralState, referralStates } from './flow.ts';
import { receiptLine } from './receipt-line.ts';

describe('What a receipt is answered with', () => {
  const lineOf = (state: ReferralState, more: { paused?: boolean; unreachable?: boolean } = {}) =>
    receiptLine({ state, paused: false, unreachable: false, ...more });
  const states = (line: string, more = {}) => referralStates.filter(state => lineOf(state, more) === line);

  it('is one of four lines in every state', () => {
    assert.deepEqual(states('you_have_an_offer'), ['offered']);
    assert.deepEqual(states('we_want_to_reach_you'), ['more_info_needed']);
    assert.deepEqual(states('contact_us'), ['housed', 'not_now', 'withdrawn', 'closed']);
    assert.equal(states('received').length, referralStates.length - 6);
  });

  it('is the same for no referral at all as for one that has ended', () => {
    for (const state of ['withdrawn', 'closed'] as const)
      for (const paused of [true, false]) assert.equal(lineOf(state, { paused, unreachable: true }), receiptLine(undefined));
  });

  it('asks someone who is looked for to get in touch, and still tells of a home that waits for an answer', () => {
    assert.deepEqual(states('received', { unreachable: true }), []);
    assert.equal(lineOf('screening', { unreachable: true }), 'we_want_to_reach_you');
    assert.equal(lineOf('offered', { unreachable: true }), 'you_have_an_offer');
  });

  it('offers nothing to someone who wished to withdraw and has not been asked', () => {
    assert.deepEqual(states('you_have_an_offer', { paused: true }), []);
    assert.equal(lineOf('offered', { paused: true }), 'we_want_to_reach_you');
  });
});
