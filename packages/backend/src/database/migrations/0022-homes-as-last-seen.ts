import { sql, type Kysely } from 'kysely';

/**
 * How a home stood to everyone else when it was hidden. Whoever was offered it before goes on seeing that they were: an offer that
 * disappears would tell who lives there now.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`alter table apartment add column seen_number int, add column seen_state text`.execute(db);
}
