import { sql, type Kysely } from 'kysely';
import { index, municipalTable, refersTo } from './municipal-table.ts';

const sameMunicipality = `municipality = current_setting('app.municipality', true)`;
const opened = `current_setting('app.protected', true) = 'on'`;
const own = `nullif(current_setting('app.person', true), '')::uuid`;

/** Rows of a protected person are seen where the transaction says so, and by the person. */
const rules = {
  person: `(not protected or ${opened} or id = ${own})`,
  referral: `(not protected or ${opened} or person_id = ${own})`,
  apartment: `(not protected or ${opened})`,
};
// Not codes on paper: they are found by the code alone, and it is the person's own way in.
const ofPerson = ['consent', 'support_offer', 'tenancy'];
const ofReferral = ['referral_event', 'asked_unit', 'statement', 'assessment', 'steering_decision', 'formal_decision', 'match'];

/**
 * Records of people with protected identity, hidden by the database itself: what no query can see is in no list, count, search or capacity,
 * also in those that are written later. And what is told about looks from outside.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  const run = (statement: string) => sql.raw(statement).execute(db);

  await run(`alter table person add column protected boolean not null default false, add column hidden_number_hmac bytea`);
  await run(`alter table referral add column protected boolean not null default false, add column hidden_receipt_hmac bytea`);
  await run(`alter table apartment add column protected boolean not null default false`);
  await run(`create index on referral (municipality, hidden_receipt_hmac) where hidden_receipt_hmac is not null`);
  // A series of their own: no number is missing from the ordinary one.
  for (const table of ['referral', 'apartment']) {
    await run(`alter table ${table} drop constraint ${table}_municipality_number_key`);
    await run(`alter table ${table} add unique (municipality, protected, number)`);
  }

  const restrict = (table: string, rule: string) =>
    run(`alter policy own_rows on ${table} using (${sameMunicipality} and ${rule}) with check (${sameMunicipality} and ${rule})`);
  for (const [table, rule] of Object.entries(rules)) await restrict(table, rule);
  const seen = (table: string, parent: string) =>
    `exists (select from ${parent} p where p.municipality = ${table}.municipality and p.id = ${table}.${parent}_id)`;
  for (const table of ofPerson) await restrict(table, seen(table, 'person'));
  for (const table of ofReferral) await restrict(table, seen(table, 'referral'));
  await restrict('offer', seen('offer', 'match'));

  const by = `by_issuer text not null, by_subject text not null, by_role text not null, by_unit text`;
  await municipalTable(db, {
    name: 'given_reason',
    columns: `id uuid not null, referral_id uuid not null, at timestamptz not null, day date not null, ${by}, kind text not null,
      /* In words, under the person's key. */
      sealed bytea not null, ${refersTo('referral_id', 'referral')}`,
    key: 'id',
    rights: ['select', 'insert'],
  });
  await municipalTable(db, {
    name: 'unit_notice',
    columns: `id uuid not null, unit_id text not null, kind text not null, referral_id uuid not null, at timestamptz not null,
      ${refersTo('referral_id', 'referral')}`,
    key: 'id',
    rights: ['select', 'insert'],
  });
  await municipalTable(db, {
    name: 'log_sample',
    columns: `id uuid not null, month text not null, seed bytea not null, drawn_at timestamptz not null, drawn_of int not null,
      unique (municipality, month)`,
    key: 'id',
    rights: ['select', 'insert'],
  });
  await municipalTable(db, {
    name: 'log_sample_line',
    columns: `sample_id uuid not null, audit_id uuid not null, why text not null, ${refersTo('sample_id', 'log_sample')}`,
    key: 'sample_id, audit_id',
    rights: ['select', 'insert'],
  });
  await municipalTable(db, {
    name: 'log_check',
    columns: `sample_id uuid not null, audit_id uuid not null, at timestamptz not null, ${by}, outcome text not null,
      /* The remark, under a key of the municipality's. */
      sealed bytea not null,
      foreign key (municipality, sample_id, audit_id) references log_sample_line (municipality, sample_id, audit_id)`,
    key: 'sample_id, audit_id',
    rights: ['select', 'insert'],
  });
  await restrict('given_reason', seen('given_reason', 'referral'));
  await restrict('unit_notice', seen('unit_notice', 'referral'));
  await index(db, 'given_reason', 'referral_id, by_subject, day');
  await index(db, 'unit_notice', 'unit_id, at');
}
