import { sql, type Kysely } from 'kysely';
import { municipalTable, refersTo } from './municipal-table.ts';

/** What people wish of a home, and leases on their way to being the tenant's own. Both are added to, never changed. */
export async function up(db: Kysely<unknown>): Promise<void> {
  const run = (statement: string) => sql.raw(statement).execute(db);
  const by = `at timestamptz not null, by_issuer text, by_subject text, by_role text, by_unit text`;
  await run(`alter table apartment add column own_contract text`);
  await municipalTable(db, {
    name: 'home_wishes',
    columns: `referral_id uuid not null, position int not null, ${by}, said_how text,
      /* All of them as they were then, under the person's case key. */
      sealed bytea not null, ${refersTo('referral_id', 'referral')}`,
    key: 'referral_id, position',
    rights: ['select', 'insert'],
  });
  await municipalTable(db, {
    name: 'takeover_event',
    columns: `tenancy_id uuid not null, position int not null, event text not null, ${by},
      /* Days and facts of the tenancy, as the contract's closed words. */
      facts jsonb not null, ${refersTo('tenancy_id', 'tenancy')}`,
    key: 'tenancy_id, position',
    rights: ['select', 'insert'],
  });
  // As everything else that a referral holds: gone with it from whoever may not see a protected record.
  for (const [table, parent] of [
    ['home_wishes', 'referral'],
    ['takeover_event', 'tenancy'],
  ] as const) {
    const rule = `municipality = current_setting('app.municipality', true)
      and exists (select from ${parent} p where p.municipality = ${table}.municipality and p.id = ${table}.${parent}_id)`;
    await run(`alter policy own_rows on ${table} using (${rule}) with check (${rule})`);
  }
}
