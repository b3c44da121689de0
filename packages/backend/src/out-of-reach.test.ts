import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, before, describe, it } from 'node:test';
import { serveNotes } from './testing/notes.ts';
import { startTestApp, type TestApp } from './testing/testing.ts';

describe('a database that has gone', () => {
  let test: TestApp;
  before(async () => {
    test = await startTestApp({ rooms: [serveNotes()] });
    // As after a cable is pulled: every query fails the way the driver says it.
    test.house.database.inMunicipality = async () =>
      Promise.reject(Object.assign(new Error('connect ECONNREFUSED 10.0.0.7:5432'), { code: 'ECONNREFUSED' }));
    test.house.database.ping = async () => Promise.reject(Object.assign(new Error('terminating connection'), { code: '57P01' }));
  });

  after(() => test.close());

  it('is told as out of reach, so that the element shows the phone number, and never says where it lies', async () => {
    const response = await test.fetch('/v1/exempelkommun/notes/left', {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'idempotency-key': randomUUID() },
      body: '{"text":"Hej"}',
    });
    assert.equal(response.status, 503);
    assert.deepEqual(await response.json(), { code: 'unreachable' });
  });

  it('makes the service not ready, but alive', async () => {
    assert.equal((await test.fetch('/readyz')).status, 503);
    assert.equal((await test.fetch('/livez')).status, 200);
  });
});
