import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { createClient } from '@bostadforst/client';
import { ownRoutes } from '@bostadforst/contract/referral/own-routes';
import { listRoutes } from '@bostadforst/contract/referral/list-routes';
import { lookRoutes } from '@bostadforst/contract/referral/look-routes';
import { protectedRoutes } from '@bostadforst/contract/referral/protected-routes';
import { startReferrals, units, walkTo, type Referrals } from '../referral/testing.ts';
import { refused } from '../testing/answers.ts';
import { testIssuerAddress } from '../testing/testing.ts';

const municipality = 'exempelkommun';
const table = { ...ownRoutes, ...listRoutes, ...lookRoutes, ...protectedRoutes };
const named = ['coordinator', 'granskare'].map(subject => ({ issuer: testIssuerAddress, subject }));
const settings = {
  landlords: [],
  supportWorkers: [{ id: 'stod-1', name: 'Stöd Ett', issuer: testIssuerAddress, subject: 'support_worker' }],
};

describe('One’s own referral', () => {
  let service: Referrals;
  before(async () => {
    const landlords = [{ id: 'exempelhem', name: 'Exempelhem', kind: 'municipal' as const, people: [] }];
    service = await startReferrals(undefined, { municipalities: { [municipality]: { ...settings, landlords, protectedStaff: named } } });
  });
  after(() => service.close());

  const asOne = (subject: string) =>
    createClient({ backend: 'http://in.process', municipality, fetch: service.one('participant', { subject }) }, table);

  /** The person whom this referral is about, signed in. */
  async function personOf(referralId: string) {
    const { person } = await service.as('coordinator').openReferral({ params: { referralId } });
    const subject = `person ${referralId}`;
    await service.inRoom({ municipality }, async ({ trx, now }) =>
      trx
        .insertInto('sign_in_tie')
        .values({ municipality, issuer: service.issuer, subject, person_id: person.personId, tied_at: now })
        .execute(),
    );
    return {
      me: asOne(subject),
      personId: person.personId,
      act: (body: Parameters<ReturnType<typeof asOne>['actOnReferral']>[0]['body']) =>
        asOne(subject).actOnReferral({ params: { referralId }, body }),
    };
  }

  it('says where it stands, since when, who was asked with the person’s yes, and what happens next', async () => {
    const { me } = await personOf(await walkTo(service, 'asked'));
    const own = await me.getOwnReferral();
    assert.deepEqual(
      [own.state, own.since, own.next],
      ['collecting_statements', '2026-03-14', { step: 'answer', owner: 'case_officer', by: '2026-03-28' }],
    );
    assert.deepEqual(
      own.asked.map(({ unitId, mark }) => [unitId, mark]),
      [...units].sort().map(unit => [unit, 'asked']),
    );
    assert.deepEqual(
      own.waivers.map(({ units, validUntil }) => [units, validUntil]),
      [[units, '2026-06-14']],
    );
    assert.equal(own.words.ownWords, 'Jag vill kunna stänga en dörr.');
    assert.deepEqual(own.can, ['ConsentWithdrawn', 'ReferralWithdrawn']);
  });

  it('tells what was decided and why, that one was assessed, and nothing of what units and groups have written', async () => {
    const { me } = await personOf(await walkTo(service, 'waiting'));
    const own = await me.getOwnReferral();
    assert.deepEqual(
      own.decisions.map(({ kind, by, on }) => [kind, by, on]),
      [['prioritised', 'steering', '2026-03-14']],
    );
    assert.ok(own.decisions[0]!.reasons);
    assert.equal(own.formalDecisions[0]!.outcome, 'granted');
    assert.equal(own.assessed.length, 1);
    // Read raw: the client parses replies too, and would hide a leak.
    const raw = await (await service.one('participant', { subject: `person ${own.referralId}` })(`/v1/${municipality}/me/referral`)).text();
    for (const written of ['Härbärge.', 'Mycket till en början', 'Sömn och ett lås', 'supports', 'dissent', 'stance'])
      assert.ok(!raw.includes(written), written);
  });

  it('reads what a “not now” rests on, what is offered meanwhile and when it is tried again', async () => {
    const id = await walkTo(service, 'assessed');
    const decision = {
      outcome: 'not_prioritised_now',
      reasons: 'Har en plats fram till juni.',
      decidedOn: '2026-03-14',
      reviewOn: '2026-06-01',
    } as const;
    await service.act(service.as('coordinator'), id, { type: 'ProposalForwarded' });
    await service.act(service.as('steering_member'), id, { type: 'SteeringDecisionMade', decision });
    const own = await (await personOf(id)).me.getOwnReferral();
    assert.deepEqual(own.decisions, [
      { kind: 'not_now', by: 'steering', on: '2026-03-14', reasons: decision.reasons, reviewOn: '2026-06-01' },
    ]);
    assert.deepEqual(own.next, { step: 'review', owner: 'coordinator', by: '2026-06-01' });
  });

  it('is offered a home with its address, says no in their own words, and then no longer reads where somebody else will live', async () => {
    const { me, act } = await personOf(await walkTo(service, 'offered'));
    const offered = await me.getOwnReferral();
    assert.equal(offered.offers[0]!.home.address, 'Exempelgatan 3, lgh 1201');
    assert.equal(offered.next.by, offered.offers[0]!.respondBy);
    assert.ok(offered.can.includes('OfferAccepted') && offered.can.includes('OfferDeclined'));
    await act({ type: 'OfferDeclined', ownWords: 'För långt från bussen.' });
    const after = await me.getOwnReferral();
    assert.deepEqual([after.state, after.prioritisedOn, after.receivedOn], ['waiting_for_home', offered.prioritisedOn, offered.receivedOn]);
    assert.deepEqual(
      [after.offers[0]!.response, after.offers[0]!.ownWords, after.offers[0]!.home.address],
      ['declined', 'För långt från bussen.', undefined],
    );
  });

  it('is added to in the person’s words, once however often they are sent, and moves nothing by it', async () => {
    const { me, personId } = await personOf(await walkTo(service, 'ready'));
    const before = await me.getOwnReferral();
    service.moveTo('2026-03-16');
    const idempotencyKey = crypto.randomUUID();
    const body = { text: 'Jag sover hos min bror nu.' };
    await me.addOwnWords({ body }, { idempotencyKey });
    const own = await me.addOwnWords({ body }, { idempotencyKey });
    assert.deepEqual(
      own.added.map(({ text }) => text),
      [body.text],
    );
    assert.deepEqual([own.state, own.since], [before.state, before.since]);
    service.moveTo('2026-03-14');
    const record = await service.as('coordinator').openReferral({ params: { referralId: own.referralId } });
    assert.deepEqual(
      record.history.filter(({ event }) => event === 'WordsAdded').map(({ text, role }) => [text, role]),
      [[body.text, 'participant']],
    );
    assert.deepEqual(await service.sql(`select action from audit where person_id = $1 and role = 'participant'`, [personId]), [
      { action: 'addOwnWords' },
    ]);
  });

  it('takes back a yes, and the whole referral, in one act each; the units see it no more', async () => {
    const id = await walkTo(service, 'asked');
    const { me, act } = await personOf(id);
    await act({ type: 'ConsentWithdrawn' });
    assert.ok((await me.getOwnReferral()).waivers[0]!.withdrawnAt);
    await refused(service.officer('vuxen').openReferral({ params: { referralId: id } }), 'not_found');
    await act({ type: 'ReferralWithdrawn' });
    const own = await me.getOwnReferral();
    assert.deepEqual([own.state, own.can], ['withdrawn', []]);
    await refused(me.addOwnWords({ body: { text: 'Jag ångrar mig.' } }), 'not_possible_now');
  });

  it('leaves no trace of having been read, for staff or in the person’s own log', async () => {
    const { me, personId } = await personOf(await walkTo(service, 'ready'));
    const count = () => service.sql(`select count(*)::int as n from audit where person_id = $1 or subject like 'person %'`, [personId]);
    const before = await count();
    await me.getOwnReferral();
    assert.deepEqual(await count(), before);
  });

  it('is there for the person also when the record is protected, with their own home', async () => {
    const id = await walkTo(service, 'offered');
    const { me } = await personOf(id);
    await createClient({ backend: 'http://in.process', municipality, fetch: service.one('coordinator') }, table).protectReferral({
      params: { referralId: id },
      body: { protected: true },
    });
    assert.equal((await me.getOwnReferral()).offers.at(-1)?.home.address, 'Exempelgatan 3, lgh 1201');
  });

  it('is nobody’s who has none, and no other person’s', async () => {
    await walkTo(service, 'asked');
    await refused(asOne('en annan').getOwnReferral(), 'not_found');
    await refused(asOne('en annan').addOwnWords({ body: { text: 'Hej.' } }), 'not_found');
  });
});
