import { sql, type Kysely } from 'kysely';
import { index, municipalTable, refersTo } from './municipal-table.ts';

/** What is added to a referral and corrected in it until move-in; and the same number of two people, which a unique index hid. */
export async function up(db: Kysely<unknown>): Promise<void> {
  const run = (statement: string) => sql.raw(statement).execute(db);
  const by = `at timestamptz not null, by_issuer text, by_subject text, by_role text, by_unit text`;
  await municipalTable(db, {
    name: 'observation',
    columns: `id uuid not null, referral_id uuid not null, ${by},
      /* The words, under the person's case key. */
      sealed bytea not null, ${refersTo('referral_id', 'referral')}`,
    key: 'id',
    rights: ['select', 'insert'],
  });
  await municipalTable(db, {
    name: 'correction',
    columns: `id uuid not null, referral_id uuid not null, field text not null, version int not null, ${by},
      /* The words before, under the person's case key. */
      sealed bytea not null, unique (municipality, referral_id, field, version), ${refersTo('referral_id', 'referral')}`,
    key: 'id',
    rights: ['select', 'insert'],
  });
  // As everything else that a referral holds: gone with it from whoever may not see a protected record.
  for (const table of ['observation', 'correction']) {
    const rule = `municipality = current_setting('app.municipality', true)
      and exists (select from referral p where p.municipality = ${table}.municipality and p.id = ${table}.referral_id)`;
    await run(`alter policy own_rows on ${table} using (${rule}) with check (${rule})`);
  }
  await index(db, 'observation', 'referral_id');

  // Each unit's own referral is found by its number, and the coordinator sees that they may be one person.
  await run(`alter table person drop constraint person_municipality_personal_number_hmac_key`);
  await run(`create index on person (municipality, personal_number_hmac) where personal_number_hmac is not null`);
  await municipalTable(db, {
    name: 'number_look_up',
    columns: `issuer text not null, subject text not null, since timestamptz not null, count int not null`,
    key: 'issuer, subject',
    rights: ['select', 'insert', 'update'],
  });
}
