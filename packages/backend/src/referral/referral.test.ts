import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { isProblem, type ProblemCode } from '@bostadforst/contract/problem';
import { outreach, own, startReferrals, walkTo, type Referrals } from './testing.ts';

const refused = (promise: Promise<unknown>, code: ProblemCode, ...fields: string[]) =>
  assert.rejects(promise, error => {
    assert.ok(isProblem(error), String(error));
    assert.equal(error.problem.code, code);
    if (fields.length) assert.deepEqual(error.problem.fields, fields);
    return true;
  });

describe('a referral of one’s own', () => {
  let service: Referrals;
  before(async () => (service = await startReferrals()));
  after(() => service.close());

  it('needs no name, number, address or sign-in, and is called by a tree or a bird', async () => {
    const sent = await service.anyone.sendReferral({ body: own() });
    assert.match(sent.alias, /^\p{Lu}\p{Ll}+( \d+)?$/u);
    assert.equal(sent.replyBy, '2026-03-18');
    const { entries } = await service.as('coordinator').listReferrals();
    assert.ok(entries.some(entry => entry.alias === sent.alias && entry.state === 'received'));
  });

  it('is stored once however often it is sent again', async () => {
    const body = own({ alias: 'Dubbel' });
    const idempotencyKey = crypto.randomUUID();
    const first = await service.anyone.sendReferral({ body }, { idempotencyKey });
    assert.deepEqual(await service.anyone.sendReferral({ body }, { idempotencyKey }), first);
    const { entries } = await service.as('coordinator').listReferrals();
    assert.equal(entries.filter(({ alias }) => alias === 'Dubbel').length, 1);
  });

  it('is refused with a receipt that someone else already keeps', async () => {
    const body = own();
    await service.anyone.sendReferral({ body });
    await refused(service.anyone.sendReferral({ body: { ...body, alias: 'Annan' } }), 'key_reused');
  });

  it('is found by the receipt that the person reads out, by the coordinator alone', async () => {
    const body = own({ alias: 'Läser upp' });
    const { referralId } = await service.anyone.sendReferral({ body });
    const aloud = body.receipt.toLowerCase().replaceAll('-', ' ');
    const entry = await service.as('coordinator').findByReceipt({ body: { receipt: aloud } });
    assert.deepEqual([entry.id, entry.alias], [referralId, 'Läser upp']);
    await refused(service.as('coordinator').findByReceipt({ body: { receipt: own().receipt } }), 'not_found');
    await refused(service.as('working_group_member').findByReceipt({ body: { receipt: body.receipt } }), 'not_allowed');
    await refused(
      service.client(service.one('coordinator'), 'grannkommun').findByReceipt({ body: { receipt: body.receipt } }),
      'not_found',
    );
  });

  it('gives units nothing when the person wants to be asked first, and says so in the list', async () => {
    const { referralId } = await service.anyone.sendReferral({ body: own({ alias: 'Fråga', mayAsk: { answer: 'ask_me_first' } }) });
    const coordinator = service.as('coordinator');
    await service.act(coordinator, referralId, { type: 'ReferralAcknowledged' });
    await refused(service.act(coordinator, referralId, { type: 'StatementsRequested', units: ['vuxen'] }), 'not_possible_now');
    const entry = (await coordinator.listReferrals()).entries.find(({ id }) => id === referralId)!;
    assert.equal(entry.awaitingYes, true);
    assert.equal(entry.next.step, 'ask_for_yes');
    await refused(service.officer('vuxen').openReferral({ params: { referralId } }), 'not_found');
  });

  it('lets the coordinator ask just the units that the person named, for twelve months', async () => {
    const { referralId } = await service.anyone.sendReferral({
      body: own({ alias: 'Några', mayAsk: { answer: 'some', units: ['vuxen'] } }),
    });
    const coordinator = service.as('coordinator');
    await service.act(coordinator, referralId, { type: 'ReferralAcknowledged' });
    const record = await coordinator.openReferral({ params: { referralId } });
    assert.deepEqual(record.mayAsk, ['vuxen']);
    assert.equal(record.waivers[0]!.validUntil, '2027-03-14');
    assert.equal(record.waivers[0]!.givenHow, 'own_form');
    await refused(
      service.act(coordinator, referralId, { type: 'StatementsRequested', units: ['vuxen', 'forsorjning'] }),
      'not_possible_now',
    );
    const asked = await service.act(coordinator, referralId, { type: 'StatementsRequested', units: ['vuxen'] });
    assert.deepEqual(asked.entry.marks, [{ unitId: 'vuxen', mark: 'asked' }]);
  });

  it('keeps the receipt as an HMAC alone, and nothing written in the clear', async () => {
    const body = own({ alias: 'Plantan', wish: 'Planterade ord om mitt hem', reach: [{ way: 'phone', number: '070-174 06 77' }] });
    await service.anyone.sendReferral({ body });
    const tables = await service.sql("select table_name from information_schema.tables where table_schema = 'public'");
    for (const { table_name } of tables as { table_name: string }[]) {
      const rows = JSON.stringify(await service.sql(`select t::text from "${table_name}" t`));
      for (const planted of ['Plantan', 'Planterade', '0701740677', '174 06 77', body.receipt])
        assert.ok(!rows.includes(planted), `${planted} in ${table_name}`);
    }
  });
});

describe('a name taken out to the units', () => {
  let service: Referrals;
  before(async () => (service = await startReferrals()));
  after(() => service.close());

  it('is seen by an asked unit alone, with what the yes is about and no more', async () => {
    const id = await walkTo(service, 'asked');
    const record = await service.officer('vuxen').openReferral({ params: { referralId: id } });
    assert.equal(record.words.ownWords, 'Jag vill kunna stänga en dörr.');
    assert.equal(record.words.staying, undefined, 'the yes was about wishes');
    assert.equal(record.person.reach, undefined);
    assert.deepEqual(record.can, ['StatementGiven']);
    await refused(service.officer('uppsok').openReferral({ params: { referralId: id } }), 'not_found');
    const other = await service.officer('uppsok').listReferrals();
    assert.deepEqual([other.entries, other.counts], [[], []]);
  });

  it('does not tell a group or a unit where the person is found', async () => {
    const id = await walkTo(service, 'ready');
    const group = await service.as('working_group_member').openReferral({ params: { referralId: id } });
    assert.deepEqual([group.words.ownWords, group.words.found], ['Jag vill kunna stänga en dörr.', undefined]);
    const coordinator = await service.as('coordinator').openReferral({ params: { referralId: id } });
    assert.deepEqual(coordinator.words.found, ['station']);
  });

  it('is closed to the unit again when the yes is taken back', async () => {
    const id = await walkTo(service, 'asked');
    await service.act(service.as('outreach_worker'), id, { type: 'ConsentWithdrawn', saidHow: 'in_person' });
    await refused(service.officer('vuxen').openReferral({ params: { referralId: id } }), 'not_found');
    await refused(
      service.act(service.officer('vuxen'), id, { type: 'StatementGiven', unitId: 'vuxen', knows: 'no', stance: 'not_known_here' }),
      'not_found',
    );
  });

  it('shows who is silent once the date has passed, and never what a unit answered', async () => {
    const id = await walkTo(service, 'asked');
    await service.act(service.officer('vuxen'), id, {
      type: 'StatementGiven',
      unitId: 'vuxen',
      knows: 'yes',
      stance: 'does_not_support',
      reasoning: 'Ord om någon',
    });
    service.moveTo('2026-03-29');
    const list = await service.as('coordinator').listReferrals();
    const entry = list.entries.find(each => each.id === id)!;
    assert.deepEqual(
      entry.marks.map(({ unitId, mark }) => `${unitId} ${mark}`),
      ['forsorjning silent', 'funktionshinder silent', 'vuxen answered'],
    );
    assert.equal(entry.daysWaiting, 15);
    assert.doesNotMatch(JSON.stringify(list), /does_not_support|Ord om någon|acute|stänga en dörr|station/);
    service.moveTo('2026-03-14');
  });

  it('is answered by a unit for itself alone', async () => {
    const id = await walkTo(service, 'asked');
    await refused(
      service.act(service.officer('vuxen'), id, { type: 'StatementGiven', unitId: 'forsorjning', knows: 'no', stance: 'not_known_here' }),
      'not_allowed',
    );
    await service.act(service.officer('vuxen'), id, { type: 'StatementGiven', unitId: 'vuxen', knows: 'no', stance: 'not_known_here' });
    await service.act(service.officer('forsorjning'), id, {
      type: 'StatementGiven',
      unitId: 'forsorjning',
      knows: 'yes',
      stance: 'supports',
    });
    const own = await service.officer('vuxen').openReferral({ params: { referralId: id } });
    assert.deepEqual(
      own.statements.map(({ unitId }) => unitId),
      ['vuxen'],
    );
    const all = await service.as('coordinator').openReferral({ params: { referralId: id } });
    assert.equal(all.statements.length, 2);
  });

  it('goes on without a silent unit only when the coordinator says so', async () => {
    const id = await walkTo(service, 'asked');
    await refused(service.act(service.as('coordinator'), id, { type: 'StatementsCompleted' }), 'not_possible_now');
    assert.equal((await service.act(service.as('coordinator'), id, { type: 'StatementsClosed' })).entry.state, 'ready_for_assessment');
  });
});

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
