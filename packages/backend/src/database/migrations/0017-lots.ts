import { sql, type Kysely } from 'kysely';
import { index, municipalTable, refersTo } from './municipal-table.ts';

const sameMunicipality = `municipality = current_setting('app.municipality', true)`;

/** Lots among names that a group has declared equal. What was frozen and what was written is added to; only how it ended is filled in. */
export async function up(db: Kysely<unknown>): Promise<void> {
  const by = `by_issuer text not null, by_subject text not null, by_role text not null, by_unit text`;
  await municipalTable(db, {
    name: 'lot',
    columns: `
      id uuid not null, decided_on date not null, referral_ids uuid[] not null, numbers int[] not null, places int not null,
      witnesses int not null check (witnesses between 2 and 5), commitment text not null, round int not null, at timestamptz not null, ${by},
      /* Why they stand alike, why once more, and the name of whoever froze it. */
      sealed bytea not null,
      outcome text check (outcome in ('signed', 'rejected')), ended_at timestamptz, ended_issuer text, ended_subject text, ended_role text,
      ended_sealed bytea,
      check (cardinality(referral_ids) = cardinality(numbers) and places between 1 and cardinality(numbers) - 1)`,
    key: 'id',
    rights: ['select', 'insert', 'update'],
  });
  await municipalTable(db, {
    name: 'lot_figure',
    columns: `lot_id uuid not null, at timestamptz not null, ${by},
      /* The figure, until all have been written, and the witness's name. */
      sealed bytea not null, ${refersTo('lot_id', 'lot')}`,
    // One person is one witness, in whatever role.
    key: 'lot_id, by_issuer, by_subject',
    rights: ['select', 'insert'],
  });
  await index(db, 'lot', 'at');
  // A lot is there for whoever sees all of its names: one whose record has been protected since takes the whole lot out of sight.
  const run = (statement: string) => sql.raw(statement).execute(db);
  const rule = `${sameMunicipality} and cardinality(referral_ids) = (
    select count(*) from referral r where r.municipality = lot.municipality and r.id = any (lot.referral_ids))`;
  await run(`alter policy own_rows on lot using (${rule}) with check (${rule})`);
  const ofLot = `${sameMunicipality} and exists (select from lot l where l.municipality = lot_figure.municipality and l.id = lot_figure.lot_id)`;
  await run(`alter policy own_rows on lot_figure using (${ofLot}) with check (${ofLot})`);
}
