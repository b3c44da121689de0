import type { Kysely } from 'kysely';
import { index, municipalTable } from './municipal-table.ts';

/** Those who have asked to be called. Where and when is under a key of each row's own: it belongs to no case. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await municipalTable(db, {
    name: 'call',
    columns: `
      id uuid not null, asked_at timestamptz not null, call_by date not null,
      flags text[] not null default '{}' check (flags <@ array['many_from_one_network', 'hidden_field', 'sent_at_once']),
      done_at timestamptz, done_by_issuer text, done_by_subject text,
      wrapped_key bytea not null, key_id bytea not null, sealed bytea not null`,
    key: 'id',
    rights: ['select', 'insert', 'update'],
  });
  await index(db, 'call', 'done_at, call_by');
}
