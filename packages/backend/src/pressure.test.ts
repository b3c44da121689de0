import assert from 'node:assert/strict';
import { once } from 'node:events';
import type { IncomingMessage } from 'node:http';
import { connect, type AddressInfo } from 'node:net';
import { describe, it } from 'node:test';
import { setTimeout as pause } from 'node:timers/promises';
import Fastify, { type FastifyInstance } from 'fastify';
import { answerProblems } from './answer-problem.ts';
import { refuseWhenFull } from './pressure.ts';
import { startTestApp } from './testing/testing.ts';

/** Keeps the event loop from turning, as a machine does that has too much to do. */
function block(milliseconds: number): void {
  const until = performance.now() + milliseconds;
  while (performance.now() < until);
}

describe('a service that cannot keep up', () => {
  async function behind(most: number): Promise<FastifyInstance> {
    const app = Fastify();
    answerProblems(app);
    await refuseWhenFull(app, { delay: 1, most });
    app.get('/', async () => (await pause(50), 'ok'));
    await app.ready();
    for (let each = 0; each < 12; each += 1) {
      block(100);
      await pause(5);
    }
    return app;
  }

  it('refuses in words that show the phone number, rather than let people wait in vain', async () => {
    const app = await behind(3);
    const answers = await Promise.all(Array.from({ length: 10 }, () => app.inject('/')));
    const refused = answers.filter(({ statusCode }) => statusCode === 503);
    assert.ok(refused.length > 0);
    assert.deepEqual(refused[0]!.json(), { code: 'unreachable' });
    assert.equal(refused[0]!.headers['retry-after'], '10');
    assert.equal((await app.inject('/')).statusCode, 200, 'the count goes down again');
    await app.close();
  });

  it('answers on a slow machine as long as few ask', async () => {
    const app = await behind(50);
    const answers = await Promise.all(Array.from({ length: 10 }, () => app.inject('/')));
    assert.deepEqual([...new Set(answers.map(({ statusCode }) => statusCode))], [200]);
    await app.close();
  });

  it('counts nobody who has left: whoever comes then is answered', async test => {
    const app = await behind(3);
    test.after(() => app.close());
    await app.listen({ port: 0, host: '127.0.0.1' });
    const { port } = app.server.address() as AddressInfo;
    for (let each = 0; each < 5; each += 1) {
      const begun = once(app.server, 'request');
      const leaver = connect(port, '127.0.0.1').on('error', () => {});
      leaver.write('GET / HTTP/1.1\r\nhost: x\r\n\r\n');
      const [{ socket }] = (await begun) as [IncomingMessage];
      const gone = new Promise(resolve => socket.once('close', resolve));
      leaver.destroy();
      await gone;
    }
    assert.equal((await app.inject('/')).statusCode, 200);
  });

  it('holds no connection for whoever never comes to the end of what they send', async test => {
    const { app, close } = await startTestApp();
    test.after(close);
    const { headersTimeout, requestTimeout } = app.server;
    assert.ok(headersTimeout > 0 && headersTimeout <= 60_000, String(headersTimeout));
    assert.ok(requestTimeout > headersTimeout && requestTimeout <= 120_000, String(requestTimeout));
  });
});
