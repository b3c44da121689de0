import assert from 'node:assert/strict';
import { after, before, describe, it, mock } from 'node:test';
import { createClient } from '@bostadforst/client';
import { routes } from '@bostadforst/contract';
import type { NewCall } from '@bostadforst/contract/call';
import { refused } from '../testing/answers.ts';
import { startTestApp, type Fetch, type TestApp } from '../testing/testing.ts';

const number = '070-174 06 20';
const body: NewCall = {
  protectedIdentity: 'not_sure',
  way: { way: 'phone', number, mayLeaveMessage: false, when: 'Efter fyra' },
  speech: { language: 'Arabiska', interpreter: true },
};

describe('Whoever would rather talk', () => {
  let test: TestApp;
  let callId: string;
  let now = new Date('2026-03-13T09:00:00Z');
  const as = (fetch: Fetch, municipality = 'exempelkommun') => createClient({ backend: 'http://in.process', municipality, fetch }, routes);
  const coordinator = (subject = 'coordinator', municipality = 'exempelkommun') => as(test.one('coordinator', { subject }), municipality);
  const idempotencyKey = crypto.randomUUID();

  before(async () => {
    test = await startTestApp({ now: () => now });
    // A person takes a minute to write; a test that starts fast would be flagged as a machine.
    mock.method(performance, 'now', () => 60_000);
  });
  after(async () => {
    mock.restoreAll();
    await test.close();
  });

  it('leaves a number without a name or a sign-in, once, and is told by when they are called', async () => {
    const asked = await as(test.fetch).askForCall({ body }, { idempotencyKey });
    ({ callId } = asked);
    assert.deepEqual(asked, { callId, askedAt: now.toISOString(), callBy: '2026-03-18' });
    assert.equal((await as(test.fetch).askForCall({ body }, { idempotencyKey })).callId, callId);
    assert.equal((await coordinator().listCalls()).length, 1);
  });

  it('can be met through somebody else or at a place, and tells nothing besides', async () => {
    const send = (way: unknown, more = {}) => as(test.fetch).askForCall({ body: { protectedIdentity: 'no', way, ...more } as NewCall });
    await send({ way: 'through_someone', who: 'Kim på Mötesplatsen', mayLeaveMessage: true, when: 'Tisdagar' });
    await send({ way: 'place_and_time', place: 'Biblioteket', when: 'Torsdag klockan 10' });
    for (const more of [{ name: 'Robin' }, { why: 'Behöver hem' }, { protectedIdentity: 'yes' }])
      await refused(send({ way: 'phone', number }, more), 'invalid');
    await refused(send({ way: 'no_way_yet' }), 'invalid');
  });

  it('stands in a list without a word or a number; opening it is written down, with who', async () => {
    const list = await coordinator().listCalls();
    const entry = list.find(({ id }) => id === callId);
    assert.deepEqual(entry, { id: callId, askedAt: now.toISOString(), callBy: '2026-03-18' });
    // Ids are drawn, and may hold any three digits.
    for (const { id: _, ...shown } of list) assert.deepEqual(shown, { askedAt: now.toISOString(), callBy: '2026-03-18' });
    assert.deepEqual(await coordinator().openCall({ params: { callId } }), { ...entry, ...body });
    const lines = await test.sql(`select subject, record_id from audit where action = 'openCall'`);
    assert.deepEqual(lines, [{ subject: 'coordinator', record_id: callId }]);
  });

  it('lies sealed: no number, name or place is in the database to be read', async () => {
    const [row] = await test.sql<Record<string, unknown>>(`select * from call where id = $1`, [callId]);
    const stored = Object.values(row!).map(value => (value instanceof Uint8Array ? Buffer.from(value).toString('latin1') : String(value)));
    assert.ok(stored.every(text => !text.includes(number) && !text.includes('Arabiska')));
  });

  it('has been called by whoever was first, also when a colleague says so later', async () => {
    now = new Date('2026-03-16T09:00:00Z');
    const done = { at: now.toISOString(), byYou: true };
    assert.deepEqual((await coordinator().called({ params: { callId } })).done, done);
    now = new Date('2026-03-16T10:00:00Z');
    const other = await coordinator('another').called({ params: { callId } });
    assert.deepEqual(other.done, { ...done, byYou: false });
    assert.equal((await coordinator().listCalls()).at(-1)!.id, callId, 'below those who wait');
    const again = crypto.randomUUID();
    for (const _ of [1, 2]) await coordinator('tredje').called({ params: { callId } }, { idempotencyKey: again });
    const lines = await test.sql(`select kind, record_id, repeated from audit where subject = 'tredje' order by repeated`);
    assert.deepEqual(lines, [false, true].map(repeated => ({ kind: 'call', record_id: callId, repeated })), 'the number was shown again'); // prettier-ignore
  });

  it('leaves the list a week after the call, and not before', async () => {
    const ids = async () => (await coordinator().listCalls()).map(({ id }) => id);
    now = new Date('2026-03-23T08:59:00Z');
    assert.ok((await ids()).includes(callId));
    now = new Date('2026-03-23T09:01:00Z');
    assert.ok(!(await ids()).includes(callId));
    assert.equal((await ids()).length, 2, 'nobody is dropped uncalled');
  });

  it('is stored like any other when a field that nobody sees was filled in, and is looked at twice', async () => {
    const { callId: filled } = await as(test.fetch).askForCall({ body: { ...body, website: 'https://example.se' } });
    assert.deepEqual((await coordinator().openCall({ params: { callId: filled } })).flags, ['hidden_field']);
  });

  it('is not there for the municipality next door', async () => {
    assert.deepEqual(await coordinator('coordinator', 'grannkommun').listCalls(), []);
    await refused(coordinator('coordinator', 'grannkommun').openCall({ params: { callId } }), 'not_found');
    await refused(coordinator('coordinator', 'grannkommun').called({ params: { callId } }), 'not_found');
  });
});
