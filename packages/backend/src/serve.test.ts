import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, before, describe, it } from 'node:test';
import { notes, serveNotes } from './testing/notes.ts';
import { startTestApp, type Fetch, type TestApp } from './testing/testing.ts';

const municipality = 'exempelkommun';
const at = (path: string) => `/v1/${municipality}/notes${path}`;
const post = (body: unknown, headers: Record<string, string> = {}): RequestInit => ({
  method: 'POST',
  headers: { 'content-type': 'application/json', 'idempotency-key': randomUUID(), ...headers },
  body: typeof body === 'string' ? body : JSON.stringify(body),
});
const answer = async (response: Response) => ({
  status: response.status,
  ...((await response.json()) as { code?: string; fields?: string[] }),
});

describe('one line of the table', () => {
  let test: TestApp;
  let coordinator: Fetch;
  before(async () => {
    test = await startTestApp({ rooms: [serveNotes()] });
    coordinator = test.one('coordinator');
  });
  after(() => test.close());
  const countNotes = async () => (await test.sql('select 1 from person')).length;
  const auditOf = (action: string) => test.sql<Record<string, unknown>>('select * from audit where action = $1 order by at', [action]);

  describe('on the way in', () => {
    it('names the field that is missing, and the one that nobody asked for', async () => {
      assert.deepEqual(await answer(await coordinator(at(''), post({}))), { status: 400, code: 'invalid', fields: ['text'] });
      const stray = { text: 'Hej', diagnosis: 'hemligt', to: { name: 'Kim', number: '070' } };
      assert.deepEqual(await answer(await coordinator(at(''), post(stray))), {
        status: 400,
        code: 'invalid',
        fields: ['diagnosis', 'to.number'],
      });
    });

    it('says nothing back of a field whose name is something that somebody wrote', async () => {
      const refused = await answer(await coordinator(at(''), post({ text: 'Hej', 'Kim har ont': 1 })));
      assert.deepEqual(refused, { status: 400, code: 'invalid', fields: ['body'] });
    });

    it('refuses a query and a body that the route has no use for', async () => {
      assert.equal((await answer(await coordinator(at('?sort=merit')))).code, 'invalid');
      assert.equal((await answer(await test.one('coordinator')(`/v1/${municipality}/programme?x=1`))).code, 'invalid');
    });

    it('refuses what is no JSON, what is too deep and what is too large', async () => {
      assert.equal((await answer(await coordinator(at(''), post('{"text":')))).code, 'invalid');
      assert.equal((await answer(await coordinator(at(''), post({ text: 'Hej' }, { 'content-type': 'text/plain' })))).code, 'invalid');
      assert.equal((await answer(await coordinator(at(''), post(`{"text":${'['.repeat(11)}${']'.repeat(11)}}`)))).code, 'invalid');
      assert.equal((await answer(await coordinator(at(''), post('['.repeat(30_000) + ']'.repeat(30_000))))).code, 'invalid');
      assert.deepEqual(await answer(await coordinator(at(''), post({ text: 'x'.repeat(64 * 1024) }))), { status: 413, code: 'too_large' });
      assert.equal((await answer(await coordinator(at(''), post('{"__proto__":{"text":"Hej"},"text":"Hej"}')))).code, 'invalid');
    });

    it('answers in the same words to an address that leads nowhere', async () => {
      for (const path of [
        '/v1',
        '/v1/exempelkommun',
        '/v1/exempelkommun/notes/not-a-uuid',
        '/v1/%E0%A4%A',
        '/v1/EXEMPEL/notes',
        `/v1/${'a'.repeat(200)}/notes`,
      ]) {
        const response = await coordinator(path);
        assert.match(response.headers.get('content-type')!, /^application\/problem\+json/, path);
        assert.ok(['not_found', 'invalid'].includes((await answer(response)).code!), path);
      }
    });
  });

  describe('who may ask', () => {
    it('asks a stranger to sign in, and keeps out whoever has another role', async () => {
      assert.equal((await answer(await test.fetch(at('')))).code, 'not_signed_in');
      assert.equal((await answer(await test.one('landlord_contact')(at('')))).code, 'not_allowed');
      assert.equal((await coordinator(at(''))).status, 200);
    });

    it('answers not_found where the sign-in is for another municipality, and where there is none', async () => {
      const neighbour = test.one('coordinator', { municipalities: ['grannkommun'] });
      assert.equal((await answer(await neighbour(at('')))).code, 'not_found');
      assert.equal((await answer(await coordinator('/v1/ingenstans/notes'))).code, 'not_found');
      assert.equal((await answer(await test.fetch('/v1/ingenstans/notes'))).code, 'not_found');
    });

    it('answers byte for byte alike for a note that is not there and one of another municipality', async () => {
      const elsewhere = await test.inRoom({ municipality: 'grannkommun' }, room => notes(room).add('Grannens'));
      const [absent, forbidden] = await Promise.all([coordinator(at(`/${randomUUID()}`)), coordinator(at(`/${elsewhere}`))]);
      assert.equal(absent.status, forbidden.status);
      assert.equal(await absent.text(), await forbidden.text());
      const headers = (response: Response) => [...response.headers.keys()].filter(name => name !== 'date').sort();
      assert.deepEqual(headers(absent), headers(forbidden));
    });
  });

  describe('on the way out', () => {
    it('never sends a column that the contract does not name', async () => {
      const response = await coordinator(at(''), post({ text: 'Hej' }));
      assert.deepEqual(Object.keys((await response.json()) as object).sort(), ['id', 'text']);
    });

    it('stores nothing when the reply is not what was agreed', async () => {
      const before = await countNotes();
      assert.deepEqual(await answer(await coordinator(at('/broken'), post({ text: 'Hej' }))), { status: 500, code: 'unexpected' });
      assert.equal(await countNotes(), before);
    });

    it('keeps what was written before a refusal that says so', async () => {
      const before = await countNotes();
      assert.equal((await answer(await coordinator(at('/refused'), post({ text: 'Ett försök mindre' })))).code, 'not_possible_now');
      assert.equal(await countNotes(), before + 1);
    });

    it('answers in full whoever sends something, whatever their browser says it has', async () => {
      const key = { 'idempotency-key': randomUUID() };
      const first = await coordinator(at(''), post({ text: 'Hej' }, key));
      const again = await coordinator(at(''), post({ text: 'Hej' }, { ...key, 'if-none-match': first.headers.get('etag')! }));
      assert.equal(again.status, 201);
    });

    it('lets no browser or proxy keep it', async () => {
      assert.equal((await coordinator(at(''))).headers.get('cache-control'), 'no-store');
    });
  });

  describe('what is written down', () => {
    it('says who did it, as what, when and in which request', async () => {
      const worker = test.as({ subject: 'kim', roles: ['support_worker', 'case_officer'], units: ['vuxen'] });
      await worker(at(''), post({ text: 'Hej' }));
      const line = (await auditOf('writeNote')).at(-1)!;
      assert.deepEqual(
        { issuer: line.issuer, subject: line.subject, role: line.role, unit: line.unit, repeated: line.repeated },
        { issuer: test.issuer, subject: 'kim', role: 'support_worker', unit: 'vuxen', repeated: false },
      );
    });

    it('is one line for a list, with its filter and count, and none when nothing new was shown', async () => {
      const reader = test.one('case_officer');
      const first = await reader(at(''));
      await reader(at(''), { headers: { 'if-none-match': first.headers.get('etag')! } });
      const lines = (await auditOf('listNotes')).filter(line => line.subject === 'case_officer');
      assert.deepEqual(
        lines.map(({ filter, count }) => [filter, count]),
        [['text=any', await test.inRoom({ municipality }, async room => (await notes(room).all()).length)]],
      );
    });

    it('is nothing for a record that was refused, and nobody for what anyone may send', async () => {
      await coordinator(at(`/${randomUUID()}`));
      assert.equal((await auditOf('openNote')).length, 0);
      await coordinator(at('/left'), post({ text: 'Hej' }));
      assert.deepEqual(
        (await auditOf('leaveNote')).map(({ subject, role }) => [subject, role]),
        [[null, null]],
      );
    });
  });
});
