import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import fc from 'fast-check';
import {
  bothVersions,
  meetingFields,
  oneAfterAnother,
  type MeetingField,
  type MeetingWords,
} from '@bostadforst/contract/meeting/both-versions';
import { isProblem } from '@bostadforst/contract/problem';
import type { NewReferralEvent } from '@bostadforst/contract/referral/event';
import type { ReferralRecord } from '@bostadforst/contract/referral/record';
import { refused } from '../testing/answers.ts';
import { units } from '../referral/testing.ts';
import { dimensions, proposed, startMeetings, today, type Meetings } from './testing.ts';

fc.configureGlobal({ seed: 1 });

/** What stands on someone's screen, and what they have written since. */
interface Desk {
  who: ReturnType<Meetings['member']>;
  seen: ReferralRecord;
  words: MeetingWords;
  saved: boolean;
}
const wordsIn = (record: ReferralRecord): MeetingWords => {
  const last = record.assessments.at(-1);
  return last ? { ...last.dimensions, ...(last.text ? { text: last.text } : {}), ...(last.dissent ? { dissent: last.dissent } : {}) } : {};
};
const bodyOf = ({ text, dissent, ...rest }: MeetingWords) => ({
  dimensions: { ...rest } as typeof dimensions,
  ...(text ? { text } : {}),
  ...(dissent ? { dissent } : {}),
});

describe('two or more who write about the same name at once', () => {
  let service: Meetings;
  before(async () => void (service = await startMeetings()));
  after(() => service.close());

  it('lose nothing, whoever saves first and whatever is chosen: every sentence stands in the record', async () => {
    // Each has written in some fields; the turns say who opens or saves next; a choice settles what collides.
    const someone = fc.record({ fields: fc.subarray([...meetingFields]), choice: fc.constantFrom('mine', 'theirs', 'both') });
    await fc.assert(
      fc.asyncProperty(
        fc.array(someone, { minLength: 2, maxLength: 5 }),
        fc.array(fc.nat(), { minLength: 8, maxLength: 16 }),
        async (people, turns) => {
          const nameId = await service.ready();
          const { id: meetingId } = await service.call(service.member(), [nameId]);
          const params = { meetingId, nameId };
          const written: string[] = [];
          const desks: Desk[] = [];
          for (const [place, { fields }] of people.entries()) {
            const who = service.member(`ledamot ${place}`);
            const mine = (field: MeetingField) => `${field} enligt ledamot ${place}.`;
            const all = [...new Set<MeetingField>(['needNow', 'currentSituation', 'supportNeed', ...fields])];
            const words = Object.fromEntries(all.map(field => [field, mine(field)])) as MeetingWords;
            written.push(...Object.values(words));
            desks.push({ who, seen: await who.openName({ params }), words, saved: false });
          }
          const save = async (desk: Desk, choice: string) => {
            const options = { version: desk.seen.version };
            try {
              if (desk.seen.assessments.length) await desk.who.amendAssessment({ params, body: bodyOf(desk.words) }, options);
              else await desk.who.assessName({ params, body: { ...proposed(), ...bodyOf(desk.words) } }, options);
              desk.saved = true;
            } catch (error) {
              if (!isProblem(error) || error.problem.code !== 'changed_meanwhile') throw error;
              const began = wordsIn(desk.seen);
              desk.seen = await desk.who.openName({ params });
              const theirs = wordsIn(desk.seen);
              const { merged, collide } = bothVersions(began, desk.words, theirs);
              for (const field of collide) {
                const [own, other] = [desk.words[field]!, theirs[field]!];
                merged[field] = choice === 'mine' ? own : choice === 'theirs' ? other : oneAfterAnother(own, other);
              }
              desk.words = merged;
            }
          };
          const left = () => desks.filter(({ saved }) => !saved);
          for (const turn of turns) {
            const desk = left()[turn % Math.max(1, left().length)];
            if (desk) await save(desk, people[desks.indexOf(desk)]!.choice);
          }
          while (left().length) await save(left()[0]!, 'both');
          const record = JSON.stringify(await service.as('coordinator').openReferral({ params: { referralId: nameId } }));
          for (const sentence of written) assert.ok(record.includes(sentence), `${sentence} is lost`);
        },
      ),
      { numRuns: 6, endOnFailure: true },
    );
  });

  it('meet each other’s words: the second is refused, and what they wrote is kept before they choose', async () => {
    const nameId = await service.ready();
    const { id: meetingId } = await service.call(service.member(), [nameId]);
    const params = { meetingId, nameId };
    const [first, second] = [service.member('ledamot a'), service.member('ledamot b')];
    const { version } = await first.openName({ params });
    await first.assessName({ params, body: proposed({ text: 'Först.' }) }, { version });
    const key = crypto.randomUUID();
    const late = () => second.assessName({ params, body: proposed({ text: 'Sen.' }) }, { version, idempotencyKey: key });
    await refused(late(), 'changed_meanwhile');
    const record = await second.openName({ params });
    assert.equal(record.assessments.at(-1)!.text, 'Först.');
    assert.ok(record.history.some(({ event, text }) => event === 'AssessmentSetAside' && text?.includes('Sen.')));
    await refused(late(), 'key_reused');
    const again = await second.openName({ params });
    assert.equal(again.history.length, record.history.length, 'kept once');
    const both = await second.amendAssessment({ params, body: { dimensions, text: 'Först. Sen.' } }, { version: record.version });
    assert.deepEqual(both.assessments.map(({ text }) => text), ['Först.', 'Först. Sen.']); // prettier-ignore
    assert.equal(both.entry.state, 'assessed', 'where it led stands');
  });

  it('meet each other’s words in the record too, outside any meeting, until someone has gone on from them', async () => {
    const referralId = await service.ready();
    const params = { referralId };
    const [first, second, leader] = [service.member('ledamot a'), service.member('ledamot b'), service.leader()];
    const { version } = await first.openReferral({ params });
    const recorded = (text: string) =>
      ({ type: 'JointAssessmentRecorded', heldOn: today, unitsPresent: units, ...proposed({ text }) }) as NewReferralEvent;
    await first.actOnReferral({ params, body: recorded('Först.') }, { version });
    await refused(second.actOnReferral({ params, body: recorded('Sen.') }, { version }), 'changed_meanwhile');
    const record = await second.openReferral({ params });
    assert.deepEqual([record.assessments.at(-1)!.text, record.mayAmend], ['Först.', true]);
    const kept = record.history.filter(({ event }) => event === 'AssessmentSetAside');
    assert.deepEqual(kept.map(({ role, text }) => [role, text?.includes('Sen.')]), [['working_group_member', true]]); // prettier-ignore

    const amend = (who: typeof second, text: string, seen: number) =>
      who.amendRecordedAssessment({ params, body: { dimensions, text } }, { version: seen });
    await refused(amend(first, 'För sent.', version), 'changed_meanwhile');
    const now = await first.openReferral({ params });
    assert.equal(now.history.filter(({ event }) => event === 'AssessmentSetAside').length, 2, 'kept here as well');
    const both = await amend(second, 'Först. Sen.', now.version);
    assert.deepEqual(both.assessments.map(({ text, recommendation }) => [text, recommendation]), [['Först.', 'propose'], ['Först. Sen.', 'propose']]); // prettier-ignore
    assert.equal(both.entry.state, 'assessed');

    await refused(service.of('uppsök', ['outreach_worker']).amendRecordedAssessment({ params, body: { dimensions } }), 'not_allowed');
    await service.act(leader, referralId, { type: 'ProposalForwarded' });
    assert.equal((await leader.openReferral({ params })).mayAmend, undefined);
    await refused(amend(leader, 'Efteråt.', both.version + 1), 'not_allowed');
  });

  it('meet in a meeting what someone has written in the record itself, and put the two together there', async () => {
    const nameId = await service.ready();
    const { id: meetingId } = await service.call(service.member(), [nameId]);
    const params = { meetingId, nameId };
    const [inRecord, inMeeting] = [service.member('ledamot a'), service.member('ledamot b')];
    const { version } = await inMeeting.openName({ params });
    const body = {
      type: 'JointAssessmentRecorded',
      heldOn: today,
      unitsPresent: units,
      ...proposed({ text: 'Först.' }),
    } as NewReferralEvent;
    await inRecord.actOnReferral({ params: { referralId: nameId }, body }, { version });
    await refused(inMeeting.assessName({ params, body: proposed({ text: 'Sen.' }) }, { version }), 'changed_meanwhile');
    const seen = await inMeeting.openName({ params });
    assert.ok(seen.history.some(({ event, text }) => event === 'AssessmentSetAside' && text?.includes('Sen.')));
    assert.equal(seen.mayAmend, true);
    const both = await inMeeting.amendRecordedAssessment(
      { params: { referralId: nameId }, body: { dimensions, text: 'Först. Sen.' } },
      { version: seen.version },
    );
    assert.equal(both.assessments.at(-1)!.text, 'Först. Sen.');
  });

  it('are told of what has happened to a referral in any other act too, and nothing is done meanwhile', async () => {
    const referralId = await service.ready();
    const coordinator = service.as('coordinator');
    const { version } = await coordinator.openReferral({ params: { referralId } });
    await service.act(service.as('outreach_worker'), referralId, { type: 'PersonUnreachable' });
    const body = { type: 'ReferralClosed', reason: 'moved' } as const;
    await refused(coordinator.actOnReferral({ params: { referralId }, body }, { version }), 'changed_meanwhile');
    const now = await coordinator.openReferral({ params: { referralId } });
    assert.deepEqual([now.entry.state, now.entry.unreachable], ['ready_for_assessment', true]);
    await refused(coordinator.actOnReferral({ params: { referralId: crypto.randomUUID() }, body }, { version }), 'not_found');
    assert.equal((await coordinator.actOnReferral({ params: { referralId }, body }, { version: now.version })).entry.state, 'closed');
  });

  it('may use a client that says nothing of versions, as before', async () => {
    const referralId = await service.ready();
    const send = (match?: string) =>
      service.one('coordinator')(`/v1/exempelkommun/referrals/${referralId}/events`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', 'idempotency-key': crypto.randomUUID(), ...(match ? { 'if-match': match } : {}) },
        body: JSON.stringify({ type: 'PersonUnreachable' }),
      });
    assert.equal((await send()).status, 201);
    assert.equal((await send('W/"x"')).status, 400, 'what cannot be read is not passed over');
    assert.equal((await send('"1"')).status, 412);
  });
});
