import { sql, type Kysely } from 'kysely';
import { index } from './municipal-table.ts';

const sameMunicipality = `municipality = current_setting('app.municipality', true)`;
const ofPerson = ['consent', 'support_offer', 'tenancy'];
const ofReferral = [
  ...['referral_event', 'asked_unit', 'statement', 'assessment', 'steering_decision', 'formal_decision', 'match'],
  ...['given_reason', 'unit_notice'],
];

/** For a list of a hundred thousand: what a page costs hangs on the page, and what is counted is read from an index alone. */
export async function up(db: Kysely<unknown>): Promise<void> {
  const run = (statement: string) => sql.raw(statement).execute(db);

  // The same order as the index that it replaces, with what the counts and the row-level rule look at beside it.
  await run(`drop index referral_municipality_state_received_at_id_idx`);
  await run(
    `create index referral_counted_idx on referral (municipality, state, received_at, id)
     include (protected, person_id, path, referred_by_unit, referred_by_issuer, referred_by_subject, decision_unit)`,
  );
  await index(db, 'referral', 'referred_by_unit, received_at, id');
  await index(db, 'referral', 'referred_by_issuer, referred_by_subject, received_at, id');
  await run(`create index on referral (municipality, decision_unit, received_at, id) where decision_unit is not null`);
  await index(db, 'statement', 'referral_id, unit_id');
  await run(`drop index statement_municipality_referral_id_idx`);
  await run(`create index asked_unit_in_time_idx on asked_unit (municipality, unit_id, answer_by) include (referral_id)`);
  await run(`drop index asked_unit_municipality_unit_id_idx`);

  // The same rules as before, looked up for each row that is met. Without `offset 0` the planner may read every person or referral of the
  // municipality first, to have them ready: two hundred rows of a list then cost as much as the whole of it.
  const seen = (table: string, parent: string) =>
    `exists (select from ${parent} p where p.municipality = ${table}.municipality and p.id = ${table}.${parent}_id offset 0)`;
  const restrict = (table: string, parent: string) => {
    const rule = `${sameMunicipality} and ${seen(table, parent)}`;
    return run(`alter policy own_rows on ${table} using (${rule}) with check (${rule})`);
  };
  for (const table of ofPerson) await restrict(table, 'person');
  for (const table of ofReferral) await restrict(table, 'referral');
  await restrict('offer', 'match');
}
