import { sql, type Kysely } from 'kysely';

/** Why to look twice at a referral that came without sign-in. Words of a closed set, for the coordinator alone. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    alter table referral add column flags text[] not null default '{}'
      check (flags <@ array['many_from_one_network', 'hidden_field', 'sent_at_once'])`.execute(db);
}
