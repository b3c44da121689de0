import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, it } from 'node:test';
import { createClient } from '@bostadforst/client';
import { accessRoutes } from '@bostadforst/contract/access/routes';
import { makeReceipt } from '@bostadforst/contract/person/receipt';
import { people } from '../person/person-store.ts';
import { support } from '../referral/support-store.ts';
import { ask, refused } from '../testing/answers.ts';
import { startTestApp, testIssuerAddress, type Fetch, type TestApp } from '../testing/testing.ts';

const hour = 3_600_000;
const settings = {
  landlords: [],
  supportWorkers: ['stod-1', 'stod-2'].map(id => ({ id, name: id, issuer: testIssuerAddress, subject: id })),
};

let test: TestApp;
let time = new Date('2026-03-14T09:00:00Z');
before(async () => (test = await startTestApp({ now: () => time, municipalities: { exempelkommun: settings, grannkommun: settings } })));
after(() => test.close());

const client = (fetch: Fetch, municipality = 'exempelkommun') =>
  createClient({ backend: 'http://in.process', municipality, fetch }, accessRoutes);
const worker = (subject = 'stod-1') => test.as({ subject, roles: ['support_worker'] });
const later = (hours: number) => void (time = new Date(time.getTime() + hours * hour));
let subjects = 0;
/** Someone who signs in for the first time. */
const someone = () => test.as({ subject: `person ${(subjects += 1)}`, name: 'Alva', roles: ['participant', 'tenant'] });

/** Someone with a record, whom the first worker supports. */
function someoneSupported(municipality = 'exempelkommun'): Promise<string> {
  return test.inRoom({ municipality }, async room => {
    const { personId } = await people(room).create({ protectedIdentity: 'no' });
    await support(room).name(personId, 'stod-1');
    return personId;
  });
}
const codeFor = async (personId: string) => (await client(worker()).makeSignInCode({ params: { personId } })).code;
const use = (fetch: Fetch, code: string, municipality?: string) => client(fetch, municipality).useSignInCode({ body: { code } });
const useRaw = (fetch: Fetch, code: string) => ask(fetch, 'POST', '/v1/exempelkommun/me/sign-in-code', { code });

describe('who you are', () => {
  it('is your name, roles and units, and no record before you have tied one', async () => {
    const me = await client(test.as({ subject: 'kim', name: 'Kim', roles: ['case_officer'], units: ['vuxen'] })).getMe();
    assert.deepEqual(me, { name: 'Kim', roles: ['case_officer'], units: ['vuxen'] });
  });

  it('leaves no line in the log when you ask: it would tell when a tenant opens the page of their goals', async () => {
    await client(test.as({ subject: 'utan spår', roles: ['tenant'] })).getMe();
    assert.deepEqual(await test.sql("select * from audit where subject = 'utan spår'"), []);
  });
});

describe('a code on paper', () => {
  let personId: string;
  beforeEach(async () => (personId = await someoneSupported()));

  it('is handed over by whoever supports the person, and counts for seven days', async () => {
    const made = await client(worker()).makeSignInCode({ params: { personId } });
    assert.match(made.code, /^[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{5}$/);
    assert.equal(Date.parse(made.validUntil) - time.getTime(), 7 * 24 * hour);
  });

  it('is stored nowhere, whichever way it is written', async () => {
    const code = await codeFor(personId);
    const tables = await test.sql<{ table_name: string }>("select table_name from information_schema.tables where table_schema = 'public'");
    for (const { table_name } of tables) {
      const rows = JSON.stringify(await test.sql(`select t::text from "${table_name}" t`));
      for (const planted of [code, code.replaceAll('-', ''), Buffer.from(code).toString('hex')])
        assert.ok(!rows.includes(planted), table_name);
    }
  });

  it('is made by nobody else: someone another worker supports and someone who is not here look the same', async () => {
    const path = (id: string) => `/v1/exempelkommun/people/${id}/sign-in-codes`;
    const others = await ask(worker('stod-2'), 'POST', path(personId));
    assert.equal(others.status, 404);
    assert.deepEqual(await ask(worker('stod-2'), 'POST', path(crypto.randomUUID())), others);
    assert.deepEqual(await ask(worker('stod-2'), 'POST', path('inget-id')), others);
    await refused(client(test.one('coordinator')).makeSignInCode({ params: { personId } }), 'not_allowed');
  });

  it('is no longer made by a worker whose support has ended', async () => {
    await test.inRoom({ municipality: 'exempelkommun' }, room => support(room).name(personId, 'stod-2'));
    await refused(client(worker()).makeSignInCode({ params: { personId } }), 'not_found');
    assert.ok(await client(worker('stod-2')).makeSignInCode({ params: { personId } }));
  });

  it('ties a sign-in to the person, however it was written down', async () => {
    const alva = someone();
    const code = await codeFor(personId);
    const asWritten = ` ${code.toLowerCase().replaceAll('-', ' ').replaceAll('0', 'o')} `;
    const me = await use(alva, asWritten);
    assert.deepEqual(me, { name: 'Alva', roles: ['participant', 'tenant'], units: [], personId });
    assert.deepEqual(await client(alva).getMe(), me);
  });

  it('answers as the first time when the same person sends it again, as after a lost connection', async () => {
    const alva = someone();
    const code = await codeFor(personId);
    const first = await useRaw(alva, code);
    later(24 * 30);
    assert.deepEqual(await useRaw(alva, code), first);
    assert.equal((await test.sql('select * from sign_in_tie where person_id = $1', [personId])).length, 1);
  });

  it('opens no record to a sign-in that is less sure than a participant’s must be', async () => {
    const subject = 'svag';
    await use(test.as({ subject, roles: ['tenant'] }), await codeFor(personId));
    assert.equal((await client(test.as({ subject, roles: ['tenant'] })).getMe()).personId, personId);
    assert.equal((await client(test.as({ subject, roles: ['tenant'], acr: 'loa2' })).getMe()).personId, undefined);
  });

  it('is refused in one and the same way, whatever is wrong with it', async () => {
    const used = await codeFor(personId);
    await use(someone(), used);
    const old = await codeFor(await someoneSupported());
    later(7 * 24);
    const another = await someoneSupported();
    const replaced = await codeFor(another);
    const good = await codeFor(another);
    const tied = someone();
    await use(tied, await codeFor(await someoneSupported()));
    const secondCode = await codeFor(personId);

    const refusals = {
      wrong: await useRaw(someone(), makeReceipt()),
      used: await useRaw(someone(), used),
      old: await useRaw(someone(), old),
      'replaced by a newer one': await useRaw(someone(), replaced),
      'someone else’s': await useRaw(tied, good),
      'made by whoever uses it': await useRaw(test.as({ subject: 'stod-1', roles: ['support_worker', 'tenant'] }), good),
      'for someone who is tied already': await useRaw(someone(), secondCode),
    };
    const [first] = Object.values(refusals);
    assert.deepEqual(JSON.parse(first!.body), { code: 'not_possible_now' });
    for (const [what, answer] of Object.entries(refusals)) assert.deepEqual(answer, first, what);
    assert.equal((await use(someone(), good)).personId, another, 'after all that, the right code works for the right person');
  });

  it('does not count in another municipality', async () => {
    await refused(use(someone(), await codeFor(personId), 'grannkommun'), 'not_possible_now');
  });

  it('ties one of many who use it at once', async () => {
    const code = await codeFor(personId);
    const answers = await Promise.all(Array.from({ length: 8 }, () => useRaw(someone(), code)));
    assert.equal(answers.filter(({ status }) => status === 200).length, 1);
    assert.equal((await test.sql('select * from sign_in_tie where person_id = $1', [personId])).length, 1);
  });

  it('is the only one that works when many were made at once', async () => {
    await Promise.all(Array.from({ length: 8 }, () => codeFor(personId)));
    const working = await test.sql('select id from sign_in_code where person_id = $1 and tries_left > 0', [personId]);
    assert.equal(working.length, 1);
  });

  it('has been used, also when the tie it made was taken away', async () => {
    const code = await codeFor(personId);
    await use(someone(), code);
    await test.sql('delete from sign_in_tie where person_id = $1', [personId]);
    await refused(use(someone(), code), 'not_possible_now');
  });

  it('may be guessed at five times, and then not for a day', async () => {
    const guesser = someone();
    for (let each = 0; each < 5; each += 1) await refused(use(guesser, makeReceipt()), 'not_possible_now');
    const code = await codeFor(personId);
    await refused(use(guesser, code), 'not_possible_now');
    later(23);
    await refused(use(guesser, code), 'not_possible_now');
    later(1);
    assert.equal((await use(guesser, code)).personId, personId);
  });

  it('counts each of many guesses that are sent at once', async () => {
    const guesser = someone();
    await Promise.all(Array.from({ length: 12 }, () => useRaw(guesser, makeReceipt())));
    const [row] = await test.sql<{ wrong: number }>('select wrong from sign_in_try where subject = $1', [`person ${subjects}`]);
    assert.equal(row!.wrong, 5);
  });

  it('forgets wrong tries once the right one was written', async () => {
    const alva = someone();
    for (let each = 0; each < 4; each += 1) await refused(use(alva, makeReceipt()), 'not_possible_now');
    await use(alva, await codeFor(personId));
    for (let each = 0; each < 4; each += 1) await refused(use(alva, makeReceipt()), 'not_possible_now');
    assert.equal((await use(alva, await codeFor(personId))).personId, personId);
  });

  it('is known in the log by who made it, who used it and whose it was, never by what it said', async () => {
    const alva = someone();
    const code = await codeFor(personId);
    await use(alva, code);
    await refused(use(someone(), code), 'not_possible_now');
    const lines = await test.sql(
      'select action, kind, role, reason, person_id from audit where person_id = $1 order by at, action, reason',
      [personId],
    );
    const line = { kind: 'sign_in_code', person_id: personId };
    assert.deepEqual(lines, [
      { ...line, action: 'makeSignInCode', role: 'support_worker', reason: null },
      { ...line, action: 'useSignInCode', role: 'participant', reason: 'refused' },
      { ...line, action: 'useSignInCode', role: 'participant', reason: 'tied' },
    ]);
  });
});
