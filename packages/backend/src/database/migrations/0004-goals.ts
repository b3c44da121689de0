import type { Kysely } from 'kysely';
import { municipalTable } from './municipal-table.ts';

/**
 * Goals are the tenant's own: every row demands its owner, the key among them, so that nobody else can tell whether there are any.
 * No foreign key leads out of these tables, and no other table leads in.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  const owned = { owner: 'owner_id', rights: ['select', 'insert', 'update'] } as const;
  await municipalTable(db, {
    ...owned,
    name: 'goal_key',
    columns: `owner_id uuid not null, wrapped_key bytea not null, key_id bytea not null`,
    key: 'owner_id',
  });
  await municipalTable(db, {
    ...owned,
    name: 'goal',
    columns: `
      owner_id uuid not null, id uuid not null, state text not null, created_at timestamptz not null,
      /* Title, why and life area. */
      sealed bytea not null,
      foreign key (municipality, owner_id) references goal_key (municipality, owner_id)`,
    key: 'owner_id, id',
  });
  await municipalTable(db, {
    ...owned,
    name: 'goal_step',
    columns: `
      owner_id uuid not null, goal_id uuid not null, id uuid not null, position int not null, done_at timestamptz, sealed bytea not null,
      unique (municipality, owner_id, goal_id, position),
      foreign key (municipality, owner_id, goal_id) references goal (municipality, owner_id, id)`,
    key: 'owner_id, goal_id, id',
  });
}
