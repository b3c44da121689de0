import { join } from 'node:path';
import { StartFault } from '../start-fault.ts';
import type { Database } from './database.ts';
import { lockFolder } from './folder-lock.ts';
import { openPGlite } from './pglite.ts';
import { openPostgres, type PostgresAddresses } from './postgres.ts';

/** PostgreSQL when there are addresses, else PGlite in a folder that this process alone may use. @throws StartFault */
export async function openDatabase({ dataDir, postgres }: { dataDir: string; postgres?: PostgresAddresses }): Promise<Database> {
  if (postgres) return openPostgres(postgres).catch(explain);
  const folder = join(dataDir, 'pglite');
  const lock = await lockFolder(folder, { onLost: loseFolder });
  try {
    return await openPGlite({ dataDir: folder }, async () => lock.release());
  } catch (error) {
    lock.release();
    throw error;
  }
}

/** Whoever took the folder is writing in it by now. */
function loseFolder(): void {
  console.error('Another process has taken the database’s folder. This one stops at once, so that no row is lost.');
  process.exit(1);
}

function explain(error: unknown): never {
  const { code } = error as { code?: string };
  if (code === '42501') {
    throw new StartFault('DATABASE_ADMIN_URL may not create the tables or the role bf_app: let it own the database and have createrole, or create bf_app beforehand.');
  }
  throw error;
}
