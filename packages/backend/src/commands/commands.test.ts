import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { randomBytes, randomUUID } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { setTimeout as pause } from 'node:timers/promises';
import { sealAll } from '../audit/seal-audit.ts';
import type { Database } from '../database/database.ts';
import { openDatabase } from '../database/open-database.ts';
import type { PostgresAddresses } from '../database/postgres.ts';
import { openKeys } from '../keys/master-key.ts';
import { openTestDatabase, startTestApp, testProgramme } from '../testing/testing.ts';

const operator = join(import.meta.dirname, '../../../../scripts/operator.mjs');
const municipality = 'exempelkommun';

/** The commands as an operator runs them: processes of their own, on a folder or on PostgreSQL. */
describe('an operator’s commands', () => {
  const folder = mkdtempSync(join(tmpdir(), 'bf-commands-'));
  const [old, fresh] = [randomBytes(32), randomBytes(32)];
  let postgres: PostgresAddresses | undefined;
  before(async () => {
    mkdirSync(join(folder, 'programmes'));
    writeFileSync(join(folder, `programmes/${municipality}.json`), JSON.stringify(testProgramme(municipality)));
    if (process.env.BF_TEST_DATABASE === 'postgres') {
      const opened = await openTestDatabase();
      postgres = opened.addresses;
      await opened.database.close();
    }
    await inDatabase(async database => {
      const app = await startTestApp({
        masterKey: old,
        programmes: [testProgramme(municipality)],
        opened: { database, sql: async () => [], asOwner: async () => database },
      });
      await app.inRoom({ municipality }, async room => {
        for (let each = 0; each < 800; each += 1) {
          const id = randomUUID();
          await room.trx
            .insertInto('person')
            .values({ municipality, id, sealed: Buffer.alloc(1), created_at: room.now })
            .execute();
          await room.keys.createPerson(id);
        }
      });
      for (let each = 0; each < 5; each += 1) await app.one('coordinator')(`/v1/${municipality}/referrals`);
      await sealAll(database, app.house.keys, [municipality], app.house.now);
      await app.one('coordinator')(`/v1/${municipality}/referrals`);
      await app.app.close();
    });
  });
  after(() => rmSync(folder, { recursive: true }));

  async function inDatabase<T>(work: (database: Database) => Promise<T>): Promise<T> {
    const database = await openDatabase({ dataDir: folder, ...(postgres ? { postgres } : {}) });
    try {
      return await work(database);
    } finally {
      await database.close();
    }
  }

  interface Keys {
    key: Uint8Array;
    before?: Uint8Array;
  }
  const begin = ({ key, before: earlier }: Keys, ...args: string[]) =>
    spawn(process.execPath, ['--conditions=source', operator, ...args], {
      env: {
        PATH: process.env.PATH,
        BF_DEMO: '1',
        DATA_DIR: folder,
        PROGRAMMES_DIR: join(folder, 'programmes'),
        BF_KEY: Buffer.from(key).toString('base64'),
        ...(earlier ? { BF_KEY_OLD: Buffer.from(earlier).toString('base64') } : {}),
        ...(postgres ? { DATABASE_URL: postgres.serving, DATABASE_ADMIN_URL: postgres.admin } : {}),
      },
    });

  async function run(keys: Keys, ...args: string[]) {
    const child = begin(keys, ...args);
    let said = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (data: Buffer) => (said += data.toString()));
    const code = await new Promise(resolve => child.once('close', resolve));
    return { code, said };
  }

  it('say that the trail is whole, how much is not sealed yet, and a mark to keep', async () => {
    const { code, said } = await run({ key: old }, 'verify-audit');
    assert.equal(code, 0, said);
    assert.match(
      said,
      /^exempelkommun: whole\. 5 lines in 1 batches\. 1 lines are not sealed yet\. Keep this mark elsewhere: 1:[0-9a-f]{32}$/m,
    );
    const mark = /1:[0-9a-f]{32}/.exec(said)![0];
    const noted = await run({ key: old }, 'verify-audit', '--noted', `${municipality}=${mark}`);
    assert.equal(noted.code, 0, noted.said);
    const elsewhere = await run({ key: old }, 'verify-audit', '--noted', `${municipality}=1:${'0'.repeat(32)}`);
    assert.equal(elsewhere.code, 1);
    assert.match(elsewhere.said, /BROKEN\. The trail does not lead through 1:0+/);
  });

  it('refuse what they cannot begin with', async () => {
    assert.deepEqual(await run({ key: old }, 'polish'), { code: 2, said: 'Which command? verify-audit or rotate-key.\n' });
    const alone = await run({ key: fresh }, 'rotate-key');
    assert.equal(alone.code, 2);
    assert.match(alone.said, /^BF_KEY_OLD is missing/);
  });

  it('change the key though the process is killed on the way, and again, and leave the trail whole', async () => {
    const keys = { key: fresh, before: old };
    for (const milliseconds of [40, 160]) {
      const child = begin(keys, 'rotate-key');
      const ended = new Promise(resolve => child.once('exit', resolve));
      await once(child.stdout, 'data');
      await pause(milliseconds);
      child.kill('SIGKILL');
      await ended;
    }
    const { code, said } = await run(keys, 'rotate-key');
    assert.equal(code, 0, said);
    assert.match(said, /exempelkommun: \d+ keys wrapped anew, 8\d\d opened with BF_KEY alone\./);
    await inDatabase(async database => {
      await openKeys(database, { master: fresh }, [municipality]);
      await assert.rejects(openKeys(database, { master: old }, [municipality]), { name: 'StartFault', message: /^BF_KEY is another key/ });
    });
    const { code: whole, said: trail } = await run({ key: fresh }, 'verify-audit');
    assert.equal(whole, 0, trail);
  });
});
