import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, before, describe, it } from 'node:test';
import { createLog } from './log.ts';
import { serveNotes } from './testing/notes.ts';
import { startTestApp, type TestApp } from './testing/testing.ts';

const planted = 'planterat-ord-7f3a';
const allowed = ['at', 'code', 'error', 'id', 'level', 'method', 'ms', 'route', 'status', 'time'];

describe('the log', () => {
  let test: TestApp;
  const lines: string[] = [];
  const log = createLog({ write: line => void lines.push(line) });
  before(async () => {
    const failing = async (text: string) => {
      if (text.includes('trasig')) throw Object.assign(new Error(`Ett fel med ${text}`), { detail: text, code: '23505' });
    };
    test = await startTestApp({ logger: log, rooms: [serveNotes({ beforeStoring: failing })] });
  });
  after(() => test.close());

  it('holds no word, address, name or number that anyone sent, whatever goes wrong', async () => {
    const json = {
      'content-type': 'application/json',
      'idempotency-key': randomUUID(),
      'user-agent': planted,
      cookie: `session=${planted}`,
      'x-request-id': planted,
    };
    const worker = test.as({ subject: planted, name: planted, roles: ['coordinator'] });
    const send = (fetch: typeof worker, body: string, headers = {}) =>
      fetch('/v1/exempelkommun/notes', { method: 'POST', headers: { ...json, 'idempotency-key': randomUUID(), ...headers }, body });
    await send(worker, JSON.stringify({ text: planted }));
    await send(worker, JSON.stringify({ text: `${planted} trasig` }));
    await send(worker, JSON.stringify({ [planted]: planted }));
    await send(worker, `{"text": ${planted}`);
    await send(test.fetch, '{}', { authorization: `Bearer ${planted}` });
    await worker(`/v1/exempelkommun/notes?text=${planted}`);
    await worker(`/v1/exempelkommun/notes/${planted}`);
    await worker(`/v1/${planted}/programme?${planted}=1`);
    await worker(`/${planted}/%E0%A4%A`);
    await test.app.inject({ url: `/v1/exempelkommun/programme`, remoteAddress: '198.51.100.77' });
    test.app.log.info(`A message with ${planted}`);
    test.app.log.info({ body: planted, req: { url: planted } }, planted);
    test.app.log.error(new Error(planted));
    test.app.log.child({ user: planted }).warn({ err: new Error(planted) }, planted);

    const text = lines.join('');
    assert.ok(lines.length >= 10);
    for (const word of [planted, '198.51.100.77', 'Bearer'])
      assert.ok(!text.includes(word), `${word} in ${lines.find(line => line.includes(word))}`);
  });

  it('holds the fields of its list and no other', () => {
    const fields = new Set(lines.flatMap(line => Object.keys(JSON.parse(line) as object)));
    assert.deepEqual(
      [...fields].filter(field => !allowed.includes(field)),
      [],
    );
  });

  it('says enough to find a fault: which request, what kind of error, where it was thrown', () => {
    const fault = lines.map(line => JSON.parse(line) as Record<string, string>).find(line => line.code === '23505');
    assert.equal(fault?.error, 'Error');
    assert.match(fault?.at ?? '', /log\.test\.ts/);
    const request = lines.map(line => JSON.parse(line) as Record<string, unknown>).find(line => line.id === fault?.id && line.route);
    assert.deepEqual([request?.method, request?.route, request?.status], ['POST', '/v1/:municipality/notes', 500]);
  });

  it('does not say which route a person used for what is theirs alone', async () => {
    lines.length = 0;
    await test.one('tenant')('/v1/exempelkommun/notes/own', {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'idempotency-key': randomUUID() },
      body: '{"text":"Mitt"}',
    });
    assert.equal((JSON.parse(lines.at(-1)!) as { route: string }).route, '(own)');
  });
});
