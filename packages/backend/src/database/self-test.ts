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
    const tables = (await everyTable(trx)).filter(({ name }) => !migrationTables.includes(name));
    const open = tables.filter(table => !table.held).map(({ name }) => `${name} has no forced row-level security on its municipality`);
    return open.length ? open : leaks(trx);
  });
  if (faults.length) throw new Error(`The database does not keep municipalities apart: ${faults.join('; ')}.`);
}

async function everyTable(trx: Trx) {
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

/**
 * Tries to read, change, remove and add in every table, as the serving role and in one round trip. A refusal is as good as an empty
 * answer. Adding must be refused: row-level security is looked at before the columns, so any other error means that it did not hold.
 */
async function leaks(trx: Trx): Promise<string[]> {
  await sql`savepoint attempts`.execute(trx);
  await sql`
    do $$
    declare
      leaking text;
      seen int;
      found text[] := '{}';
    begin
      for leaking in
        select relname from pg_class
        where relnamespace = 'public'::regnamespace and relkind in ('r', 'p') and relname not like 'kysely_migration%'
      loop
        begin
          execute format('select count(*) from (select from %I limit 1) as any_row', leaking) into seen;
          if seen > 0 then found := found || (leaking || ' shows rows'); end if;
        exception when insufficient_privilege then null;
        end;
        begin
          execute format('update %I set municipality = municipality', leaking);
          get diagnostics seen = row_count;
          if seen > 0 then found := found || (leaking || ' lets rows be changed'); end if;
        exception when insufficient_privilege then null;
        end;
        begin
          execute format('delete from %I', leaking);
          get diagnostics seen = row_count;
          if seen > 0 then found := found || (leaking || ' lets rows be removed'); end if;
        exception when insufficient_privilege then null;
        end;
        begin
          execute format('insert into %I (municipality) values (''self-test'')', leaking);
          found := found || (leaking || ' lets rows be added');
        exception
          when insufficient_privilege then null;
          when others then found := found || (leaking || ' lets rows be added');
        end;
      end loop;
      perform set_config('app.leaks', array_to_string(found, '; '), true);
    end $$`.execute(trx);
  const { rows } = await sql<{ found: string }>`select current_setting('app.leaks') as found`.execute(trx);
  await sql`rollback to savepoint attempts`.execute(trx);
  return rows[0]!.found
    .split('; ')
    .filter(Boolean)
    .map(leak => `${leak} without a municipality`);
}
