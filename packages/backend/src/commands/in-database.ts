import { readConfig, type Config } from '../config.ts';
import type { Database, DatabaseRole } from '../database/database.ts';
import { inUse } from '../database/folder-lock.ts';
import { openDatabase } from '../database/open-database.ts';
import { demoKey } from '../keys/master-key.ts';
import { StartFault } from '../start-fault.ts';
import { join } from 'node:path';

export interface Commanded {
  config: Config;
  database: Database;
  masterKey: Uint8Array;
}

/**
 * Reads what the service is told at start, opens its database, does one thing and closes it. Sets the exit code: what `work` answers, or 2
 * when it could not begin.
 */
export async function inDatabase(as: DatabaseRole, work: (commanded: Commanded) => Promise<number>): Promise<void> {
  const { config, faults } = readConfig(process.env);
  const taken = config.postgres ? undefined : inUse(join(config.dataDir, 'pglite'));
  const all = [...faults, ...(taken ? [taken] : [])];
  if (all.length) return refuse(all);
  try {
    const masterKey = config.masterKey ?? demoKey(config.dataDir);
    const database = await openDatabase(config, as);
    try {
      process.exitCode = await work({ config, database, masterKey });
    } finally {
      await database.close();
    }
  } catch (error) {
    if (!(error instanceof StartFault)) throw error;
    refuse([error.message]);
  }
}

function refuse(faults: readonly string[]): void {
  for (const fault of faults) console.error(fault);
  process.exitCode = 2;
}
