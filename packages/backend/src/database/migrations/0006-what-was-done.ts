import type { Kysely } from 'kysely';
import { index, municipalTable } from './municipal-table.ts';

/** Who did what, and which requests were already answered. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await municipalTable(db, {
    name: 'audit',
    columns: `
      id uuid not null, at timestamptz not null, request_id text not null,
      issuer text, subject text, role text, unit text,
      action text not null, kind text, record_id uuid, person_id uuid,
      /* Words of closed sets, never what anyone wrote. */
      reason text check (reason ~ '^[a-z_]{1,60}$'), said_by text check (said_by ~ '^[a-z_]{1,60}$'),
      said_how text check (said_how ~ '^[a-z_]{1,60}$'), filter text, count int, repeated boolean not null default false`,
    key: 'id',
    // Written and read; nobody who serves requests changes or removes a line.
    rights: ['select', 'insert'],
  });
  await municipalTable(db, {
    name: 'idempotency',
    columns: `
      key_hmac bytea not null, body_hmac bytea not null, status smallint, record_id uuid, created_at timestamptz not null,
      /* Set where the record is someone's own, such as a goal: then the row is theirs alone as well. */
      owner_id uuid`,
    key: 'key_hmac',
    owner: 'owner_id',
    rights: ['select', 'insert', 'update', 'delete'],
  });
  await index(db, 'audit', 'at');
  await index(db, 'audit', 'person_id, at');
  await index(db, 'idempotency', 'created_at');
}
