import { randomBytes } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { sql } from 'kysely';
import type { Database } from '../database/database.ts';
import { StartFault } from '../start-fault.ts';
import { createKeys, keptName, type Keys } from './keys.ts';
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

/** Tables with keys that another than the row's owner sees. */
const wrappedIn = ['person_key', 'landlord_report', 'call', 'outreach_key', 'service_key'] as const;

/**
 * Opens the municipalities' own secrets, and makes sure that every key in the database can be opened. With the wrong master key nothing
 * could be read, and what is written could not be read by others.
 */
export async function openKeys(
  database: Database,
  { master, old }: { master: Uint8Array; old?: Uint8Array | undefined },
  municipalities: Iterable<string>,
): Promise<Keys> {
  const codes = [...municipalities];
  const keys = createKeys(master, { old });
  await refuseWrongKey(database, keys, codes);
  const kept = new Map<string, Uint8Array>();
  for (const municipality of codes)
    for (const row of await serviceKeys(database, municipality))
      kept.set(keptName(municipality, row.name), keys.unwrap(row.key_id, row.wrapped_key, servicePlace(municipality, row.name)).secret);
  return createKeys(master, { old, kept });
}

export const servicePlace = (municipality: string, name: string) => ({
  municipality,
  table: 'service_key',
  id: name,
  column: 'wrapped_key',
});

const serviceKeys = (database: Database, municipality: string) =>
  database.inMunicipality(municipality, trx =>
    trx.selectFrom('service_key').select(['name', 'wrapped_key', 'key_id']).where('municipality', '=', municipality).execute(),
  );

/** Looks for keys that none of ours wrapped, and opens one of each municipality. */
export async function refuseWrongKey(database: Database, keys: Keys, municipalities: Iterable<string>): Promise<void> {
  const known = sql.join(keys.wrapping.map(id => sql`${Buffer.from(id)}::bytea`));
  for (const municipality of municipalities) {
    const row = await database.inMunicipality(municipality, async trx => {
      for (const table of wrappedIn) {
        const { rows } = await sql`
          select 1 from ${sql.table(table)} where municipality = ${municipality} and substring(wrapped_key from 2 for 8) not in (${known}) limit 1
        `.execute(trx);
        if (rows.length) throw wrongKey();
      }
      return trx
        .selectFrom('person_key')
        .select(['person_id', 'wrapped_key', 'key_id'])
        .where('municipality', '=', municipality)
        .limit(1)
        .executeTakeFirst();
    });
    if (!row) continue;
    try {
      keys.unwrap(row.key_id, row.wrapped_key, { municipality, table: 'person_key', id: row.person_id, column: 'wrapped_key' });
    } catch (error) {
      throw error instanceof SealError ? wrongKey() : error;
    }
  }
}

const wrongKey = () =>
  new StartFault(
    'BF_KEY is another key than the one that this database was sealed with (in the demo: DATA_DIR/demo-key). If you are changing it, give the earlier one as BF_KEY_OLD until rotate-key is done.',
  );
