import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { createClient } from '@bostadforst/client';
import { routes } from '@bostadforst/contract';
import type { Role } from '@bostadforst/contract/access';
import type { UnitReferral } from '@bostadforst/contract/referral/staff';
import { ask, refused } from '../testing/answers.ts';
import { outreach, own, reversed, startReferrals, units, type Referrals } from './testing.ts';

const numbers = ['198004262385', '198108222384', '198204212396'] as const;

describe('A unit’s proposal, and what is added until move-in', () => {
  let service: Referrals;
  before(async () => {
    service = await startReferrals();
  });
  after(() => service.close());

  const client = (fetch: typeof globalThis.fetch) =>
    createClient({ backend: 'http://in.process', municipality: 'exempelkommun', fetch }, routes);
  const as = (role: Role, subject: string = role, unit?: string) =>
    client(service.one(role, { subject, ...(unit ? { units: [unit] } : {}) }));
  const officer = (unit: string, subject = `handläggare ${unit}`) => as('case_officer', subject, unit);
  const coordinator = () => as('coordinator');

  const proposal = (more: Partial<UnitReferral> = {}): UnitReferral => ({
    path: 'unit_proposal',
    protectedIdentity: 'no',
    alias: 'Storm',
    reach: [{ way: 'no_way_yet' }],
    needsNow: 'Ett lås på dörren.',
    wish: 'Nära sin dotter.',
    capacity: 'Handläggare',
    waiver: { answer: 'not_asked' },
    ...more,
  });
  const propose = async (unit: string, more: Partial<UnitReferral> = {}) =>
    (await officer(unit).sendUnitReferral({ body: proposal(more) })).referralId;
  const open = (who: ReturnType<typeof client>, referralId: string) => who.openReferral({ params: { referralId } });
  const observe = (who: ReturnType<typeof client>, referralId: string, text: string) =>
    who.addObservation({ params: { referralId }, body: { text } });
  const correct = (who: ReturnType<typeof client>, referralId: string, version: number, text: string) =>
    who.correctWords({ params: { referralId }, body: { field: 'needsNow', version, text } });

  describe('the same person may be here already', () => {
    let first: string;
    before(async () => {
      first = await propose('vuxen', { personalNumber: numbers[0] });
    });
    const lookUp = (fetch: typeof globalThis.fetch, personalNumber: string) =>
      ask(fetch, 'POST', '/v1/exempelkommun/people/by-personal-number', { personalNumber });
    const officerOf = (unit: string, subject = `handläggare ${unit}`) => service.one('case_officer', { subject, units: [unit] });

    it('tells the unit that wrote the referral, in whatever form the number is written', async () => {
      for (const personalNumber of [numbers[0], '800426-2385']) {
        const { yours } = await officer('vuxen', 'en kollega').findByPersonalNumber({ body: { personalNumber } });
        assert.deepEqual(yours, { referralId: first, number: 1, alias: 'Storm' });
      }
    });

    it('answers another unit as if nobody had the number, byte for byte', async () => {
      const [other, none] = [await lookUp(officerOf('forsorjning'), numbers[0]), await lookUp(officerOf('forsorjning'), numbers[1])];
      assert.deepEqual(other, none);
      assert.equal(other.body, '{}');
      const worker = service.one('support_worker', { subject: 'stöd', units: ['vuxen'] });
      assert.equal((await lookUp(worker, numbers[0])).body, '{}');
    });

    it('stores what another unit sends, answers it like any other, and shows the coordinator alone that they may be one person', async () => {
      const second = await propose('forsorjning', { personalNumber: '19800426-2385', alias: 'Vinden' });
      const [one, other] = [await open(coordinator(), first), await open(coordinator(), second)];
      assert.deepEqual([one.perhapsSame?.map(({ id }) => id), other.perhapsSame?.map(({ id }) => id)], [[second], [first]]);
      assert.equal((await open(officer('vuxen'), first)).perhapsSame, undefined);
      assert.equal((await open(officer('forsorjning'), second)).perhapsSame, undefined);
      const { yours } = await officer('forsorjning').findByPersonalNumber({ body: { personalNumber: numbers[0] } });
      assert.equal(yours?.referralId, second, 'each unit finds its own');
      await coordinator().actOnReferral({ params: { referralId: second }, body: { type: 'ReferralClosed', reason: 'duplicate' } });
      assert.equal((await open(coordinator(), first)).perhapsSame, undefined);
    });

    it('writes each look-up down, and never the number', async () => {
      await officer('funktionshinder').findByPersonalNumber({ body: { personalNumber: numbers[0] } });
      const lines = await service.sql<{ person_id: string; count: number }>(
        `select person_id, count from audit where action = 'findByPersonalNumber' and subject = 'handläggare funktionshinder' and person_id is not null`,
      );
      assert.ok(lines.length > 0 && lines.every(({ count }) => count === 0), 'also where the asker was told nothing');
      const everything = JSON.stringify(
        await service.sql(`select audit::text as row from audit union all select person::text from person`),
      );
      for (const form of [numbers[0], '8004262385', '800426-2385']) assert.ok(!everything.includes(form), form);
    });

    it('may be looked up thirty times in an hour by one person, also many at once, and by others as before', async () => {
      const answers = await Promise.all(Array.from({ length: 34 }, () => lookUp(officerOf('vuxen', 'otålig'), numbers[2])));
      assert.deepEqual(
        [200, 429].map(wanted => answers.filter(({ status }) => status === wanted).length),
        [30, 4],
      );
      assert.equal((await lookUp(officerOf('vuxen', 'någon annan'), numbers[2])).status, 200);
    });
  });

  describe('whoever wrote it corrects words', () => {
    it('and the earlier ones stay readable, with who and when', async () => {
      const id = await propose('vuxen');
      const before = await open(officer('vuxen', 'en kollega'), id);
      assert.deepEqual(
        before.mayCorrect,
        ['needsNow', 'tried', 'wish'].map(field => ({ field, version: 1 })),
      );
      await correct(officer('vuxen', 'en kollega'), id, 1, 'Ett lås, och adress för post.');
      const record = await correct(coordinator(), id, 2, 'Ett lås, en adress och sömn.');
      assert.equal(record.words.needsNow, 'Ett lås, en adress och sömn.');
      assert.equal(record.words.wish, 'Nära sin dotter.');
      assert.deepEqual(
        record.corrections?.map(({ at: _, ...correction }) => correction),
        [
          { field: 'needsNow', version: 1, earlier: 'Ett lås på dörren.', role: 'case_officer', unitId: 'vuxen' },
          { field: 'needsNow', version: 2, earlier: 'Ett lås, och adress för post.', role: 'coordinator' },
        ],
      );
    });

    it('and of two at once, the second loses nothing and is told', async () => {
      const id = await propose('vuxen');
      const both = await Promise.allSettled([correct(officer('vuxen'), id, 1, 'Det ena.'), correct(coordinator(), id, 1, 'Det andra.')]);
      assert.deepEqual(both.map(({ status }) => status).sort(), ['fulfilled', 'rejected']);
      await refused(correct(coordinator(), id, 1, 'Det andra.'), 'changed_meanwhile');
      const { corrections } = await open(coordinator(), id);
      assert.deepEqual(
        corrections?.map(({ earlier }) => earlier),
        ['Ett lås på dörren.'],
      );
    });

    it('but not what a person has written themselves, and not as another unit or another outreach worker', async () => {
      const { referralId: ownWords } = await service.anyone.sendReferral({ body: own({ wish: 'En dörr.' }) });
      const wish = { field: 'wish', version: 1, text: 'Ett hem.' } as const;
      await refused(coordinator().correctWords({ params: { referralId: ownWords }, body: wish }), 'not_possible_now');
      const { referralId } = await as('outreach_worker', 'uppsökare', 'uppsok').sendOutreachReferral({ body: outreach() });
      await refused(correct(as('outreach_worker', 'uppsökare', 'uppsok'), referralId, 1, 'Ett lås.'), 'not_possible_now');
      await refused(observe(as('outreach_worker', 'en annan', 'uppsok'), referralId, 'Sågs i dag.'), 'not_found');
      await refused(observe(officer('vuxen'), referralId, 'Sågs i dag.'), 'not_found');
      assert.equal((await observe(as('outreach_worker', 'uppsökare', 'uppsok'), referralId, 'Sågs i dag.')).observations?.length, 1);
    });
  });

  describe('whoever wrote it adds what they have seen', () => {
    const seen = 'Svarar i telefon igen och märker att något händer.';
    const yes = {
      answer: 'yes',
      given: { units, categories: ['situation_now', 'wishes'], validUntil: '2026-06-14', givenHow: 'written' },
    } as const;

    it('for the unit, the coordinator and nobody who states, assesses or decides', async () => {
      const id = await propose('vuxen', { waiver: yes as unknown as UnitReferral['waiver'] });
      await observe(officer('vuxen'), id, seen);
      await correct(officer('vuxen'), id, 1, 'Ett lås, nu.');
      await coordinator().actOnReferral({ params: { referralId: id }, body: { type: 'ReferralAcknowledged' } });
      await coordinator().actOnReferral({ params: { referralId: id }, body: { type: 'StatementsRequested', units } });
      const asked = await open(officer('forsorjning'), id);
      assert.equal(asked.words.needsNow, 'Ett lås, nu.', 'what the yes is about, as it stands');
      assert.deepEqual([asked.observations, asked.corrections, asked.mayObserve], [undefined, undefined, undefined]);
      await refused(observe(officer('forsorjning'), id, 'Vi med.'), 'not_allowed');
      for (const who of [officer('vuxen', 'en kollega'), coordinator()])
        assert.deepEqual(
          (await open(who, id)).observations?.map(({ text, role, unitId }) => [text, role, unitId]),
          [[seen, 'case_officer', 'vuxen']],
        );

      for (const unitId of units)
        await officer(unitId).actOnReferral({
          params: { referralId: id },
          body: { type: 'StatementGiven', unitId, knows: 'no', stance: 'not_known_here' },
        });
      await coordinator().actOnReferral({ params: { referralId: id }, body: { type: 'StatementsCompleted' } });
      const group = await open(as('working_group_member', 'gruppen', 'vuxen'), id);
      assert.deepEqual([group.observations, group.mayObserve], [undefined, undefined]);
      assert.equal(group.corrections?.length, 1, 'whoever sees the words sees what they were');
      const everything = JSON.stringify(
        await service.sql(`select observation::text as row from observation union all select correction::text from correction`),
      );
      assert.ok(!everything.includes('telefon') && !everything.includes('lås'), 'sealed');
      const told = JSON.stringify([group, (await open(officer('forsorjning'), id)).history]);
      assert.ok(!told.includes('telefon'));
    });

    it('until it is paused, withdrawn or closed: then it is refused, and nothing is offered', async () => {
      const id = await propose('vuxen');
      const params = { referralId: id };
      const closed = async () => {
        await refused(observe(officer('vuxen'), id, seen), 'not_possible_now');
        await refused(correct(officer('vuxen'), id, 1, 'Ett lås, nu.'), 'not_possible_now');
        const { mayObserve, mayCorrect } = await open(officer('vuxen'), id);
        assert.deepEqual([mayObserve, mayCorrect], [undefined, undefined]);
      };
      await coordinator().actOnReferral({ params, body: { type: 'WithdrawalWished', saidHow: 'phone' } });
      await closed();
      await coordinator().actOnReferral({ params, body: { type: 'WithdrawalWishLifted', saidHow: 'phone' } });
      assert.equal((await observe(officer('vuxen'), id, seen)).observations?.length, 1);
      await coordinator().actOnReferral({ params, body: { type: 'ReferralWithdrawn', saidHow: 'phone' } });
      await closed();
    });
  });

  it('not for a team that assesses: in it, for those alone who stand by the person', async () => {
    const team = await startReferrals({ ...reversed, statements: { kind: 'none' }, assessment: { kind: 'team' } });
    try {
      const of = (role: Role, subject: string = role) => client(team.one(role, { subject, units: ['uppsok'] }));
      const seen = 'Har blivit mer motiverad.';
      const { referralId } = await of('outreach_worker').sendOutreachReferral({ body: outreach() });
      const params = { referralId };
      await observe(of('outreach_worker'), referralId, seen);
      await of('coordinator').actOnReferral({ params, body: { type: 'ReferralAcknowledged' } });
      await of('coordinator').actOnReferral({ params, body: { type: 'ReferralScreened' } });
      const { person, observations } = await open(of('coordinator'), referralId);
      assert.equal(observations?.length, 1);
      await of('coordinator').nameSupportWorker({ params: { personId: person.personId }, body: { workerId: 'stod-1' } });
      const colleague = client(team.one('support_worker', { subject: 'en i teamet', units: ['bostadforst'] }));
      assert.doesNotMatch(JSON.stringify(await open(colleague, referralId)), /motiverad/);
      assert.equal((await open(of('support_worker'), referralId)).observations?.length, 1, 'who is to meet the person');
      const { id: meetingId } = await of('coordinator').callMeeting({
        body: { heldOn: '2026-03-14', unitsPresent: [], agenda: [referralId] },
      });
      for (const who of [of('coordinator'), of('support_worker'), colleague])
        assert.doesNotMatch(
          JSON.stringify(await who.openName({ params: { meetingId, nameId: referralId } })),
          /motiverad/,
          'at the meeting',
        );
      const dimensions = { needNow: 'Ett lås.', currentSituation: 'Härbärge.', supportNeed: 'Lite.' };
      const body = { recommendation: 'propose', dimensions } as const;
      const saved = await of('coordinator').assessName({ params: { meetingId, nameId: referralId }, body });
      assert.doesNotMatch(JSON.stringify(saved), /motiverad/);
    } finally {
      await team.close();
    }
  });
});
