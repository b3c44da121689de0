import { sql, type Kysely } from 'kysely';
import { index, municipalTable, refersTo } from './municipal-table.ts';

/** Apartments, matches, offers and tenancies. Nothing here refers to treatment, sobriety or support. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await municipalTable(db, {
    name: 'apartment',
    columns: `
      id uuid not null, number int not null, landlord_id text not null, state text not null, version int not null default 1,
      /* Address and part of town. */
      sealed bytea not null, address_hmac bytea not null,
      rooms smallint not null, area_m2 smallint, floor smallint, lift boolean not null, pets_allowed boolean not null,
      rent_sek int not null, available_from date not null, announced_at timestamptz not null,
      unique (municipality, number)`,
    key: 'id',
    rights: ['select', 'insert', 'update'],
  });
  await municipalTable(db, {
    name: 'match',
    columns: `
      id uuid not null, referral_id uuid not null, apartment_id uuid not null,
      proposed_at timestamptz not null, ended_at timestamptz,
      ${refersTo('referral_id', 'referral')}, ${refersTo('apartment_id', 'apartment')}`,
    key: 'id',
    rights: ['select', 'insert', 'update'],
  });
  // A home is shown to one person at a time, and a person is not asked to choose under pressure of a queue.
  await sql`create unique index match_of_apartment on "match" (municipality, apartment_id) where ended_at is null`.execute(db);
  await sql`create unique index match_of_referral on "match" (municipality, referral_id) where ended_at is null`.execute(db);
  await municipalTable(db, {
    name: 'offer',
    columns: `
      id uuid not null, match_id uuid not null, offered_at timestamptz not null, respond_by date not null,
      response text, responded_at timestamptz, said_by text, said_how text,
      /* The person's own words, when they gave any. */
      sealed bytea,
      unique (municipality, match_id), ${refersTo('match_id', 'match')}`,
    key: 'id',
    rights: ['select', 'insert', 'update'],
  });
  await municipalTable(db, {
    name: 'tenancy',
    columns: `
      id uuid not null, person_id uuid not null, apartment_id uuid not null, referral_id uuid not null,
      contract_form text not null, signed_on date not null, move_in_date date,
      ended_on date, end_reason text, end_destination text, version int not null default 1,
      ${refersTo('person_id', 'person')}, ${refersTo('apartment_id', 'apartment')}, ${refersTo('referral_id', 'referral')}`,
    key: 'id',
    rights: ['select', 'insert', 'update'],
  });
  await index(db, 'apartment', 'state');
  await index(db, 'apartment', 'address_hmac');
  await index(db, 'match', 'referral_id');
  await index(db, 'tenancy', 'person_id');
  await index(db, 'tenancy', 'apartment_id');
}
