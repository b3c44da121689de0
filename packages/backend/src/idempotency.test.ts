import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, before, describe, it } from 'node:test';
import { notes, serveNotes } from './testing/notes.ts';
import { startTestApp, type Fetch, type TestApp } from './testing/testing.ts';

const municipality = 'exempelkommun';

describe('sending twice', () => {
  let test: TestApp;
  let time = new Date('2026-03-02T09:00:00Z');
  let hold: Promise<void> | undefined;
  before(async () => {
    test = await startTestApp({ now: () => time, rooms: [serveNotes({ beforeStoring: async () => hold })] });
  });
  after(() => test.close());

  const send = async (fetch: Fetch, key: string | undefined, text: string, where = '', place = municipality) => {
    const headers = { 'content-type': 'application/json', ...(key ? { 'idempotency-key': key } : {}) };
    const response = await fetch(`/v1/${place}/notes${where}`, { method: 'POST', headers, body: JSON.stringify({ text }) });
    return { status: response.status, ...((await response.json()) as { id?: string; text?: string; code?: string; fields?: string[] }) };
  };
  const stored = async () => (await test.sql('select 1 from person')).length;

  it('stores once and answers the same, however often a lost answer is asked for again', async () => {
    const [key, before] = [randomUUID(), await stored()];
    const first = await send(test.one('coordinator'), key, 'Hej');
    assert.deepEqual(await send(test.one('coordinator'), key, 'Hej'), first);
    assert.deepEqual(await send(test.one('coordinator'), key.toUpperCase(), 'Hej'), first);
    assert.equal(await stored(), before + 1);
    const lines = await test.sql<{ repeated: boolean }>(
      `select repeated from audit where action = 'writeNote' and role = 'coordinator' order by at, repeated`,
    );
    assert.deepEqual(
      lines.map(line => line.repeated),
      [false, true, true],
    );
  });

  it('lets the second of a double click wait for the first, and gives it the same answer', async () => {
    const [key, before] = [randomUUID(), await stored()];
    let goOn!: () => void;
    hold = new Promise(resolve => (goOn = resolve));
    const clicks = [1, 2, 3].map(() => send(test.fetch, key, 'Dubbelt', '/left'));
    setTimeout(goOn, 100);
    const [first, ...others] = await Promise.all(clicks);
    hold = undefined;
    assert.equal(first?.status, 201);
    for (const other of others) assert.deepEqual(other, first);
    assert.equal(await stored(), before + 1);
  });

  it('answers with what stands there now', async () => {
    const key = randomUUID();
    const { id } = await send(test.one('coordinator'), key, 'Då');
    await test.inRoom({ municipality }, async room => {
      const sealer = await room.keys.person(id!);
      await room.trx
        .updateTable('person')
        .set({ sealed: sealer.seal({ table: 'person', id: id! }, 'Nu') })
        .where('municipality', '=', municipality)
        .where('id', '=', id!)
        .execute();
    });
    assert.equal((await send(test.one('coordinator'), key, 'Då')).text, 'Nu');
  });

  it('refuses the same key with another body, from someone else, and on another route', async () => {
    const key = randomUUID();
    await send(test.one('coordinator'), key, 'Hej');
    const before = await stored();
    assert.equal((await send(test.one('coordinator'), key, 'Hej då')).code, 'key_reused');
    assert.equal((await send(test.one('support_worker'), key, 'Hej')).code, 'key_reused');
    assert.equal((await send(test.fetch, key, 'Hej', '/left')).code, 'key_reused');
    assert.equal(await stored(), before);
  });

  it('knows a key in its own municipality alone', async () => {
    const key = randomUUID();
    await send(test.one('coordinator'), key, 'Hej');
    assert.equal((await send(test.one('coordinator'), key, 'Hej där', '', 'grannkommun')).status, 201);
  });

  it('wants a key that is a UUID', async () => {
    for (const key of [undefined, 'hej', ''])
      assert.deepEqual(await send(test.one('coordinator'), key, 'Hej'), { status: 400, code: 'invalid', fields: ['Idempotency-Key'] });
  });

  it('does not remember what was refused: the person may mend it and send again', async () => {
    const key = randomUUID();
    assert.equal((await send(test.one('coordinator'), key, '   ')).code, 'invalid');
    assert.equal((await send(test.one('coordinator'), key, 'Hej', '/broken')).code, 'unexpected');
    assert.equal((await send(test.one('coordinator'), key, 'Hej')).status, 201);
  });

  it('forgets a key after thirty days', async () => {
    const key = randomUUID();
    const first = await send(test.one('coordinator'), key, 'Gammalt');
    time = new Date(time.getTime() + 29 * 86_400_000);
    assert.equal((await send(test.as({ subject: 'coordinator', roles: ['coordinator'], expiresIn: '99d' }), key, 'Gammalt')).id, first.id);
    time = new Date(time.getTime() + 2 * 86_400_000);
    assert.notEqual((await send(test.one('coordinator'), key, 'Gammalt')).id, first.id);
  });

  it('keeps no key, no body and no name of a route', async () => {
    const key = randomUUID();
    await send(test.one('coordinator'), key, 'Planterat');
    const rows = JSON.stringify(
      await test.sql(`select *, encode(key_hmac, 'escape') as k, encode(body_hmac, 'escape') as b from idempotency`),
    );
    for (const word of [key, 'Planterat', 'writeNote', 'notes']) assert.ok(!rows.includes(word), word);
  });

  it('lets nobody but the owner find the row of something that is the owner’s alone', async () => {
    const personId = await test.inRoom({ municipality }, async room => {
      const id = await notes(room).add('Ägaren');
      await room.trx
        .insertInto('sign_in_tie')
        .values({ municipality, issuer: test.issuer, subject: 'agaren', person_id: id, tied_at: room.now })
        .execute();
      return id;
    });
    const owner = test.as({ subject: 'agaren', roles: ['tenant'] });
    const key = randomUUID();
    const first = await send(owner, key, 'Mitt', '/own');
    assert.equal(first.status, 201);
    assert.deepEqual(await send(owner, key, 'Mitt', '/own'), first);

    const seenBy = (subject: string) =>
      test.inRoom({ municipality, identity: { issuer: test.issuer, subject, roles: ['tenant'], units: [] } }, room =>
        room.trx.selectFrom('idempotency').select('owner_id').where('owner_id', 'is not', null).execute(),
      );
    assert.deepEqual(await seenBy('agaren'), [{ owner_id: personId }]);
    assert.deepEqual(await seenBy('coordinator'), []);
    assert.equal((await send(test.one('coordinator'), key, 'Mitt')).code, 'key_reused');
    assert.equal((await test.sql(`select 1 from audit where action = 'ownNote'`)).length, 0);
  });
});
