import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, it } from 'node:test';
import { setTimeout as pause } from 'node:timers/promises';
import { openDatabase } from './open-database.ts';

const module = JSON.stringify(new URL('./open-database.ts', import.meta.url).href);

describe('the embedded database', () => {
  let dataDir: string;
  beforeEach(() => (dataDir = mkdtempSync(join(tmpdir(), 'bf-data-'))));
  afterEach(() => rmSync(dataDir, { recursive: true, force: true }));

  /** Another process that opens the database and writes numbers, if it may, until it is killed. */
  function another({ writes = true } = {}) {
    const program = `
      import(${module}).then(async ({ openDatabase }) => {
        const database = await openDatabase({ dataDir: ${JSON.stringify(dataDir)} });
        for (let last = 1; ${writes}; last += 1) {
          await database.inMunicipality('exempelkommun', trx => trx.insertInto('counter').values({ municipality: 'exempelkommun', thing: String(last), last }).execute());
          console.log(last);
        }
        setInterval(() => {}, 1_000);
      });`;
    return spawn(process.execPath, ['--conditions=source', '-e', program], { stdio: ['ignore', 'pipe', 'inherit'] });
  }
  const stored = async () => {
    const database = await openDatabase({ dataDir });
    const rows = await database.inMunicipality('exempelkommun', trx => trx.selectFrom('counter').select('last').execute());
    await database.close();
    return rows.map(({ last }) => last);
  };

  it('holds everything that was acknowledged when its process is killed', async () => {
    const child = another();
    let acknowledged = 0;
    child.stdout.on('data', (data: Buffer) => (acknowledged = Number(data.toString().trim().split('\n').at(-1))));
    while (acknowledged < 20) await pause(50);
    child.kill('SIGKILL');
    await once(child, 'exit');
    const kept = new Set(await stored());
    assert.deepEqual(
      Array.from({ length: acknowledged }, (_, each) => each + 1).filter(each => !kept.has(each)),
      [],
    );
  });

  it('is made again when its making was cut off', async () => {
    // Writes nothing, should this process be so slow that the other is done with the making.
    const child = another({ writes: false });
    while (!existsSync(join(dataDir, 'pglite/base'))) await pause(5);
    child.kill('SIGKILL');
    await once(child, 'exit');
    assert.deepEqual(await stored(), []);
  });

  it('is never made anew over one that was in use, nor shown as empty when it is broken', async () => {
    await stored();
    writeFileSync(join(dataDir, 'pglite/global/pg_control'), Buffer.alloc(8192));
    await assert.rejects(openDatabase({ dataDir }), { name: 'StartFault', message: /cannot be opened .*: restore it from a copy/ });
    rmSync(join(dataDir, 'pglite/PG_VERSION'));
    await assert.rejects(openDatabase({ dataDir }), { name: 'StartFault', message: /is not whole: restore it from a copy/ });
    assert.ok(!existsSync(join(dataDir, 'pglite.lock')), 'the folder is free for whoever mends it');
  });
});
