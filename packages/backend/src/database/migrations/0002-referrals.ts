import type { Kysely } from 'kysely';
import { index, municipalTable, refersTo } from './municipal-table.ts';

const recordedBy = `by_issuer text, by_subject text, by_role text, by_unit text`;
const ofReferral = refersTo('referral_id', 'referral');

/** Referrals and what people say, ask and decide about them. Situation, stance and words are sealed; dates and states are not. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await municipalTable(db, {
    name: 'referral',
    columns: `
      id uuid not null, number int not null, person_id uuid not null, path text not null,
      state text not null, state_before text, version int not null default 1,
      received_at timestamptz not null, prioritised_at timestamptz,
      receipt_hmac bytea, sealed bytea not null,
      referred_by_issuer text, referred_by_subject text, referred_by_role text, referred_by_unit text,
      paused boolean not null default false, unreachable boolean not null default false,
      review_on date, lack_unit text, lack_by date, reply_by date not null, decision_unit text, closed_reason text,
      unique (municipality, number), unique (municipality, receipt_hmac), ${refersTo('person_id', 'person')}`,
    key: 'id',
    rights: ['select', 'insert', 'update'],
  });
  await municipalTable(db, {
    name: 'referral_event',
    columns: `
      referral_id uuid not null, position int not null, event text not null, at timestamptz not null, ${recordedBy},
      said_by text, said_how text, sealed bytea, ${ofReferral}`,
    key: 'referral_id, position',
    rights: ['select', 'insert'],
  });
  await municipalTable(db, {
    name: 'consent',
    columns: `
      id uuid not null, person_id uuid not null, kind text not null, units text[] not null, categories text[] not null,
      given_how text not null, given_at timestamptz not null, valid_until date not null, withdrawn_at timestamptz, ${recordedBy},
      ${refersTo('person_id', 'person')}`,
    key: 'id',
    rights: ['select', 'insert', 'update'],
  });
  await municipalTable(db, {
    name: 'asked_unit',
    columns: `referral_id uuid not null, unit_id text not null, asked_at timestamptz not null, answer_by date not null, ${ofReferral}`,
    key: 'referral_id, unit_id',
    rights: ['select', 'insert', 'update'],
  });
  await municipalTable(db, {
    name: 'statement',
    columns: `id uuid not null, referral_id uuid not null, unit_id text not null, at timestamptz not null, ${recordedBy},
      sealed bytea not null, ${ofReferral}`,
    key: 'id',
    rights: ['select', 'insert'],
  });
  await municipalTable(db, {
    name: 'assessment',
    columns: `id uuid not null, referral_id uuid not null, held_on date not null, units_present text[] not null,
      recommendation text not null, at timestamptz not null, ${recordedBy}, sealed bytea not null, ${ofReferral}`,
    key: 'id',
    rights: ['select', 'insert'],
  });
  await municipalTable(db, {
    name: 'steering_decision',
    columns: `id uuid not null, referral_id uuid not null, outcome text not null, decided_on date not null, review_on date,
      formal_decision_by text, at timestamptz not null, ${recordedBy}, sealed bytea not null, ${ofReferral}`,
    key: 'id',
    rights: ['select', 'insert'],
  });
  await municipalTable(db, {
    name: 'formal_decision',
    columns: `id uuid not null, referral_id uuid not null, outcome text not null, decided_on date not null, at timestamptz not null,
      ${recordedBy}, sealed bytea not null, ${ofReferral}`,
    key: 'id',
    rights: ['select', 'insert'],
  });
  await index(db, 'referral', 'state, received_at, id');
  await index(db, 'referral', 'received_at, id');
  await index(db, 'referral', 'person_id');
  await index(db, 'consent', 'person_id');
  await index(db, 'asked_unit', 'unit_id');
  for (const table of ['statement', 'assessment', 'steering_decision', 'formal_decision']) await index(db, table, 'referral_id');
}
