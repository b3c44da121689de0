import { PGlite, types, type PGliteOptions } from '@electric-sql/pglite';
import { Kysely, PGliteDialect } from 'kysely';
import { fromPglite } from 'pg-boss';
import { StartFault } from '../start-fault.ts';
import { createDatabase, type Database, type DatabaseRole } from './database.ts';
import { migrate } from './migrate.ts';
import { installQueue, openQueue } from './queue.ts';
import { selfTest } from './self-test.ts';
import type { Tables } from './tables.ts';

/** Days stay text: read as a moment they would move with the machine's time zone. */
const asWritten = { [types.DATE]: (value: string) => value };

/** Opens, migrates and proves an embedded database. @param closed Runs when it has been closed. */
export async function openPGlite(
  options: PGliteOptions,
  closed?: () => Promise<void>,
  as: DatabaseRole = 'server',
): Promise<Database & { pglite: PGlite }> {
  const pglite = await PGlite.create({ ...options, parsers: asWritten }).catch((error: Error) => {
    const where = options.dataDir ?? 'memory';
    throw new StartFault(
      `The database in ${where} cannot be opened (${error.message}): restore it from a copy, or set DATA_DIR to another folder.`,
    );
  });
  const kysely = new Kysely<Tables>({ dialect: new PGliteDialect({ pglite }) });
  await migrate(kysely);
  const queue = { db: fromPglite(pglite), backend: 'pglite' } as const;
  await installQueue(queue, kysely);
  const database = createDatabase('pglite', kysely, 'bf_app', closed);
  await selfTest(database);
  if (as === 'owner') return { ...createDatabase('pglite', kysely, undefined, closed), pglite };
  return { ...database, openQueue: pace => openQueue(queue, pace), pglite };
}
