import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, before, describe, it } from 'node:test';
import { createClient } from '@bostadforst/client';
import { outreachRoutes } from '@bostadforst/contract/outreach/routes';
import { unreadRoutes } from '@bostadforst/contract/outreach/unread-routes';
import { listRoutes } from '@bostadforst/contract/referral/list-routes';
import type { Role } from '@bostadforst/contract/access';
import { outreach as words } from '../referral/testing.ts';
import { refused } from '../testing/answers.ts';
import { startTestApp, type TestApp } from '../testing/testing.ts';
import { destroyOldKeys } from './destroy-old-keys.ts';
import { sealedBy } from './testing.ts';

const planted = 'Jag vill kunna stänga en dörr.';

describe('a referral that was sealed without network', () => {
  let test: TestApp;
  let time = new Date('2026-03-14T09:00:00Z');
  before(async () => (test = await startTestApp({ now: () => time })));
  after(() => test.close());

  const as = (subject: string, role: Role = 'outreach_worker', municipality = 'exempelkommun') =>
    createClient(
      { backend: 'http://x', municipality, fetch: test.as({ subject, name: subject, roles: [role], units: ['uppsok'] }) },
      { ...outreachRoutes, ...unreadRoutes, ...listRoutes },
    );
  const coordinator = () => as('Kim', 'coordinator');
  const aliases = async (subject = 'Sol') => (await as(subject).listReferrals()).entries.map(({ alias }) => alias);
  const referral = (alias = 'Lyktan') => words({ alias, waiver: { answer: 'not_asked' } });
  /** Written by this one, today. */
  async function written(by: string, inside: unknown = { writtenAt: time.toISOString(), referral: referral() }) {
    const idempotencyKey = randomUUID();
    const key = await as(by).getOutreachKey();
    const { slip } = await as(by).getWriterSlip();
    return { idempotencyKey, slip, key, body: await sealedBy({ key, idempotencyKey, slip, inside }) };
  }
  const send = (by: string, { idempotencyKey, body }: Pick<Awaited<ReturnType<typeof written>>, 'idempotencyKey' | 'body'>) =>
    as(by).sendSealedReferral({ body }, { idempotencyKey });
  const lines = (action = 'sendSealedReferral') =>
    test.sql<{ subject: string; kind: string; repeated: boolean }>(
      `select subject, kind, repeated from audit where action = '${action}' order by at, subject`,
    );

  it('is stored as its writer’s, and told to them as when there was network', async () => {
    const envelope = await written('Sol');
    const answer = await send('Sol', envelope);
    assert.equal(answer.outcome, 'stored');
    assert.equal(answer.referral?.alias, 'Lyktan');
    assert.deepEqual(await aliases(), ['Lyktan']);
    assert.deepEqual((await send('Sol', envelope)).referral?.referralId, answer.referral?.referralId, 'sent twice, stored once');
    assert.deepEqual(await aliases(), ['Lyktan']);
    const record = await coordinator().openReferral({ params: { referralId: answer.referral!.referralId } });
    assert.match(JSON.stringify(record), /stänga en dörr/);
  });

  it('is the writer’s when a colleague sends it, who learns nothing of it; both stand in the log', async () => {
    const envelope = await written('Ivar', { writtenAt: time.toISOString(), referral: referral('Granit') });
    const answer = await send('Sol', envelope);
    assert.deepEqual(Object.keys(answer).sort(), ['outcome', 'receivedAt']);
    assert.deepEqual(await aliases('Ivar'), ['Granit']);
    assert.deepEqual(await aliases('Sol'), ['Lyktan']);
    assert.equal((await send('Ivar', envelope)).referral?.alias, 'Granit', 'the writer sends the same again, and hears of it');
    assert.deepEqual(await aliases('Ivar'), ['Granit']);
    const who = (await lines()).filter(({ kind, repeated }) => kind === 'referral' && !repeated).map(({ subject }) => subject);
    assert.deepEqual(who.sort(), ['Ivar', 'Sol', 'Sol']);
  });

  it('opens for no other key, day, municipality or writer than it was sealed with, and is not lost', async () => {
    const envelope = await written('Sol');
    const { slip } = await as('Ivar').getWriterSlip();
    // Each under a key of its own: what is changed is the only thing that is not as it was sealed.
    type Envelope = Awaited<ReturnType<typeof written>>;
    const changes: ((each: Envelope) => Pick<Envelope, 'idempotencyKey' | 'body'>)[] = [
      ({ body }) => ({ idempotencyKey: randomUUID(), body }),
      ({ body, ...each }) => ({ ...each, body: { ...body, writtenOn: '2026-03-13' } }),
      ({ body, ...each }) => ({ ...each, body: { ...body, slip } }),
      // The first sign, all of whose bits count.
      ({ body, ...each }) => ({ ...each, body: { ...body, sealed: `${body.sealed.startsWith('A') ? 'B' : 'A'}${body.sealed.slice(1)}` } }),
    ];
    for (const change of changes) assert.equal((await send('Sol', change(await written('Sol')))).outcome, 'left_to_coordinator');
    const elsewhere = await as('Sol', 'outreach_worker', 'grannkommun').sendSealedReferral(
      { body: envelope.body },
      { idempotencyKey: envelope.idempotencyKey },
    );
    assert.equal(elsewhere.outcome, 'left_to_coordinator');
    const box = await coordinator().listUnread();
    assert.deepEqual(box.map(({ reason, writer }) => `${reason} ${writer?.name}`).sort(), [
      'not_opened Ivar',
      'not_opened Sol',
      'not_opened Sol',
      'not_opened Sol',
    ]);
    for (const { id } of box) await coordinator().settleUnread({ params: { unreadId: id }, body: { as: 'not_needed' } });
    assert.deepEqual(await coordinator().listUnread(), []);
  });

  it('goes to the coordinator with the writer’s name when the contract or the programme cannot take it', async () => {
    const { waiver: _, ...lacking } = referral();
    const strange = {
      ...referral(),
      waiver: { answer: 'yes', given: { units: ['borta'], categories: ['wishes'], validUntil: '2026-06-14', givenHow: 'written' } },
    };
    for (const inside of [lacking, strange, 'inga ord']) {
      const answer = await send('Ivar', await written('Sol', { writtenAt: time.toISOString(), referral: inside }));
      assert.equal(answer.outcome, 'left_to_coordinator');
      assert.equal(answer.referral, undefined);
    }
    const box = await coordinator().listUnread();
    assert.deepEqual(box.map(({ reason, writer, sender }) => [reason, writer?.name, writer?.unit, sender?.name]), [
      ['not_as_agreed', 'Sol', 'uppsok', 'Ivar'],
      ['not_as_agreed', 'Sol', 'uppsok', 'Ivar'],
      ['not_as_agreed', 'Sol', 'uppsok', 'Ivar'],
    ]); // prettier-ignore
    assert.doesNotMatch(JSON.stringify(box), /Lyktan|dörr/, 'the box shows none of the words');
    const opened = await Promise.all(box.map(({ id }) => coordinator().openUnread({ params: { unreadId: id } })));
    assert.ok(opened.some(({ words }) => words.some(({ field, text }) => field === 'ownWords' && text === planted)));
    assert.ok(opened.some(({ words }) => words.some(({ text }) => text === 'inga ord')));
    assert.equal((await lines('openUnread')).length, 3);
    const people = await test.sql<{ count: number }>('select count(*)::int as count from person');
    assert.equal(people[0]!.count, 2, 'nothing half stored');
    await refused(as('Sol').listUnread(), 'not_allowed');
    for (const { id } of box) await coordinator().settleUnread({ params: { unreadId: id }, body: { as: 'written_anew' } });
  });

  it('keeps none of the words of someone with protected identity, as the form keeps none, and says whom to ask', async () => {
    for (const inside of [
      { writtenAt: time.toISOString(), referral: { ...referral('Gömd'), protectedIdentity: 'yes' } },
      { referral: { ...referral('Gömd'), protectedIdentity: 'yes' } },
      { ...referral('Gömd'), protectedIdentity: 'yes' },
    ]) {
      assert.equal((await send('Sol', await written('Sol', inside))).outcome, 'left_to_coordinator');
      const [left] = await coordinator().listUnread();
      const params = { unreadId: left!.id };
      const { writer, words: kept } = await coordinator().openUnread({ params });
      assert.equal(writer?.name, 'Sol');
      assert.deepEqual(kept, [{ field: 'protectedIdentity', text: 'yes' }]);
      await coordinator().settleUnread({ params, body: { as: 'written_anew' } });
    }
  });

  it('comes through when every field is full, in letters that weigh three bytes each', async () => {
    const ownWords = 'ሰ'.repeat(2_000);
    const own = Array.from({ length: 6 }, (_, each) => ({ question: `fraga_${each}`, answer: ownWords }));
    const inside = { writtenAt: time.toISOString(), referral: words({ ownWords, own, waiver: { answer: 'not_asked' } }) };
    assert.equal((await send('Sol', await written('Sol', inside))).outcome, 'stored');
  });

  it('comes through although it is deeper than any form', async () => {
    const deep = '['.repeat(15_000) + ']'.repeat(15_000);
    for (const json of [deep, JSON.stringify({ writtenAt: time.toISOString(), referral: [] }).replace('[]', deep)]) {
      const { key, slip, idempotencyKey } = await written('Sol');
      const body = await sealedBy({ key, slip, idempotencyKey, json });
      assert.equal((await send('Sol', { idempotencyKey, body })).outcome, 'left_to_coordinator');
      const [left] = await coordinator().listUnread();
      await coordinator().settleUnread({ params: { unreadId: left!.id }, body: { as: 'not_needed' } });
    }
  });

  it('is opened for seven days, and after that by nobody; who wrote it is still known', async () => {
    const first = await written('Sol');
    const last = await written('Sol');
    time = new Date('2026-03-21T08:00:00Z');
    assert.notEqual((await as('Sol').getOutreachKey()).keyId, first.key.keyId, 'a key of its own each day');
    await destroyOldKeys(test.house);
    assert.equal((await send('Sol', first)).outcome, 'stored');
    time = new Date('2026-03-22T08:00:00Z');
    await destroyOldKeys(test.house);
    const keys = await test.sql<{ made_on: string }>(`select made_on::text from outreach_key where municipality = 'exempelkommun'`);
    assert.deepEqual(keys.map(({ made_on }) => made_on), ['2026-03-21']); // prettier-ignore
    assert.equal((await send('Sol', last)).outcome, 'left_to_coordinator');
    const [left] = await coordinator().listUnread();
    assert.equal(left?.reason, 'key_gone');
    assert.equal(left?.writer?.name, 'Sol');
  });

  it('keeps neither words, names nor private keys in the clear', async () => {
    const dump = JSON.stringify([
      await test.sql('select t::text from unread_referral t'),
      await test.sql('select t::text from outreach_key t'),
      await test.sql('select t::text from referral t'),
    ]);
    for (const said of [planted, 'Granit', 'inga ord']) {
      assert.ok(!dump.includes(said), said);
      assert.ok(!dump.includes(Buffer.from(said).toString('hex')), said);
    }
  });
});
