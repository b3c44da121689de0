import { randomBytes } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Database } from '../database/database.ts';
import { StartFault } from '../start-fault.ts';
import type { Keys } from './keys.ts';
import { SealError } from './seal.ts';

/** The demo's own key, made at the first start and readable by its user alone. A service with real people gets `BF_KEY` instead. */
export function demoKey(dataDir: string): Uint8Array {
  const path = join(dataDir, 'demo-key');
  try {
    writeFileSync(path, randomBytes(32).toString('base64'), { mode: 0o600, flag: 'wx' });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  }
  const key = Buffer.from(readFileSync(path, 'utf8'), 'base64');
  if (key.length !== 32) throw new StartFault(`${path} is not a key: remove ${dataDir} to begin the demo again.`);
  return key;
}

/** Opens one key of each municipality. With the wrong master key nothing could be read, and what is written could not be read by others. */
export async function refuseWrongKey(database: Database, keys: Keys, municipalities: Iterable<string>): Promise<void> {
  for (const municipality of municipalities) {
    const row = await database.inMunicipality(municipality, trx =>
      trx
        .selectFrom('person_key')
        .select(['person_id', 'wrapped_key', 'key_id'])
        .where('municipality', '=', municipality)
        .limit(1)
        .executeTakeFirst(),
    );
    if (!row) continue;
    try {
      keys.unwrap(row.key_id, row.wrapped_key, { municipality, table: 'person_key', id: row.person_id, column: 'wrapped_key' });
    } catch (error) {
      if (!(error instanceof SealError)) throw error;
      throw new StartFault('BF_KEY is another key than the one that this database was sealed with (in the demo: DATA_DIR/demo-key).');
    }
  }
}
