import type { Kysely } from 'kysely';
import { index, municipalTable, refersTo } from './municipal-table.ts';

/** What landlords report, each under a key of its own. Whether the address is one of the programme's homes is a silent link. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await municipalTable(db, {
    name: 'landlord_report',
    columns: `
      id uuid not null, number int not null, landlord_id text not null, reporter_issuer text not null, reporter_subject text not null,
      kind text not null, state text not null, version int not null default 1,
      sent_at timestamptz not null, reply_by date not null, apartment_id uuid,
      wrapped_key bytea not null, key_id bytea not null, sealed bytea not null,
      unique (municipality, number), ${refersTo('apartment_id', 'apartment')}`,
    key: 'id',
    rights: ['select', 'insert', 'update'],
  });
  await municipalTable(db, {
    name: 'report_message',
    columns: `
      report_id uuid not null, id uuid not null, from_side text not null, at timestamptz not null, by_issuer text not null, by_subject text not null,
      sealed bytea not null, ${refersTo('report_id', 'landlord_report')}`,
    key: 'report_id, id',
    rights: ['select', 'insert'],
  });
  await index(db, 'landlord_report', 'landlord_id, sent_at');
  await index(db, 'landlord_report', 'state, reply_by');
}
