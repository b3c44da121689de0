import { sql } from 'kysely';
import type { Database, Trx } from './database.ts';

/** Kysely's own. They hold names of migrations, nothing of a municipality. */
const migrationTables = ['kysely_migration', 'kysely_migration_lock'];

/**
 * Proves at every start that row-level security holds: each table has it forced and begins its key with the municipality, and without
 * a municipality the serving role sees no row and writes none.
 *
 * @throws Error naming the tables that fail.
 */
export async function selfTest(database: Database): Promise<void> {
  const faults = await database.inMunicipality('', async trx => {
    const tables = (await unprotected(trx)).filter(({ name }) => !migrationTables.includes(name));
    const open = tables.filter(table => !table.held).map(({ name }) => `${name} has no forced row-level security on its municipality`);
    if (open.length) return open;
    const found: string[] = [];
    for (const { name } of tables) found.push(...(await leaks(trx, name)));
    return found;
  });
  if (faults.length) throw new Error(`The database does not keep municipalities apart: ${faults.join('; ')}.`);
}

async function unprotected(trx: Trx) {
  const { rows } = await sql<{ name: string; held: boolean }>`
    select relname as name,
      relrowsecurity and relforcerowsecurity
        and exists (select from pg_policy where polrelid = c.oid)
        and not exists (
          select from pg_policy where polrelid = c.oid
            and (coalesce(pg_get_expr(polqual, polrelid), '') not like '%municipality%' or coalesce(pg_get_expr(polwithcheck, polrelid), '') not like '%municipality%'))
        and (
          select attname from pg_index join pg_attribute on attrelid = indrelid and attnum = indkey[0]
          where indrelid = c.oid and indisprimary) = 'municipality' as held
    from pg_class c
    where relnamespace = 'public'::regnamespace and relkind in ('r', 'p')
    order by relname`.execute(trx);
  return rows;
}

/** Tries to read, change, remove and add. A refusal is as good as an empty answer; anything else is a leak. */
async function leaks(trx: Trx, table: string): Promise<string[]> {
  const name = sql.table(table);
  const attempts = {
    'shows rows': sql`select 1 as seen from ${name} limit 1`,
    'lets rows be changed': sql`update ${name} set municipality = municipality returning 1 as seen`,
    'lets rows be removed': sql`delete from ${name} returning 1 as seen`,
    // Row-level security is looked at before the columns: with any other error than a refusal it did not hold.
    'lets rows be added': sql`insert into ${name} (municipality) values ('self-test')`,
  };
  const found: string[] = [];
  for (const [leak, attempt] of Object.entries(attempts)) {
    if (!(await refused(trx, attempt, leak === 'lets rows be added'))) found.push(`${table} ${leak} without a municipality`);
  }
  return found;
}

async function refused(trx: Trx, attempt: ReturnType<typeof sql>, mustFail: boolean): Promise<boolean> {
  await sql`savepoint attempt`.execute(trx);
  try {
    const { rows } = await attempt.execute(trx);
    return !mustFail && rows.length === 0;
  } catch (error) {
    return (error as { code?: string }).code === '42501';
  } finally {
    await sql`rollback to savepoint attempt`.execute(trx);
  }
}
