import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, before, describe, it, mock } from 'node:test';
import { acceptingWork } from '@bostadforst/contract/sending';
import { serveNotes } from './testing/notes.ts';
import { startTestApp, type TestApp } from './testing/testing.ts';

describe('how often one may ask', () => {
  let test: TestApp;
  before(async () => {
    const now = Date.now();
    test = await startTestApp({ rooms: [serveNotes()], now: () => new Date(now) });
    // However slow this machine is, all of it is asked within one minute.
    mock.method(Date, 'now', () => now);
  });
  after(async () => {
    mock.restoreAll();
    await test.close();
  });

  const leave = (municipality: string, remoteAddress: string, accept = 'application/json') =>
    test.app.inject({
      method: 'POST',
      url: `/v1/${municipality}/notes/left`,
      remoteAddress,
      headers: { 'content-type': 'application/json', 'idempotency-key': randomUUID(), accept },
      payload: { text: 'Hej' },
    });
  const ask = (path: string, remoteAddress: string, headers = {}) => test.app.inject({ url: path, remoteAddress, headers });
  const times = async <T>(count: number, work: () => Promise<T>) => {
    const all: T[] = [];
    for (let each = 0; each < count; each += 1) all.push(await work());
    return all;
  };

  it('is sixty sendings an hour from a network, and then slower: what is sent is stored all the same', async () => {
    const sent = await times(60, () => leave('exempelkommun', '192.0.2.1'));
    assert.ok(sent.every(({ statusCode }) => statusCode === 201));
    for (const longer of [250, 500, 750]) {
      const began = performance.now();
      assert.equal((await leave('exempelkommun', '192.0.2.1')).statusCode, 201);
      const took = performance.now() - began;
      assert.ok(took >= longer - 5, `${took} ms`);
    }
    assert.equal((await test.sql(`select 1 from person where municipality = 'exempelkommun'`)).length, 63);
  });

  it('leaves other networks, other municipalities and reading as they were', async () => {
    assert.equal((await leave('exempelkommun', '192.0.2.2')).statusCode, 201);
    assert.equal((await leave('grannkommun', '192.0.2.1')).statusCode, 201);
    assert.equal((await ask('/v1/exempelkommun/programme', '192.0.2.1')).statusCode, 200);
  });

  it('is three hundred other calls a minute, also those that should have been signed in', async () => {
    const calls = await times(150, async () => [
      (await ask('/v1/exempelkommun/programme', '192.0.2.3')).statusCode,
      (await ask('/v1/exempelkommun/notes', '192.0.2.3', { authorization: 'Bearer guessed.token.here' })).statusCode,
    ]);
    assert.deepEqual([...new Set(calls.flat())], [200, 401]);
    assert.equal((await ask('/v1/exempelkommun/programme', '192.0.2.3')).statusCode, 429);
    assert.equal((await ask('/v1/exempelkommun/notes', '192.0.2.3')).statusCode, 429);
  });

  it('counts a household’s many IPv6 addresses as one network', async () => {
    await times(30, () => leave('grannkommun', '2001:db8:1:2::1'));
    await times(30, () => leave('grannkommun', '2001:db8:1:2:ffff::9'));
    // A device that can reckon is asked to as soon as it would have to wait.
    assert.equal((await leave('grannkommun', '2001:db8:1:2:3::4', acceptingWork(60_000))).statusCode, 429);
    assert.equal((await leave('grannkommun', '2001:db8:1:3::1', acceptingWork(60_000))).statusCode, 201);
  });

  it('does not hold back whoever is signed in', async () => {
    const list = test.one('coordinator');
    const answers = await times(310, async () => (await list('/v1/grannkommun/notes?sort=x')).status);
    assert.deepEqual([...new Set(answers)], [400], 'invalid, and never too many');
  });

  it('believes no address that a caller makes up', async () => {
    const spoofed = await test.app.inject({
      url: '/v1/exempelkommun/programme',
      remoteAddress: '192.0.2.3',
      headers: { 'x-forwarded-for': '198.51.100.7' },
    });
    assert.equal(spoofed.statusCode, 429);
  });
});
