import type { Kysely } from 'kysely';
import { Migrator } from 'kysely/migration';
import { provider } from './migrations/migrations.ts';
import type { Tables } from './tables.ts';

/** Brings the tables up to date, as the role that owns them. Several processes may do it at once: the first holds a lock. */
export async function migrate(admin: Kysely<Tables>): Promise<void> {
  const { error } = await new Migrator({ db: admin, provider }).migrateToLatest();
  if (error) throw error;
}
