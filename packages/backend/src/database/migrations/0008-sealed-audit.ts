import { sql, type Kysely } from 'kysely';
import { index, municipalTable } from './municipal-table.ts';

/**
 * What proves that the trail is whole, and the secrets that outlive a change of `BF_KEY`.
 *
 * No foreign key ties a line to its batch: whoever removes a line must be noticed, not hindered by a table that they could drop as well.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`alter table audit add column outside boolean not null default false`.execute(db);

  await municipalTable(db, {
    name: 'audit_waiting',
    columns: `audit_id uuid not null,
      /* Made in the request that wrote the line. Null for lines that were here before there were seals. */
      key_id bytea, mac bytea`,
    key: 'audit_id',
    rights: ['select', 'insert', 'delete'],
  });
  await municipalTable(db, {
    name: 'audit_batch',
    columns: `number int not null, sealed_at timestamptz(3) not null,
      /* The lines in their order, and 32 bytes for each. */
      row_ids uuid[] not null, row_hashes bytea not null, key_id bytea not null, seal bytea not null`,
    key: 'number',
    rights: ['select', 'insert'],
  });
  await municipalTable(db, {
    name: 'audit_head',
    columns: `last int not null, key_id bytea not null, mac bytea not null`,
    key: 'last',
    rights: ['select', 'insert', 'delete'],
  });
  await municipalTable(db, {
    name: 'service_key',
    columns: `name text not null, wrapped_key bytea not null, key_id bytea not null`,
    key: 'name',
    rights: ['select'],
  });
  await index(db, 'audit', 'kind, at');

  // Row-level security holds the owner as well: it steps aside for this one statement.
  await sql`alter table audit no force row level security`.execute(db);
  await sql`alter table audit_waiting no force row level security`.execute(db);
  await sql`insert into audit_waiting (municipality, audit_id) select municipality, id from audit`.execute(db);
  await sql`alter table audit force row level security`.execute(db);
  await sql`alter table audit_waiting force row level security`.execute(db);
}
