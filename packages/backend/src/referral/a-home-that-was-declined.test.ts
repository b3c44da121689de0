import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { createClient } from '@bostadforst/client';
import { routes } from '@bostadforst/contract';
import type { NewReferralEvent } from '@bostadforst/contract/referral/event';
import { ask } from '../testing/answers.ts';
import { own, startReferrals, walkTo, type Referrals } from './testing.ts';

const municipality = 'exempelkommun';
const by = (subject: string) => ({ issuer: 'https://id.example.se', subject });

/** Someone who is hidden from another person may be offered the home that this other person said no to. */
describe('A home that someone declined, and that someone with protected identity is found', () => {
  let service: Referrals;
  before(async () => {
    service = await startReferrals(undefined, {
      municipalities: { [municipality]: { protectedStaff: ['utsedd', 'också utsedd'].map(by) } as never },
    });
  });
  after(() => service.close());

  const named = () =>
    createClient(
      {
        backend: 'http://in.process',
        municipality,
        fetch: service.one('coordinator', { subject: 'utsedd', roles: ['coordinator', 'tenancy_manager', 'support_worker'] }),
      },
      routes,
    );

  /** Offered and declined; what everyone who has to do with it reads of it, the person among them. */
  async function declined() {
    const referralId = await walkTo(service, 'offered');
    const { offers, person } = await service.as('coordinator').openReferral({ params: { referralId } });
    await service.act(service.as('coordinator'), referralId, { type: 'OfferDeclined', saidHow: 'phone', ownWords: 'För långt bort.' });
    const subject = `deltagare ${referralId}`;
    await service.inRoom({ municipality }, ({ trx, now }) =>
      trx
        .insertInto('sign_in_tie')
        .values({ municipality, issuer: service.issuer, subject, person_id: person.personId, tied_at: now })
        .execute(),
    );
    const record = `/v1/${municipality}/referrals/${referralId}`;
    return {
      apartmentId: offers[0]!.apartment.id,
      read: () =>
        Promise.all([
          ask(service.one('coordinator'), 'GET', record),
          ask(service.one('outreach_worker'), 'GET', record),
          ask(service.one('tenancy_manager'), 'GET', record),
          ask(service.one('participant', { subject }), 'GET', `/v1/${municipality}/me/referral`),
        ]),
    };
  }
  const waiting = async () => {
    const { referralId } = await service.anyone.sendReferral({ body: own({ alias: 'Dold' }) });
    await service.sql(`update referral set state = 'waiting_for_home' where id = $1`, [referralId]);
    return referralId;
  };
  const act = (referralId: string, ...events: NewReferralEvent[]) =>
    events.reduce(
      (before, event) => before.then(() => named().actOnReferral({ params: { referralId }, body: event })).then(() => {}),
      Promise.resolve(),
    );
  const protect = (referralId: string) => named().protectReferral({ params: { referralId }, body: { protected: true } });
  const toLive: NewReferralEvent[] = [
    { type: 'OfferMade', respondBy: '2026-03-28' },
    { type: 'OfferAccepted', saidHow: 'phone' },
    { type: 'LeaseSigned', contractForm: 'first_hand', signedOn: '2026-03-14' },
    { type: 'MovedIn', moveInDate: '2026-03-14' },
  ];

  it('goes on standing in the first person’s record, as it was when it was free again', async () => {
    const { read, apartmentId } = await declined();
    const asItWas = await read();
    assert.deepEqual([...new Set(asItWas.map(({ status }) => status))], [200]);
    const hidden = await waiting();
    await protect(hidden);
    await act(hidden, { type: 'MatchProposed', apartmentId });
    assert.deepEqual(await read(), asItWas);
    await act(hidden, ...toLive);
    assert.deepEqual(await read(), asItWas);
  });

  it('goes on standing there as it was when whoever lives in it was marked', async () => {
    const { read, apartmentId } = await declined();
    const other = await waiting();
    await act(other, { type: 'MatchProposed', apartmentId }, ...toLive);
    const asItWas = await read();
    assert.match(asItWas[0].body, /"state":"let"/);
    await protect(other);
    assert.deepEqual(await read(), asItWas);
    await act(other, { type: 'RehousingOffered' });
    assert.deepEqual(await read(), asItWas, 'nor does anything tell when they move');
  });

  it('is in no list of homes meanwhile', async () => {
    const homes = await service.as('tenancy_manager').listApartments({ query: {} });
    assert.deepEqual(homes, []);
  });
});
