import { sql, type Kysely } from 'kysely';
import { index, municipalTable, refersTo } from './municipal-table.ts';

const sameMunicipality = `municipality = current_setting('app.municipality', true)`;

/** Meetings of the group, reminders before their day, and what is said each month about a tenant who has said yes to it. */
export async function up(db: Kysely<unknown>): Promise<void> {
  const run = (statement: string) => sql.raw(statement).execute(db);
  const by = `by_issuer text not null, by_subject text not null, by_role text not null, by_unit text`;

  await municipalTable(db, {
    name: 'meeting',
    columns: `id uuid not null, held_on date not null, units_present text[] not null, called_at timestamptz not null,
      target_group_version int, target_group_agreed date, ${by}`,
    key: 'id',
    rights: ['select', 'insert'],
  });
  await municipalTable(db, {
    name: 'meeting_name',
    columns: `meeting_id uuid not null, referral_id uuid not null, position int not null,
      ${refersTo('meeting_id', 'meeting')}, ${refersTo('referral_id', 'referral')}`,
    key: 'meeting_id, referral_id',
    rights: ['select', 'insert'],
  });
  await municipalTable(db, {
    name: 'unit_reminder',
    columns: `referral_id uuid not null, unit_id text not null, answer_by date not null, at timestamptz not null,
      ${refersTo('referral_id, unit_id', 'asked_unit', 'referral_id, unit_id')}`,
    // Once for each day that was set: a unit that is asked anew may be reminded anew.
    key: 'referral_id, unit_id, answer_by',
    rights: ['select', 'insert'],
  });
  await municipalTable(db, {
    name: 'tenant_meeting',
    columns: `id uuid not null, person_id uuid not null, held_on date not null, units_present text[] not null, at timestamptz not null, ${by},
      /* What fits now, what is done until next time and by whom, under the person's case key. */
      sealed bytea not null, ${refersTo('person_id', 'person')}`,
    key: 'id',
    rights: ['select', 'insert'],
  });
  await run(`alter table assessment add column meeting_id uuid, add column target_group_version int`);
  await run(`alter table assessment add ${refersTo('meeting_id', 'meeting')}`);

  // What belongs to a protected record is gone with it from whoever may not see that.
  const behind = { meeting_name: 'referral', unit_reminder: 'referral', tenant_meeting: 'person' };
  for (const [table, parent] of Object.entries(behind)) {
    const rule = `${sameMunicipality}
      and exists (select from ${parent} p where p.municipality = ${table}.municipality and p.id = ${table}.${parent}_id)`;
    await run(`alter policy own_rows on ${table} using (${rule}) with check (${rule})`);
  }
  await index(db, 'meeting', 'held_on');
  await index(db, 'meeting_name', 'referral_id');
  await index(db, 'tenant_meeting', 'person_id, held_on');
}
