import { createHash } from 'node:crypto';
import { existsSync, openAsBlob, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Kysely, PGliteDialect } from 'kysely';
import { Client } from 'pg';
import { createDatabase, type Database } from '../database/database.ts';
import { openPGlite } from '../database/pglite.ts';
import { openPostgres, type PostgresAddresses } from '../database/postgres.ts';
import type { Tables } from '../database/tables.ts';
import { startCluster, type Cluster } from './cluster.ts';

/** Looks into the database past row-level security, as an operator with every right could. */
export type Sql = <Row = Record<string, unknown>>(text: string, values?: unknown[]) => Promise<Row[]>;

export interface TestDatabase {
  database: Database;
  sql: Sql;
  /** The same database as an operator's command works in it. Not while the service does: an embedded one has one session. */
  asOwner(): Promise<Database>;
  /** Where it is reached, unless it is embedded. */
  addresses?: PostgresAddresses;
}

export type DatabaseKind = 'pglite' | 'postgres';

/** An empty, migrated database of the test's own. `BF_TEST_DATABASE=postgres` runs the same tests on PostgreSQL. */
export function openTestDatabase(kind = (process.env.BF_TEST_DATABASE ?? 'pglite') as DatabaseKind): Promise<TestDatabase> {
  return kind === 'postgres' ? onPostgres() : onPGlite();
}

const migrations = join(import.meta.dirname, '../database/migrations');

/** A new embedded database takes seconds, a copy of one a fraction: the first test on this machine keeps a copy for the others. */
async function onPGlite(): Promise<TestDatabase> {
  const hash = createHash('sha256');
  for (const file of readdirSync(migrations).sort()) hash.update(readFileSync(join(migrations, file)));
  const copy = join(tmpdir(), `bf-test-database-${process.getuid?.() ?? 0}-${hash.digest('hex').slice(0, 16)}.tar`);
  const opened = existsSync(copy) ? await openPGlite({ loadDataDir: await openAsBlob(copy) }) : await firstOf(copy);
  const { pglite } = opened;
  return {
    database: opened,
    sql: async (text, values) => (await pglite.query(text, values)).rows as never,
    asOwner: async () => createDatabase('pglite', new Kysely<Tables>({ dialect: new PGliteDialect({ pglite }) })),
  };
}

async function firstOf(copy: string) {
  const opened = await openPGlite({});
  const dump = await opened.pglite.dumpDataDir('none');
  // Renamed when whole: another test process may be looking for it now.
  writeFileSync(`${copy}.${process.pid}`, Buffer.from(await dump.arrayBuffer()));
  renameSync(`${copy}.${process.pid}`, copy);
  return opened;
}

let cluster: Promise<Cluster> | undefined;
let databases = 0;

async function onPostgres(): Promise<TestDatabase> {
  cluster ??= startCluster();
  const { url } = await cluster;
  const name = `test_${(databases += 1)}`;
  const maker = new Client({ connectionString: url('postgres') });
  await maker.connect();
  if (databases === 1) await maker.query('create role bf_admin login createrole; create role bf_app login');
  await maker.query(`create database ${name} owner bf_admin`);
  await maker.end();

  const owner = new Client({ connectionString: url('postgres', name) });
  await owner.connect();
  const addresses = { admin: url('bf_admin', name), serving: url('bf_app', name) };
  const opened = await openPostgres(addresses);
  const database: Database = { ...opened, close: async () => void (await opened.close(), await owner.end()) };
  return {
    database,
    sql: async (text, values) => (await owner.query(text, values)).rows as never,
    asOwner: () => openPostgres(addresses, 'owner'),
    addresses,
  };
}
