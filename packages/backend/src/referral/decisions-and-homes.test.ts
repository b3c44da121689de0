import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { refused } from '../testing/answers.ts';
import { outreach, own, startReferrals, walkTo, type Referrals } from './testing.ts';

describe('the decision', () => {
  let service: Referrals;
  before(async () => (service = await startReferrals()));
  after(() => service.close());

  it('is the group’s to assess, the coordinator’s to forward and the steering group’s to take', async () => {
    const id = await walkTo(service, 'assessed');
    await refused(service.act(service.as('steering_member'), id, { type: 'ProposalForwarded' }), 'not_found');
    await refused(service.act(service.as('working_group_member'), id, { type: 'ProposalForwarded' }), 'not_allowed');
    await service.act(service.as('coordinator'), id, { type: 'ProposalForwarded' });
    const record = await service.as('steering_member').openReferral({ params: { referralId: id } });
    assert.equal(record.assessments[0]!.dimensions.needNow, 'Sömn och ett lås.');
    assert.deepEqual([record.statements, record.words], [[], {}], 'what units and the person said stays with those who assess');
    assert.deepEqual(record.can, ['SteeringDecisionMade']);
  });

  it('is written down in the role that was acted in, by someone who holds several', async () => {
    const id = await walkTo(service, 'ready');
    const both = service.as('working_group_member', { subject: 'båda', roles: ['coordinator', 'working_group_member'] });
    await service.act(both, id, {
      type: 'JointAssessmentRecorded',
      heldOn: '2026-03-14',
      unitsPresent: ['vuxen', 'forsorjning'],
      dimensions: { needNow: 'Ett lås.', currentSituation: 'Härbärge.', supportNeed: 'Mycket.' },
      recommendation: 'propose',
    });
    const written = await service.sql<{ by_role: string }>(
      `select by_role from assessment where referral_id = '${id}'
       union all select by_role from referral_event where referral_id = '${id}' and event = 'JointAssessmentRecorded'
       union all select role from audit where record_id = '${id}' and reason = 'joint_assessment_recorded'`,
    );
    assert.deepEqual(
      written.map(({ by_role }) => by_role),
      ['working_group_member', 'working_group_member', 'working_group_member'],
    );
  });

  it('demands a review day to come when it is not now', async () => {
    const id = await walkTo(service, 'assessed');
    await service.act(service.as('coordinator'), id, { type: 'ProposalForwarded' });
    const decide = (reviewOn: string) =>
      service.act(service.as('steering_member'), id, {
        type: 'SteeringDecisionMade',
        decision: { outcome: 'not_prioritised_now', reasons: 'Inga hem just nu.', decidedOn: '2026-03-14', reviewOn },
      });
    await refused(decide('2026-03-14'), 'invalid', 'decision.reviewOn');
    const decided = await decide('2026-04-14');
    assert.equal(decided.entry.state, 'not_now');
    assert.equal(decided.entry.next.by, '2026-04-14');
  });

  it('gives the name to a deciding unit only with a ground', async () => {
    const id = await walkTo(service, 'assessed');
    await service.act(service.as('coordinator'), id, { type: 'ProposalForwarded' });
    const decide = (formalDecisionBy: string) =>
      service.act(service.as('steering_member'), id, {
        type: 'SteeringDecisionMade',
        decision: { outcome: 'prioritised', reasons: 'Störst behov.', decidedOn: '2026-03-14', formalDecisionBy },
      });
    await refused(decide('bostadforst'), 'not_possible_now', 'decision.formalDecisionBy');
    await refused(decide('polisen'), 'invalid', 'decision.formalDecisionBy');
    assert.equal((await decide('vuxen')).entry.state, 'prioritised');
    await refused(
      service.act(service.officer('forsorjning'), id, {
        type: 'FormalDecisionRegistered',
        outcome: 'granted',
        caseReference: 'X',
        decidedOn: '2026-03-14',
      }),
      'not_found',
    );
  });

  it('gives a refused name a day, also when nobody has said one', async () => {
    const id = await walkTo(service, 'prioritised');
    const decided = { type: 'FormalDecisionRegistered', outcome: 'refused', caseReference: 'X', decidedOn: '2026-03-14' } as const;
    const { entry } = await service.act(service.officer('vuxen'), id, decided);
    assert.deepEqual([entry.state, entry.next.step, entry.next.by], ['not_now', 'review', '2026-06-14']);
  });
});

describe('a home', () => {
  let service: Referrals;
  before(async () => (service = await startReferrals()));
  after(() => service.close());

  it('can be declined in the person’s own words, which costs nothing', async () => {
    const id = await walkTo(service, 'offered');
    const outreachWorker = service.as('outreach_worker');
    await refused(service.act(outreachWorker, id, { type: 'OfferDeclined', ownWords: 'För långt bort.' }), 'invalid', 'saidHow');
    const before = (await outreachWorker.openReferral({ params: { referralId: id } })).entry;
    service.moveTo('2026-03-20');
    const declined = await service.act(outreachWorker, id, { type: 'OfferDeclined', ownWords: 'För långt bort.', saidHow: 'phone' });
    assert.equal(declined.entry.state, 'waiting_for_home');
    assert.equal(declined.entry.receivedOn, before.receivedOn);
    assert.equal(declined.entry.daysWaiting, 6);
    assert.equal(declined.offers[0]!.response, 'declined');
    assert.equal(declined.offers[0]!.ownWords, 'För långt bort.');
    const [line] = (await service.sql("select * from audit where reason = 'offer_declined'")) as Record<string, string>[];
    assert.deepEqual(
      [line!['subject'], line!['role'], line!['said_by'], line!['said_how'], line!['person_id']],
      ['outreach_worker', 'outreach_worker', 'participant', 'phone', declined.person.personId],
    );
    const free = await service.as('tenancy_manager').listApartments({ query: { state: 'available' } });
    assert.equal(free.length, 1, 'the home is free again');
    service.moveTo('2026-03-14');
  });

  it('is accepted, leased and moved into, and support is named', async () => {
    const id = await walkTo(service, 'offered');
    await service.act(service.as('outreach_worker'), id, { type: 'OfferAccepted', saidHow: 'in_person' });
    const manager = service.as('tenancy_manager');
    await refused(
      service.act(manager, id, { type: 'LeaseSigned', contractForm: 'second_hand_social', signedOn: '2026-03-14' }),
      'invalid',
      'contractForm',
    );
    await service.act(manager, id, { type: 'LeaseSigned', contractForm: 'first_hand', signedOn: '2026-03-14' });
    const housed = await service.act(manager, id, { type: 'MovedIn', moveInDate: '2026-05-01' });
    assert.equal(housed.entry.state, 'housed');
    assert.equal(housed.tenancy!.moveInDate, '2026-05-01');
    assert.deepEqual([housed.words.wish, housed.statements, housed.assessments], [undefined, [], []]);

    // Days are counted until they live there, and stand still from then on.
    const waited = async (day: string) => {
      service.moveTo(day);
      const { daysWaiting, waitedUntil } = (await service.as('coordinator').openReferral({ params: { referralId: id } })).entry;
      return [daysWaiting, waitedUntil];
    };
    assert.deepEqual(await waited('2026-04-30'), [47, undefined]);
    assert.deepEqual(await waited('2026-05-01'), [48, '2026-05-01']);
    assert.deepEqual(await waited('2026-09-01'), [48, '2026-05-01']);
    service.moveTo('2026-03-14');

    const { personId } = housed.person;
    await refused(service.as('support_worker').openReferral({ params: { referralId: id } }), 'not_found');
    await refused(service.as('coordinator').nameSupportWorker({ params: { personId }, body: { workerId: 'någon' } }), 'invalid');
    await service.as('coordinator').nameSupportWorker({ params: { personId }, body: { workerId: 'stod-1' } });
    const record = await service.as('support_worker').openReferral({ params: { referralId: id } });
    assert.equal(record.supportWorker!.name, 'Stöd Ett');
    assert.equal(record.offers[0]!.apartment.address, 'Exempelgatan 3, lgh 1201');
  });

  it('is matched to one person, however many try at once', async () => {
    const [one, other] = [await walkTo(service, 'waiting'), await walkTo(service, 'waiting')];
    const { id: apartmentId } = await service.aHome();
    const tries = await Promise.allSettled(
      [one, other].map(id => service.act(service.as('coordinator'), id, { type: 'MatchProposed', apartmentId })),
    );
    assert.deepEqual(tries.map(({ status }) => status).sort(), ['fulfilled', 'rejected']);
  });
});

describe('a programme where the team decides', () => {
  it('goes from screening to the team, the team lead and a home, and asks no unit', async () => {
    const service = await startReferrals({});
    try {
      const { as, act } = service;
      const { referralId: id } = await as('outreach_worker').sendOutreachReferral({
        body: outreach({
          waiver: { answer: 'yes', given: { units: ['vuxen'], categories: ['wishes'], validUntil: '2026-05-01', givenHow: 'written' } },
        }),
      });
      await act(as('coordinator'), id, { type: 'ReferralAcknowledged' });
      await refused(act(as('coordinator'), id, { type: 'StatementsRequested', units: ['vuxen'] }), 'not_possible_now');
      await act(as('coordinator'), id, { type: 'ReferralScreened' });
      await act(as('support_worker'), id, {
        type: 'JointAssessmentRecorded',
        heldOn: '2026-03-14',
        unitsPresent: [],
        dimensions: { needNow: 'Ett hem.', currentSituation: 'Hos en vän.', supportNeed: 'Lite.' },
        recommendation: 'propose',
      });
      await act(as('coordinator'), id, { type: 'ProposalForwarded' });
      const decided = await act(as('steering_member'), id, {
        type: 'SteeringDecisionMade',
        decision: { outcome: 'prioritised', reasons: 'Behovet nu.', decidedOn: '2026-03-14', formalDecisionBy: 'vuxen' },
      });
      assert.equal(decided.entry.state, 'prioritised');
      const done = await act(service.officer('vuxen'), id, {
        type: 'FormalDecisionRegistered',
        outcome: 'granted',
        caseReference: 'A-1',
        decidedOn: '2026-03-14',
      });
      assert.equal(done.entry.state, 'waiting_for_home');
    } finally {
      await service.close();
    }
  });
});

describe('the joint list', () => {
  it('pages through everyone, longest wait first, and writes down that it was opened', async () => {
    const service = await startReferrals();
    try {
      for (let day = 1; day <= 7; day += 1) {
        service.moveTo(`2026-03-0${day}`);
        await service.anyone.sendReferral({ body: own({ alias: `Nr ${day}` }) });
      }
      const coordinator = service.as('coordinator');
      const seen: string[] = [];
      let after: string | undefined;
      do {
        const page = await coordinator.listReferrals({ query: { limit: '3', ...(after ? { after } : {}) } });
        seen.push(...page.entries.map(({ alias }) => alias));
        after = page.next;
      } while (after);
      assert.deepEqual(
        seen,
        [1, 2, 3, 4, 5, 6, 7].map(day => `Nr ${day}`),
      );
      assert.deepEqual((await coordinator.listReferrals({ query: { state: 'housed' } })).entries, []);
      const lines = (await service.sql("select filter, count from audit where action = 'listReferrals' order by at, count desc")) as {
        filter: string;
        count: number;
      }[];
      assert.deepEqual(lines.map(({ filter, count }) => `${filter} ${count}`).sort(), ['all 1', 'all 3', 'all 3', 'state=housed 0']);
      assert.deepEqual((await service.client(service.one('coordinator'), 'grannkommun').listReferrals()).entries, []);
    } finally {
      await service.close();
    }
  });
});
