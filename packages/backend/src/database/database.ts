import { sql, type Kysely, type Transaction } from 'kysely';
import type { PgBoss } from 'pg-boss';
import type { QueuePace } from './queue.ts';
import type { Tables } from './tables.ts';

export type Trx = Transaction<Tables>;

/** Kysely on PGlite or PostgreSQL, migrated, as a role that owns nothing. */
export interface Database {
  readonly kind: 'pglite' | 'postgres';
  /** One transaction that sees one municipality and no other. */
  inMunicipality<T>(municipality: string, work: (trx: Trx) => Promise<T>): Promise<T>;
  /** Rejects when the database does not answer. */
  ping(): Promise<void>;
  /** The queue of what is sent outside. None for an operator’s command. */
  openQueue?(pace?: QueuePace): Promise<PgBoss>;
  close(): Promise<void>;
}

/**
 * Who works in it: the service, or an operator's command as the tables' owner. Row-level security holds both to one municipality at a time.
 */
export type DatabaseRole = 'server' | 'owner';

/** Whose rows this transaction may touch where a row has an owner, and the role that is acted in. Lasts as long as the transaction. */
export async function actAs(trx: Trx, { role, personId }: { role?: string | undefined; personId?: string | undefined }): Promise<void> {
  await sql`select set_config('app.role', ${role ?? ''}, true), set_config('app.person', ${personId ?? ''}, true)`.execute(trx);
}

/** Lets the rest of this transaction see records of people with protected identity. For named staff, and for what takes a record there. */
export const openProtected = (trx: Trx) => sql`select set_config('app.protected', 'on', true)`.execute(trx);
export const closeProtected = (trx: Trx) => sql`select set_config('app.protected', '', true)`.execute(trx);

/**
 * @param ownRole PGlite's only session is a superuser, to whom row-level security does not apply: each transaction drops to the role
 *   that PostgreSQL signs in as.
 */
export function createDatabase(kind: Database['kind'], kysely: Kysely<Tables>, ownRole?: 'bf_app', closed?: () => Promise<void>): Database {
  const setUp = async (trx: Trx, municipality: string) => {
    if (ownRole) await sql`set local role bf_app`.execute(trx);
    await sql`
      select set_config('app.municipality', ${municipality}, true), set_config('app.role', '', true), set_config('app.person', '', true),
        set_config('app.protected', '', true)
    `.execute(trx);
  };
  return {
    kind,
    inMunicipality: (municipality, work) =>
      kysely.transaction().execute(async trx => {
        await setUp(trx, municipality);
        return work(trx);
      }),
    ping: async () => void (await sql`select 1`.execute(kysely)),
    async close() {
      await kysely.destroy();
      await closed?.();
    },
  };
}
