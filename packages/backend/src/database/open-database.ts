import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { StartFault } from '../start-fault.ts';
import type { Database, DatabaseRole } from './database.ts';
import { lockFolder } from './folder-lock.ts';
import { openPGlite } from './pglite.ts';
import { openPostgres, type PostgresAddresses } from './postgres.ts';

/** PostgreSQL when there are addresses, else PGlite in a folder that this process alone may use. @throws StartFault */
export async function openDatabase(
  { dataDir, postgres }: { dataDir: string; postgres?: PostgresAddresses },
  as: DatabaseRole = 'server',
): Promise<Database> {
  if (postgres) return openPostgres(postgres, as).catch(explain);
  const folder = join(dataDir, 'pglite');
  const lock = await lockFolder(folder, { onLost: loseFolder });
  try {
    return await openFolder(folder, async () => lock.release(), as);
  } catch (error) {
    lock.release();
    throw error;
  }
}

/**
 * PGlite makes a new database wherever it finds none, also over the remains of one. A mark tells a folder that was in use from one
 * whose making was cut off, which holds nothing yet and is made anew.
 */
async function openFolder(folder: string, closed: () => Promise<void>, as: DatabaseRole): Promise<Database> {
  const mark = join(folder, 'in-use');
  if (existsSync(mark) && !existsSync(join(folder, 'PG_VERSION'))) {
    throw new StartFault(`The database in ${folder} is not whole: restore it from a copy.`);
  }
  const database = await openPGlite({ dataDir: folder }, closed, as);
  writeFileSync(mark, '');
  return database;
}

/** Whoever took the folder is writing in it by now. */
function loseFolder(): void {
  console.error('Another process has taken the database’s folder. This one stops at once, so that no row is lost.');
  process.exit(1);
}

function explain(error: unknown): never {
  const { code } = error as { code?: string };
  if (code === '42501') {
    throw new StartFault(
      'DATABASE_ADMIN_URL may not create the tables or the role bf_app: let it own the database and have createrole, or create bf_app beforehand.',
    );
  }
  throw error;
}
