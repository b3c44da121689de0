import { Kysely, PostgresDialect, sql } from 'kysely';
import { Pool, types } from 'pg';
import { StartFault } from '../start-fault.ts';
import { createDatabase, type Database, type DatabaseRole } from './database.ts';
import { migrate } from './migrate.ts';
import { installQueue, openQueue } from './queue.ts';
import { selfTest } from './self-test.ts';
import type { Tables } from './tables.ts';

export interface PostgresAddresses {
  /** `DATABASE_URL`: the role that serves. It owns nothing. */
  serving: string;
  /** `DATABASE_ADMIN_URL`: the role that owns the tables and changes them. */
  admin: string;
}

/** Days stay text: read as a moment they would move with the machine's time zone. */
const asWritten = {
  getTypeParser: ((id: number, format?: 'text') =>
    id === types.builtins.DATE ? String : types.getTypeParser(id, format)) as typeof types.getTypeParser,
};

const connect = (connectionString: string, max: number) => {
  const pool = new Pool({ connectionString, max, types: asWritten, connectionTimeoutMillis: 5_000, statement_timeout: 15_000 });
  // A connection that dies while idle is replaced at the next request; without a listener it would end the process.
  pool.on('error', () => {});
  return new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) });
};

/** Migrates as admin, then serves as a role that owns nothing. @throws StartFault */
export async function openPostgres({ serving, admin }: PostgresAddresses, as: DatabaseRole = 'server'): Promise<Database> {
  const owner = connect(admin, 1);
  try {
    await migrate(owner);
    await installQueue({ connectionString: admin, max: 1 }, owner);
  } catch (error) {
    await owner.destroy();
    throw error;
  }
  if (as === 'owner') return createDatabase('postgres', owner);
  await owner.destroy();
  const kysely = connect(serving, 10);
  try {
    await refusePower(kysely);
    const database = createDatabase('postgres', kysely);
    await selfTest(database);
    return { ...database, openQueue: pace => openQueue({ connectionString: serving, max: 2 }, pace) };
  } catch (error) {
    await kysely.destroy();
    throw error;
  }
}

/** A role that row-level security does not hold must never serve. */
async function refusePower(kysely: Kysely<Tables>): Promise<void> {
  const { rows } = await sql<{ name: string; superuser: boolean; bypasses: boolean; owns: boolean; member: boolean }>`
    select current_user as name, rolsuper as superuser, rolbypassrls as bypasses,
      pg_has_role(current_user, 'bf_app', 'usage') as member,
      exists (
        select from pg_class
        where relnamespace = 'public'::regnamespace and relkind in ('r', 'p') and pg_has_role(current_user, relowner, 'member')
      ) as owns
    from pg_roles where rolname = current_user`.execute(kysely);
  const { name, superuser, bypasses, owns, member } = rows[0]!;
  const rather = 'Let DATABASE_URL sign in as bf_app, or as a role that is granted bf_app and nothing else.';
  if (superuser) throw new StartFault(`DATABASE_URL signs in as ${name}, a superuser, whom row-level security does not hold. ${rather}`);
  if (bypasses) throw new StartFault(`DATABASE_URL signs in as ${name}, who bypasses row-level security. ${rather}`);
  if (owns) throw new StartFault(`DATABASE_URL signs in as ${name}, who owns the tables. ${rather}`);
  if (!member) throw new StartFault(`DATABASE_URL signs in as ${name}, who may not read the tables. ${rather}`);
}
