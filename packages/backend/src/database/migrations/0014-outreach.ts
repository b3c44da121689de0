import type { Kysely } from 'kysely';
import { index, municipalTable } from './municipal-table.ts';

/** Keys for what is sealed on phones without network, and the box for what comes through and cannot be taken in. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await municipalTable(db, {
    name: 'outreach_key',
    columns: `id uuid not null, made_on date not null, public_key bytea not null, wrapped_key bytea not null, key_id bytea not null,
      unique (municipality, made_on)`,
    key: 'id',
    // A key that is destroyed is deleted: what it sealed is opened by nobody.
    rights: ['select', 'insert', 'delete'],
  });
  await municipalTable(db, {
    name: 'unread_referral',
    columns: `id uuid not null, received_at timestamptz(3) not null, written_on date not null, reason text not null,
      by_issuer text, by_subject text, by_unit text, sent_by_issuer text not null, sent_by_subject text not null,
      /* Names and whatever could be read. */
      sealed bytea not null,
      settled_at timestamptz(3), settled_as text, settled_by_issuer text, settled_by_subject text`,
    key: 'id',
    rights: ['select', 'insert', 'update'],
  });
  await index(db, 'unread_referral', 'received_at');
}
