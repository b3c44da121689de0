import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, before, describe, it } from 'node:test';
import { isProblem, type ProblemCode } from '@bostadforst/contract/problem';
import type { NewReferralEvent } from '@bostadforst/contract/referral/event';
import { own, startReferrals, walkTo, type Referrals } from './testing.ts';

let service: Referrals;
before(async () => (service = await startReferrals()));
after(() => service.close());

const refused = (asked: Promise<unknown>, code: ProblemCode) =>
  assert.rejects(asked, error => isProblem(error) && error.problem.code === code);
const openBy = (unit: string, referralId: string) => service.officer(unit).openReferral({ params: { referralId } });

describe('A unit that was asked', () => {
  it('does not follow someone to a decision and a home: only the unit that decides does', async () => {
    const id = await walkTo(service, 'prioritised');
    await refused(openBy('forsorjning', id), 'not_found');
    const list = await service.officer('forsorjning').listReferrals();
    assert.equal(
      list.entries.some(entry => entry.id === id),
      false,
    );
    assert.equal((await openBy('vuxen', id)).decisions.length, 1);
  });

  it('is not told why the steering group said not now', async () => {
    const id = await walkTo(service, 'assessed');
    await service.act(service.as('coordinator'), id, { type: 'ProposalForwarded' });
    const decision = {
      outcome: 'not_prioritised_now',
      reasons: 'Skäl som gruppen har',
      decidedOn: '2026-03-14',
      reviewOn: '2026-04-14',
    } as const;
    await service.act(service.as('steering_member'), id, { type: 'SteeringDecisionMade', decision });
    assert.equal(JSON.stringify(await openBy('forsorjning', id)).includes('Skäl som gruppen har'), false);
  });

  it('sees no more of someone who has withdrawn', async () => {
    const id = await walkTo(service, 'asked');
    await service.act(service.as('coordinator'), id, { type: 'ReferralWithdrawn', saidHow: 'phone' });
    await refused(openBy('vuxen', id), 'not_found');
  });

  it('learns nothing by sending its answer once more after the yes was taken back', async () => {
    const id = await walkTo(service, 'asked');
    const request = {
      params: { referralId: id },
      body: { type: 'StatementGiven', unitId: 'vuxen', knows: 'yes', stance: 'supports' },
    } as const;
    const idempotencyKey = randomUUID();
    const again = () => service.officer('vuxen').actOnReferral(request, { idempotencyKey });
    await again();
    assert.equal((await again()).entry.id, id);
    await service.act(service.as('coordinator'), id, { type: 'ConsentWithdrawn', saidHow: 'phone' });
    await refused(again(), 'not_found');
  });
});

describe('Someone whose act takes a referral out of their own sight', () => {
  it('is told what came of it, and told again after a lost connection', async () => {
    const id = await walkTo(service, 'assessed');
    await service.act(service.as('coordinator'), id, { type: 'ProposalForwarded' });
    const decision = { outcome: 'returned', reasons: 'Något fattas', decidedOn: '2026-03-14', missing: 'Ett datum' } as const;
    const request = { params: { referralId: id }, body: { type: 'SteeringDecisionMade', decision } } as const;
    const idempotencyKey = randomUUID();
    for (const _ of [1, 2]) {
      const { entry, assessments } = await service.as('steering_member').actOnReferral(request, { idempotencyKey });
      assert.deepEqual([entry.state, assessments], ['more_info_needed', []]);
    }
  });
});

describe('Someone who is offered another home', () => {
  it('keeps the first lease until they have moved, whatever becomes of a home on the way', async () => {
    const id = await walkTo(service, 'offered');
    const act = (role: 'coordinator' | 'tenancy_manager', event: NewReferralEvent) => service.act(service.as(role), id, event);
    await act('coordinator', { type: 'OfferAccepted', saidHow: 'phone' });
    await act('tenancy_manager', { type: 'LeaseSigned', contractForm: 'first_hand', signedOn: '2026-03-14' });
    await act('tenancy_manager', { type: 'MovedIn', moveInDate: '2026-03-14' });
    service.moveTo('2026-05-02');
    await act('coordinator', { type: 'RehousingOffered' });
    await act('coordinator', { type: 'MatchProposed', apartmentId: (await service.aHome()).id });
    const still = await act('coordinator', { type: 'HomeFellThrough', reasons: 'Hissen är ur drift.' });
    assert.equal(still.tenancy?.moveInDate, '2026-03-14');
    await act('coordinator', { type: 'MatchProposed', apartmentId: (await service.aHome()).id });
    await act('coordinator', { type: 'OfferMade', respondBy: '2026-05-20' });
    await act('coordinator', { type: 'OfferAccepted', saidHow: 'phone' });
    await act('tenancy_manager', { type: 'LeaseSigned', contractForm: 'first_hand', signedOn: '2026-05-02' });
    service.moveTo('2026-05-09');
    const housed = await act('tenancy_manager', { type: 'MovedIn', moveInDate: '2026-05-09' });
    assert.deepEqual([housed.tenancy?.signedOn, housed.tenancy?.moveInDate], ['2026-05-02', '2026-05-09']);
    const leases = await service.sql(
      'select move_in_date::text as moved, ended_on::text as ended from tenancy where referral_id = $1 order by signed_on',
      [id],
    );
    assert.deepEqual(leases, [
      { moved: '2026-03-14', ended: '2026-05-09' },
      { moved: '2026-05-09', ended: null },
    ]);
    service.moveTo('2026-03-14');
  });
});

describe('What cannot be right', () => {
  it('is refused as such, and never as a fault of the service', async () => {
    const id = await walkTo(service, 'ready');
    const dimensions = { needNow: 'Ett lås.', currentSituation: 'Härbärge.', supportNeed: 'Lite.' };
    const assess = (heldOn: string, unitsPresent: string[]) =>
      service.act(service.as('working_group_member'), id, {
        type: 'JointAssessmentRecorded',
        heldOn,
        unitsPresent,
        dimensions,
        recommendation: 'return',
      });
    await refused(assess('0000-01-01', ['vuxen', 'forsorjning']), 'invalid');
    await refused(assess('2026-03-14', ['vuxen', 'forsorjning', 'finnsinte']), 'invalid');
    await assess('2026-03-14', ['vuxen', 'forsorjning']);
    const lacks = (more: { byWhom?: string; byWhen?: string }) =>
      service.act(service.as('coordinator'), id, {
        type: 'ReferralReturned',
        missing: 'Ett datum',
        byWhom: 'vuxen',
        byWhen: '2026-03-21',
        ...more,
      });
    await refused(lacks({ byWhom: 'finnsinte' }), 'invalid');
    await refused(lacks({ byWhen: '2026-03-13' }), 'invalid');
    await refused(service.as('coordinator').listReferrals({ query: { after: `+275760-09-13T00:00:00.000Z~${id}` } }), 'invalid');
  });

  it('is a name that nobody can see, or that turns the list around', async () => {
    const piled = `a${'\u0301'.repeat(6)}`;
    for (const alias of ['\u200b', '\u3164', '\u2800 \uffa0', '\u202eabc', 'a\u0000b', 'två\nrader', piled])
      await refused(service.anyone.sendReferral({ body: own({ alias }) }), 'invalid');
    for (const alias of ['Åsa-Märta', '阿明', '👩‍🚀', 'M.', 'မြွေ့', 'བསྒྲུབས', 'שָׁלוֹם', 'Nguyễn'.normalize('NFD')])
      assert.equal((await service.anyone.sendReferral({ body: own({ alias }) })).alias, alias);
  });
});
