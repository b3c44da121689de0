import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, it } from 'node:test';
import { units, walkTo } from '../referral/testing.ts';
import { refused } from '../testing/answers.ts';
import { testProgramme } from '../testing/testing.ts';
import { reversed } from '../referral/testing.ts';
import { dimensions, proposed, startMeetings, today, type Meetings } from './testing.ts';

describe('a meeting', () => {
  let service: Meetings;
  before(async () => {
    const programme = testProgramme('exempelkommun', reversed);
    programme.declared.targetGroupVersion = { number: 3, agreedOn: '2026-01-15' };
    service = await startMeetings({ programmes: [programme, testProgramme('grannkommun', reversed)] });
  });
  after(() => service.close());
  beforeEach(() => service.moveTo(today));

  it('is called once: its day, units and definition hold for every name', async () => {
    const [one, two] = [await service.ready(), await service.ready()];
    const meeting = await service.call(service.member(), [one, two]);
    assert.deepEqual(meeting.targetGroup, { number: 3, agreedOn: '2026-01-15' });
    assert.deepEqual(meeting.names.map(({ entry, assessed }) => [entry.id, assessed]), [[one, false], [two, false]]); // prettier-ignore
    for (const nameId of [one, two]) {
      const params = { meetingId: meeting.id, nameId };
      const { version } = await service.member().openName({ params });
      await service.member().assessName({ params, body: proposed() }, { version });
    }
    const { assessments } = await service.as('coordinator').openReferral({ params: { referralId: two } });
    const { heldOn, unitsPresent, meetingId, targetGroupVersion } = assessments[0]!;
    assert.deepEqual(
      { heldOn, unitsPresent, meetingId, targetGroupVersion },
      { heldOn: today, unitsPresent: units, meetingId: meeting.id, targetGroupVersion: 3 },
    );
    const [line] = await service.member().listMeetings();
    assert.deepEqual([line!.names, line!.left, line!.open], [2, 0, true]);
  });

  it('needs the programme’s number of units, a day that has been, and names that are ready', async () => {
    const agenda = [await service.ready()];
    const call = (body: object) => service.member().callMeeting({ body: { heldOn: today, unitsPresent: units, agenda, ...body } });
    await refused(call({ unitsPresent: ['vuxen'] }), 'invalid', 'unitsPresent');
    await refused(call({ heldOn: '2026-03-15' }), 'invalid', 'heldOn');
    await refused(call({ agenda: [...agenda, crypto.randomUUID()] }), 'invalid', 'agenda.1');
    const asked = await walkTo(service, 'asked');
    await refused(call({ agenda: [asked] }), 'invalid', 'agenda.0');
    const twice = await call({ agenda: [agenda[0], agenda[0]!.toUpperCase(), agenda[0]] });
    assert.equal(twice.names.length, 1, 'the same name twice is one name');
  });

  it('takes up a name with a silent unit when its coordinator calls it, and shows the silence', async () => {
    const asked = await walkTo(service, 'asked');
    const unitId = 'vuxen';
    await service.act(service.officer(unitId), asked, { type: 'StatementGiven', unitId, knows: 'no', stance: 'not_known_here' });
    const { names, id } = await service.call(service.leader(), [asked]);
    assert.equal(names[0]!.entry.state, 'ready_for_assessment');
    const record = await service.leader().openName({ params: { meetingId: id, nameId: asked } });
    assert.deepEqual(record.entry.marks.map(({ unitId, mark }) => `${unitId} ${mark}`), ['forsorjning asked', 'funktionshinder asked', 'vuxen answered']); // prettier-ignore
    assert.equal(record.statements.length, 1, 'silence is no statement');
  });

  it('does the whole of it in one press where the same person may, else leaves the coordinator’s step with what is written', async () => {
    const ids = [await service.ready(), await service.ready(), await service.ready(), await service.ready()];
    const [propose, notNow, back, waits] = ids as [string, string, string, string];
    const leader = service.leader();
    const { id: meetingId } = await service.call(leader, ids);
    const at = (nameId: string) => ({ meetingId, nameId });
    const sendBack = { missing: 'En dag att ses.', byWhom: 'uppsok', byWhen: '2026-03-28' };
    const first = await leader.assessName({ params: at(propose), body: proposed() });
    assert.equal(first.entry.state, 'awaiting_decision');
    const later = {
      recommendation: 'not_now',
      dimensions,
      text: 'Inga hem just nu.',
      reviewOn: '2026-05-14',
      offeredInstead: 'Stöd.',
    } as const;
    const second = await service.member().assessName({ params: at(notNow), body: later });
    assert.deepEqual([second.entry.state, second.entry.next.by], ['not_now', '2026-05-14']);
    const third = await leader.assessName({ params: at(back), body: { recommendation: 'return', dimensions, ...sendBack } });
    assert.deepEqual([third.entry.state, third.entry.next.by], ['more_info_needed', '2026-03-28']);
    const fourth = await service.member().assessName({ params: at(waits), body: { recommendation: 'return', dimensions, ...sendBack } });
    assert.equal(fourth.entry.state, 'assessed');
    assert.deepEqual(fourth.assessments.at(-1)!.sendBack, sendBack, 'nobody writes it again');
  });

  it('demands a day and what is offered instead of *not now*, and who and when of sending back', async () => {
    const nameId = await service.ready();
    const { id: meetingId } = await service.call(service.leader(), [nameId]);
    const send = async (body: object) =>
      (
        await service.one('coordinator', { subject: 'samordnare', roles: ['coordinator', 'working_group_member'] })(
          `/v1/exempelkommun/meetings/${meetingId}/names/${nameId}/assessments`,
          {
            method: 'POST',
            headers: { 'content-type': 'application/json', 'idempotency-key': crypto.randomUUID() },
            body: JSON.stringify({ dimensions, ...body }),
          },
        )
      ).status;
    assert.equal(await send({ recommendation: 'not_now', text: 'Inte nu.', offeredInstead: 'Stöd.' }), 400);
    assert.equal(await send({ recommendation: 'not_now', text: 'Inte nu.', reviewOn: '2026-05-01' }), 400);
    assert.equal(await send({ recommendation: 'not_now', text: 'Inte nu.', reviewOn: today, offeredInstead: 'Stöd.' }), 400);
    assert.equal(await send({ recommendation: 'return', missing: 'Något.', byWhom: 'vuxen' }), 400);
    assert.equal(await send({ recommendation: 'propose', score: 7 }), 400, 'nobody is given points');
    const { entry, assessments } = await service.leader().openName({ params: { meetingId, nameId } });
    assert.deepEqual([entry.state, assessments.length], ['ready_for_assessment', 0], 'nothing is half done');
  });

  it('can be called twice at once with the same names in another order: neither waits for the other for ever', async () => {
    const agenda = await Promise.all(Array.from({ length: 6 }, () => walkTo(service, 'asked')));
    const called = await Promise.allSettled(
      [agenda, agenda.toReversed(), agenda, agenda.toReversed()].map(order => service.call(service.leader(), order)),
    );
    assert.deepEqual(called.map(({ status }) => status), Array(4).fill('fulfilled')); // prettier-ignore
  });

  it('is the reason that stands by each look, also when the name has gone on; the next day it is no way in', async () => {
    const nameId = await service.ready();
    const { id: meetingId } = await service.call(service.leader(), [nameId]);
    const params = { meetingId, nameId };
    await service.leader().assessName({ params, body: proposed() });
    assert.equal((await service.member().openName({ params })).entry.state, 'awaiting_decision');
    const rows = await service.sql("select reason from audit where action = 'openName' and record_id = $1", [nameId]);
    assert.deepEqual(rows, [{ reason: 'meeting' }]);
    service.moveTo('2026-03-15');
    await refused(service.member().openName({ params }), 'not_found');
    await refused(service.leader().assessName({ params, body: proposed() }), 'not_possible_now');
    assert.deepEqual((await service.member().openMeeting({ params: { meetingId } })).names, []);
  });

  it('lets go of a name that is withdrawn or closed meanwhile: to whoever does not see it anyway it is gone at once', async () => {
    for (const event of [
      { type: 'ReferralWithdrawn', saidHow: 'phone' },
      { type: 'ReferralClosed', reason: 'moved' },
    ] as const) {
      const [nameId, other] = [await service.ready(), await service.ready()];
      const { id: meetingId } = await service.call(service.member(), [nameId, other]);
      const params = { meetingId, nameId };
      await service.act(service.as('coordinator'), nameId, event);
      await refused(service.member().openName({ params }), 'not_found');
      await refused(service.member().assessName({ params, body: proposed() }), 'not_found');
      const shown = async (who: ReturnType<Meetings['member']>) => (await who.openMeeting({ params })).names.map(({ entry }) => entry.id);
      assert.deepEqual(await shown(service.member()), [other]);
      assert.deepEqual(await shown(service.leader()), [nameId, other]);
    }
  });

  it('never has a name with protected identity on its agenda', async () => {
    const nameId = await service.ready();
    await service.sql('update referral set protected = true where id = $1', [nameId]);
    await refused(service.call(service.leader(), [nameId]), 'invalid', 'agenda.0');
  });
});
