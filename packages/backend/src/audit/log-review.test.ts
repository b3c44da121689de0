import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { after, before, describe, it } from 'node:test';
import { createClient } from '@bostadforst/client';
import { logReviewRoutes } from '@bostadforst/contract/log-review/routes';
import { lookRoutes } from '@bostadforst/contract/referral/look-routes';
import { outreach, startReferrals, walkTo, type Referrals } from '../referral/testing.ts';
import { refused } from '../testing/answers.ts';
import { draw, sampleSize } from './draw.ts';

describe('The log review', () => {
  let service: Referrals;
  let decided: string;
  before(async () => {
    service = await startReferrals();
    decided = await walkTo(service, 'prioritised');
    const steering = { subject: 'ordförande', units: ['funktionshinder'] };
    const params = { referralId: decided };
    await client(service.one('steering_member', steering)).giveReason({
      params,
      body: { kind: 'planning', words: 'Ser över vad som väntar.' },
    });
    await service.as('steering_member', steering).openReferral({ params });
    // Somebody who also reviews has looked at the list's records in another role: so often that twenty drawn looks cannot all be others'.
    for (let look = 0; look < 100; look += 1) await service.as('coordinator', { subject: 'granskare' }).openReferral({ params });
    service.moveTo('2026-04-03');
  });
  after(() => service.close());

  const client = (fetch: typeof globalThis.fetch) =>
    createClient({ backend: 'http://in.process', municipality: 'exempelkommun', fetch }, { ...logReviewRoutes, ...lookRoutes });
  const reviewer = (subject = 'granskare') => client(service.one('log_reviewer', { subject }));
  const march = async (subject?: string) => {
    const [sample] = await reviewer(subject).listSamples();
    return reviewer(subject).openSample({ params: { sampleId: sample!.id } });
  };

  it('gets a sample of each month that has passed, and none of the one that goes on', async () => {
    const samples = await reviewer().listSamples();
    assert.deepEqual(
      samples.map(({ month }) => month),
      ['2026-03'],
    );
    service.moveTo('2026-03-31');
    await service.as('coordinator').openReferral({ params: { referralId: decided } });
    service.moveTo('2026-05-03');
    assert.deepEqual(
      (await reviewer().listSamples()).map(({ month }) => month),
      ['2026-03'],
      'a month without looks has nothing to review, and a drawn one stays as it was drawn',
    );
  });

  it('is drawn from a seed that is written down: anyone who draws again gets the same looks', async () => {
    const { seed, drawnOf, looks } = await march();
    const ids = await service.sql<{ id: string }>(`select a.id from audit a join referral r on r.id = a.record_id
      where kind in ('referral', 'given_reason') and not outside and a.role not in ('participant', 'tenant') and action not like 'send%' and at < '2026-03-30'`);
    assert.equal(ids.length, drawnOf);
    const lots = ids.map(({ id }) => [createHash('sha256').update(Buffer.from(seed, 'hex')).update(id).digest('hex'), id] as const).sort();
    assert.deepEqual(
      looks
        .filter(({ why }) => why === 'drawn')
        .map(({ id }) => id)
        .sort(),
      lots
        .slice(0, 20)
        .map(([, id]) => id)
        .sort(),
    );
  });

  it('is two in a hundred, twenty at the least and two hundred at the most, and is drawn from all of them', () => {
    assert.deepEqual([0, 5, 900, 1_500, 50_000].map(sampleSize), [20, 20, 20, 30, 200]);
    const ids = Array.from({ length: 400 }, (_, place) => `look ${place}`);
    const drawn = Array.from({ length: 200 }, (_, seed) => draw(Buffer.of(seed), ids)).flat();
    assert.ok(new Set(drawn).size > 395, 'no look is out of reach of every seed');
    assert.notDeepEqual(draw(Buffer.of(1), ids), draw(Buffer.of(2), ids));
  });

  it('has every look from outside, with who, role, unit, number and reason, and nothing of the record', async () => {
    const { looks } = await march();
    const outside = looks.filter(({ why }) => why === 'outside_unit');
    assert.deepEqual(
      outside
        .map(({ action, subject, role, unitId, number, reason }) => ({ action, subject, role, unitId, number, reason }))
        .sort((a, b) => (a.action < b.action ? -1 : 1)),
      ['giveReason', 'openReferral'].map(action => ({
        action,
        subject: 'ordförande',
        role: 'steering_member',
        unitId: 'funktionshinder',
        number: 1,
        reason: { kind: 'planning', words: 'Ser över vad som väntar.' },
      })),
    );
    const told = JSON.stringify(looks);
    for (const content of [outreach().alias!, 'Störst behov', decided]) assert.ok(!told.includes(content), content);
  });

  it('lets nobody check their own looks', async () => {
    const { id: sampleId, looks } = await march();
    const own = looks.find(look => look.own)!;
    assert.equal(own.subject, 'granskare');
    const check = (subject: string) =>
      reviewer(subject).checkLook({ params: { sampleId, lineId: own.id }, body: { outcome: 'in_order', remark: 'Jag vet varför.' } });
    await refused(check('granskare'), 'not_allowed');
    assert.equal((await check('en annan granskare')).check?.outcome, 'in_order');
  });

  it('says what was checked, by whom and with which remark, once, and writes that down as well', async () => {
    const { id: sampleId, looks } = await march();
    const look = looks.find(({ why }) => why === 'outside_unit')!;
    const params = { sampleId, lineId: look.id };
    const body = { outcome: 'follow_up', remark: 'Fråga gruppens chef.' } as const;
    const { check } = await reviewer().checkLook({ params, body });
    assert.deepEqual(check, { ...body, at: '2026-05-03T09:00:00.000Z', issuer: service.issuer, subject: 'granskare' });
    await refused(reviewer('en annan granskare').checkLook({ params, body }), 'not_possible_now');
    assert.deepEqual((await march('en annan granskare')).looks.find(({ id }) => id === look.id)?.check, check);
    const lines = await service.sql(`select action, reason, subject from audit where record_id = $1`, [look.id]);
    assert.deepEqual(lines, [{ action: 'checkLook', reason: 'follow_up', subject: 'granskare' }]);
    const opened = await service.sql(`select 1 from audit where action = 'openSample' and record_id = $1 limit 1`, [sampleId]);
    assert.equal(opened.length, 1);
    const rows = JSON.stringify(await service.sql(`select log_check::text as row from log_check`));
    assert.ok(!rows.includes('gruppens chef'), 'the remark is sealed');
  });

  it('counts what has been checked', async () => {
    const [sample] = await reviewer().listSamples();
    assert.deepEqual([sample!.checked, sample!.lines], [2, 22]);
  });

  it('is drawn once, however many ask for it first', async () => {
    service.moveTo('2026-06-02');
    await service.as('coordinator').openReferral({ params: { referralId: decided } });
    service.moveTo('2026-07-02');
    await Promise.all(['a', 'b', 'c'].map(subject => reviewer(subject).listSamples()));
    const rows = await service.sql(`select month, count(*)::int as n from log_sample group by month having count(*) > 1`);
    assert.deepEqual(rows, []);
    assert.equal((await reviewer().listSamples())[0]!.month, '2026-06');
  });
});
