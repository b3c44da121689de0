import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { refused } from '../testing/answers.ts';
import { testProgramme } from '../testing/test-programme.ts';
import { reversed, startReferrals, walkTo, type Referrals } from '../referral/testing.ts';

const programme = testProgramme('exempelkommun', reversed);
const letsSecondHand = {
  ...programme,
  declared: { ...programme.declared, contractForms: [{ form: 'second_hand_social' as const, text: { sv: 'Kommunens kontrakt först.' } }] },
};

describe('a home of one’s own', () => {
  let service: Referrals;
  before(async () => (service = await startReferrals(reversed, { programmes: [letsSecondHand] })));
  after(() => service.close());

  const wish = {
    wishes: [
      { kind: 'pets', weight: 'most' },
      { kind: 'away_from', weight: 'important', words: 'torget' },
    ],
  } as const;
  const body = () => ({ wishes: wish.wishes.map(each => ({ ...each })), saidHow: 'in_person' as const });

  it('is looked for by the person’s own wishes, which whoever decides never sees', async () => {
    const id = await walkTo(service, 'waiting');
    const params = { referralId: id };
    const written = await service.as('outreach_worker').writeHomeWishes({ params, body: body() });
    assert.deepEqual(written.homeWishes?.wishes, body().wishes);
    assert.equal(written.entry.state, 'waiting_for_home', 'a wish moves nothing');
    await service.as('coordinator').writeHomeWishes({ params, body: { wishes: [{ kind: 'pets', weight: 'wish' }] } });
    const { homeWishes, history } = await service.as('tenancy_manager').openReferral({ params });
    assert.deepEqual(homeWishes?.wishes, [{ kind: 'pets', weight: 'wish' }], 'the latest counts');
    assert.equal(history.filter(({ event }) => event === 'HomeWishesWritten').length, 2, 'and each is remembered');
    const [{ sealed }] = (await service.sql('select sealed from home_wishes order by position')) as [{ sealed: Uint8Array }];
    assert.ok(!Buffer.from(sealed).includes('torget'), 'under the person’s key');
    await refused(service.as('steering_member').writeHomeWishes({ params, body: body() }), 'not_allowed');
  });

  it('becomes the tenant’s own lease by the facts of the tenancy, and the same tenancy goes on', async () => {
    const id = await walkTo(service, 'offered');
    const params = { referralId: id };
    const manager = service.as('tenancy_manager');
    await service.act(service.as('outreach_worker'), id, { type: 'OfferAccepted', saidHow: 'in_person' });
    await service.act(manager, id, { type: 'LeaseSigned', contractForm: 'second_hand_social', signedOn: '2026-03-14' });
    const plan = { params, body: { type: 'TakeoverReviewPlanned' as const, reviewOn: '2027-03-14' } };
    await refused(manager.actOnTakeover(plan), 'not_possible_now');
    const home = await service.act(manager, id, { type: 'MovedIn', moveInDate: '2026-03-14' });
    assert.deepEqual(home.tenancy?.takeover, { state: 'none', can: ['TakeoverReviewPlanned'] });

    await refused(manager.actOnTakeover({ params, body: { type: 'ContractTakenOver', takenOverOn: '2026-03-14' } }), 'not_possible_now');
    await manager.actOnTakeover(plan);
    const facts = { rent: 'behind', care: 'cared_for', disturbances: 'none' } as const;
    await manager.actOnTakeover({ params, body: { type: 'TakeoverProposed', facts } });
    const waits = await manager.actOnTakeover({
      params,
      body: { type: 'TakeoverPostponed', because: ['rent'], reviewOn: '2027-06-14' },
    });
    assert.deepEqual(waits.tenancy?.takeover?.because, ['rent']);
    assert.equal(waits.entry.state, 'housed', 'waiting changes nothing in the home');
    await manager.actOnTakeover({ params, body: { type: 'TakeoverProposed', facts: { ...facts, rent: 'paid' } } });
    await manager.actOnTakeover({ params, body: { type: 'TakeoverApproved', approvedOn: '2026-03-14' } });
    const own = await manager.actOnTakeover({ params, body: { type: 'ContractTakenOver', takenOverOn: '2026-03-14' } });
    assert.deepEqual([own.tenancy?.id, own.tenancy?.contractForm], [home.tenancy?.id, 'first_hand']);
    assert.equal(own.tenancy?.takeover?.takenOverOn, '2026-03-14');
  });

  it('is no way to an own lease where the landlord has said that there is none', async () => {
    const id = await walkTo(service, 'offered');
    await service.sql("update apartment set own_contract = 'no'");
    await service.act(service.as('outreach_worker'), id, { type: 'OfferAccepted', saidHow: 'in_person' });
    const manager = service.as('tenancy_manager');
    await service.act(manager, id, { type: 'LeaseSigned', contractForm: 'second_hand_social', signedOn: '2026-03-14' });
    const { tenancy } = await service.act(manager, id, { type: 'MovedIn', moveInDate: '2026-03-14' });
    assert.equal(tenancy?.takeover, undefined);
    const body = { type: 'TakeoverReviewPlanned' as const, reviewOn: '2027-03-14' };
    await refused(manager.actOnTakeover({ params: { referralId: id }, body }), 'not_possible_now');
  });
});
