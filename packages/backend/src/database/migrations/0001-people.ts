import { sql, type Kysely } from 'kysely';
import { index, municipalTable, refersTo } from './municipal-table.ts';

/** People, their keys, their yes, and how their sign-in was tied to them. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    do $$ begin
      if not exists (select from pg_roles where rolname = 'bf_app') then create role bf_app nologin; end if;
    end $$`.execute(db);
  await sql`grant usage on schema public to bf_app`.execute(db);

  await municipalTable(db, {
    name: 'person',
    columns: `
      id uuid not null,
      /* Alias, ways to reach, language, personal number. */
      sealed bytea not null,
      personal_number_hmac bytea,
      created_at timestamptz not null,
      unique (municipality, personal_number_hmac)`,
    key: 'id',
    rights: ['select', 'insert', 'update'],
  });
  await municipalTable(db, {
    name: 'person_key',
    columns: `person_id uuid not null, purpose text not null, wrapped_key bytea not null, key_id bytea not null,
      /* The key comes first: the person's own row is sealed with it. */
      ${refersTo('person_id', 'person')} deferrable initially deferred`,
    key: 'person_id, purpose',
    rights: ['select', 'insert'],
  });
  await municipalTable(db, {
    name: 'counter',
    columns: `thing text not null, last int not null`,
    key: 'thing',
    rights: ['select', 'insert', 'update'],
  });

  await municipalTable(db, {
    name: 'sign_in_code',
    columns: `
      id uuid not null, hmac bytea not null, person_id uuid not null,
      made_at timestamptz not null, made_by_issuer text not null, made_by_subject text not null,
      valid_until timestamptz not null, tries_left smallint not null default 5, used_at timestamptz,
      unique (municipality, hmac), ${refersTo('person_id', 'person')}`,
    key: 'id',
    rights: ['select', 'insert', 'update'],
  });
  await municipalTable(db, {
    name: 'sign_in_try',
    columns: `issuer text not null, subject text not null, wrong int not null, last_at timestamptz not null`,
    key: 'issuer, subject',
    rights: ['select', 'insert', 'update'],
  });
  await municipalTable(db, {
    name: 'sign_in_tie',
    columns: `issuer text not null, subject text not null, person_id uuid not null, tied_at timestamptz not null,
      ${refersTo('person_id', 'person')}`,
    key: 'issuer, subject',
    rights: ['select', 'insert', 'update'],
  });
  await municipalTable(db, {
    name: 'support_offer',
    columns: `
      id uuid not null, person_id uuid not null, worker_issuer text not null, worker_subject text not null,
      started_at timestamptz not null, ended_at timestamptz,
      ${refersTo('person_id', 'person')}`,
    key: 'id',
    rights: ['select', 'insert', 'update'],
  });
  await index(db, 'sign_in_code', 'person_id');
  await index(db, 'sign_in_tie', 'person_id');
  await index(db, 'support_offer', 'person_id');
  await index(db, 'support_offer', 'worker_issuer, worker_subject');
}
