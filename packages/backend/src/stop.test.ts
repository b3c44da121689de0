import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { Agent, request } from 'node:http';
import { connect, type AddressInfo } from 'node:net';
import { before, describe, it } from 'node:test';
import { setTimeout as pause } from 'node:timers/promises';
import { stop } from './start.ts';
import { serveNotes } from './testing/notes.ts';
import { startTestApp, type TestApp } from './testing/testing.ts';

describe('stopping the service', () => {
  let test: TestApp;
  let port: number;
  let stored = 0;
  before(async () => {
    test = await startTestApp({
      rooms: [serveNotes({ beforeStoring: async () => (await pause(30), void (stored += 1)) })],
    });
    await test.app.listen({ port: 0, host: '127.0.0.1' });
    port = (test.app.server.address() as AddressInfo).port;
  });

  /** One person after another over one connection, as a page does. */
  const send = (agent: Agent) =>
    new Promise<number>((resolve, reject) => {
      const headers = { 'content-type': 'application/json', 'idempotency-key': randomUUID() };
      const sending = request({ agent, port, path: '/v1/exempelkommun/notes/left', method: 'POST', headers }, response => {
        response.resume().once('end', () => resolve(response.statusCode!));
      });
      sending.once('error', reject).end(JSON.stringify({ text: 'Hej' }));
    });

  it('finishes every request that has begun, stores each, and is out in ten seconds', async () => {
    const agents = Array.from({ length: 8 }, () => new Agent({ keepAlive: true }));
    const first = await Promise.all(agents.map(send));
    const begun = Promise.withResolvers<void>();
    let left = agents.length;
    test.app.server.on('request', () => void ((left -= 1) || begun.resolve()));
    const underWay = agents.map(send);
    await begun.promise;
    const began = performance.now();
    const stopped = stop(test.house);
    assert.deepEqual([...new Set([...first, ...(await Promise.all(underWay))])], [201]);
    await stopped;
    assert.ok(performance.now() - began < 10_000);
    assert.equal(stored, 16);
    await assert.rejects(send(new Agent()), { code: 'ECONNREFUSED' });
    for (const agent of agents) agent.destroy();
  });

  it('waits for nobody who holds a connection open and says nothing', async () => {
    const other = await startTestApp();
    await other.app.listen({ port: 0, host: '127.0.0.1' });
    const silent = connect((other.app.server.address() as AddressInfo).port, '127.0.0.1');
    await pause(50);
    silent.write('GET /livez HTTP/1.1\r\nhost: x\r\n');
    silent.on('error', () => {});
    const began = performance.now();
    await stop(other.house, 300);
    assert.ok(performance.now() - began < 5_000);
    silent.destroy();
  });
});
