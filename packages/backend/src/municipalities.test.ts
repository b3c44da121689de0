import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, before, describe, it } from 'node:test';
import { notes, serveNotes } from './testing/notes.ts';
import { startTestApp, testProgramme, type TestApp } from './testing/testing.ts';

const five = ['alvdala', 'bergsjo', 'dalhem', 'ekmark', 'forsnas'];

describe('five municipalities in one service', () => {
  let test: TestApp;
  before(async () => (test = await startTestApp({ programmes: five.map(code => testProgramme(code)), rooms: [serveNotes()] })));
  after(() => test.close());

  const write = async (municipality: string, text: string, key: string = randomUUID()) => {
    const response = await test.one('coordinator', { municipalities: five })(`/v1/${municipality}/notes`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'idempotency-key': key },
      body: JSON.stringify({ text }),
    });
    return { status: response.status, ...((await response.json()) as { id: string; text: string }) };
  };
  const read = async (municipality: string, path = '') => (await test.one('coordinator')(`/v1/${municipality}/notes${path}`)).json();

  it('keep their rows apart, however their requests run through each other', async () => {
    const asked = Array.from({ length: 20 }, (_, round) =>
      five.map(municipality => ({ municipality, text: `${municipality} ${round}` })),
    ).flat();
    const sent = await Promise.all(asked.map(({ municipality, text }) => write(municipality, text)));
    assert.ok(sent.every(({ status }) => status === 201));
    const lists = await Promise.all(
      five.map(async municipality => ({ municipality, list: (await read(municipality)) as { text: string }[] })),
    );
    for (const { municipality, list } of lists) {
      assert.equal(list.length, 20);
      assert.ok(
        list.every(({ text }) => text.startsWith(municipality)),
        municipality,
      );
    }
  });

  it('each give the same key its own meaning', async () => {
    const key = randomUUID();
    const sent = await Promise.all(five.map(municipality => write(municipality, `Nyckel i ${municipality}`, key)));
    assert.equal(new Set(sent.map(({ id }) => id)).size, five.length);
  });

  it('do not find each other’s records', async () => {
    const { id } = await write('alvdala', 'Bara här');
    const found = await Promise.all(
      five.map(async municipality => (await read(municipality, `/${id}`)) as { text?: string; code?: string }),
    );
    assert.deepEqual(
      found.map(({ text, code }) => text ?? code),
      ['Bara här', ...Array.from({ length: 4 }, () => 'not_found')],
    );
  });

  it('number their things from one, without a gap or a double, also when many ask at once', async () => {
    const numbers = await Promise.all(
      Array.from({ length: 25 }, (_, each) => test.inRoom({ municipality: five[each % 5]! }, room => room.nextNumber('referral'))),
    );
    for (let place = 0; place < 5; place += 1) assert.deepEqual(numbers.filter((_, each) => each % 5 === place).sort(), [1, 2, 3, 4, 5]);
  });

  it('are written down each in their own audit', async () => {
    await read('dalhem');
    const own = await test.inRoom({ municipality: 'dalhem' }, room =>
      room.trx.selectFrom('audit').select('municipality').distinct().execute(),
    );
    assert.deepEqual(own, [{ municipality: 'dalhem' }]);
  });

  it('seal so that a row copied into another municipality does not open there', async () => {
    const { id } = await write('ekmark', 'Hemligt i Ekmark');
    const copy = (table: string, columns: string, key: string) =>
      test.sql(
        `insert into ${table} (municipality, ${columns}) select 'forsnas', ${columns} from ${table} where municipality = 'ekmark' and ${key} = $1`,
        [id],
      );
    await copy('person', 'id, sealed, created_at', 'id');
    await copy('person_key', 'person_id, purpose, wrapped_key, key_id', 'person_id');
    await assert.rejects(
      test.inRoom({ municipality: 'forsnas' }, room => notes(room).find(id)),
      { name: 'SealError' },
    );
  });
});
