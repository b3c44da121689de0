import assert from 'node:assert/strict';
import { randomBytes, randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { openTestDatabase, type TestDatabase } from '../testing/test-database.ts';
import { createKeys } from './keys.ts';
import { demoKey, refuseWrongKey } from './master-key.ts';
import { roomKeys } from './room-keys.ts';

describe('the key that everything hangs on', () => {
  let test: TestDatabase;
  const dataDir = mkdtempSync(join(tmpdir(), 'bf-key-'));
  before(async () => (test = await openTestDatabase()));
  after(async () => {
    await test.database.close();
    rmSync(dataDir, { recursive: true });
  });

  it('is made once by the demo, for its user alone to read', () => {
    const key = demoKey(dataDir);
    assert.equal(key.length, 32);
    assert.deepEqual(demoKey(dataDir), key);
    assert.equal(statSync(join(dataDir, 'demo-key')).mode & 0o777, 0o600);
  });

  it('is never made anew over one that is broken', () => {
    writeFileSync(join(dataDir, 'demo-key'), 'halv');
    assert.throws(() => demoKey(dataDir), { name: 'StartFault' });
  });

  it('is refused at start when it is not the one that the people here were sealed with', async () => {
    const municipality = 'exempelkommun';
    const right = createKeys(randomBytes(32));
    await refuseWrongKey(test.database, createKeys(randomBytes(32)), [municipality]);
    await test.database.inMunicipality(municipality, async trx => {
      const id = randomUUID();
      const sealer = await roomKeys(right, municipality, trx).createPerson(id);
      await trx
        .insertInto('person')
        .values({ municipality, id, sealed: sealer.seal({ table: 'person', id }, 'Rönn'), created_at: new Date() })
        .execute();
    });
    await refuseWrongKey(test.database, right, ['grannkommun', municipality]);
    await assert.rejects(refuseWrongKey(test.database, createKeys(randomBytes(32)), ['grannkommun', municipality]), {
      name: 'StartFault',
      message: /^BF_KEY is another key/,
    });
  });
});
