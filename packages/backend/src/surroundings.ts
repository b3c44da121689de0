import { accessSync, constants, existsSync, mkdirSync, statSync } from 'node:fs';
import { createServer } from 'node:net';
import { dirname, join } from 'node:path';
import { Client } from 'pg';
import type { Config } from './config.ts';
import { inUse } from './database/folder-lock.ts';

/** What is wrong around the service before it starts, one plain sentence each: a taken port, a folder that cannot be written, a database out of reach. */
export async function surroundingFaults({ host, port, dataDir, demo, postgres }: Config): Promise<string[]> {
  const found = await Promise.all([
    port === undefined ? undefined : portFault(host, port),
    demo || !postgres ? folderFault(dataDir) : undefined,
    postgres ? undefined : inUse(join(dataDir, 'pglite')),
    postgres && databaseFault('DATABASE_URL', postgres.serving),
    postgres && databaseFault('DATABASE_ADMIN_URL', postgres.admin),
  ]);
  return found.filter(fault => fault !== undefined);
}

function portFault(host: string, port: number): Promise<string | undefined> {
  return new Promise(resolve => {
    const probe = createServer();
    probe.once('error', ({ code }: NodeJS.ErrnoException) => resolve(portSentence(host, port, code)));
    probe.listen(port, host, () => probe.close(() => resolve(undefined)));
  });
}

export function portSentence(host: string, port: number, code: string | undefined): string {
  if (code === 'EADDRINUSE') return `Port ${port} on ${host} is taken: stop what is using it, or set PORT to another.`;
  if (code === 'EACCES') return `Port ${port} may not be opened by this user: set PORT to one above 1023.`;
  return `HOST ${host} is no address of this machine (${code}).`;
}

function folderFault(folder: string): string | undefined {
  try {
    makeFolder(folder);
    if (!statSync(folder).isDirectory()) return `DATA_DIR ${folder} is a file: set it to a folder.`;
    accessSync(folder, constants.W_OK | constants.X_OK);
    return undefined;
  } catch (error) {
    return `DATA_DIR ${folder} cannot be written (${(error as NodeJS.ErrnoException).code}): give this user the right to it, or set DATA_DIR to another folder.`;
  }
}

/** One folder at a time: where none can be made, such as under `/proc`, Node's own `recursive` tries for ever. */
function makeFolder(folder: string): void {
  if (existsSync(folder)) return;
  makeFolder(dirname(folder));
  mkdirSync(folder);
}

/** Never says the address: it may hold a password. */
async function databaseFault(name: string, connectionString: string): Promise<string | undefined> {
  const client = new Client({ connectionString, connectionTimeoutMillis: 5_000 });
  client.on('error', () => {});
  try {
    await client.connect();
    return undefined;
  } catch (error) {
    return `${name}: ${databaseSentence(error as NodeJS.ErrnoException)}`;
  } finally {
    await client.end().catch(() => {});
  }
}

function databaseSentence({ code, message }: NodeJS.ErrnoException): string {
  if (code === '3D000') return 'the database it names does not exist.';
  if (code?.startsWith('28')) return 'the database does not let its role in: create the role, or mend its password.';
  if (code === '53300') return 'the database has no connection to spare.';
  return `the database cannot be reached (${code ?? (/timeout/i.test(message) ? 'no answer in five seconds' : 'no answer')}).`;
}
