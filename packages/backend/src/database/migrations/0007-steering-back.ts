import type { Kysely } from 'kysely';
import { index, municipalTable } from './municipal-table.ts';

/** Each time that a coordinator has asked whether the programme is still on its way. Added to, never changed. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await municipalTable(db, {
    name: 'steering_back_review',
    columns: `
      id uuid not null, at timestamptz not null, by_issuer text not null, by_subject text not null, by_role text not null, by_unit text,
      /* The five answers, what is done about them, and the name of whoever went through them. */
      sealed bytea not null`,
    key: 'id',
    rights: ['select', 'insert'],
  });
  await index(db, 'steering_back_review', 'at');
}
