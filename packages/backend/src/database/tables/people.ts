import type { Generated } from 'kysely';
import type { Day, RecordedBy } from '../tables.ts';

export interface PersonTable {
  municipality: string;
  id: string;
  sealed: Uint8Array;
  personal_number_hmac: Uint8Array | null;
  created_at: Date;
  protected: Generated<boolean>;
  /** Where the number's HMAC stands while the record is protected: no exact look-up meets it. */
  hidden_number_hmac: Generated<Uint8Array | null>;
}

export interface PersonKeyTable {
  municipality: string;
  person_id: string;
  purpose: 'case';
  wrapped_key: Uint8Array;
  key_id: Uint8Array;
}

/** The last number given in a series of the municipality's own. */
export interface CounterTable {
  municipality: string;
  thing: string;
  last: number;
}

export interface ConsentTable extends RecordedBy {
  municipality: string;
  id: string;
  person_id: string;
  kind: 'secrecy_waiver' | 'contact' | 'tenant_meeting';
  units: string[];
  categories: string[];
  given_how: string;
  given_at: Date;
  valid_until: Day;
  withdrawn_at: Date | null;
}

export interface SignInCodeTable {
  municipality: string;
  id: string;
  hmac: Uint8Array;
  person_id: string;
  made_at: Date;
  made_by_issuer: string;
  made_by_subject: string;
  valid_until: Date;
  tries_left: Generated<number>;
  used_at: Date | null;
}

/** Wrong tries of one sign-in: a guess names no code, so it is counted where it came from. */
export interface SignInTryTable {
  municipality: string;
  issuer: string;
  subject: string;
  wrong: number;
  last_at: Date;
}

export interface SignInTieTable {
  municipality: string;
  issuer: string;
  subject: string;
  person_id: string;
  tied_at: Date;
}

export interface SupportOfferTable {
  municipality: string;
  id: string;
  person_id: string;
  worker_issuer: string;
  worker_subject: string;
  started_at: Date;
  ended_at: Date | null;
}

export interface PeopleTables {
  person: PersonTable;
  person_key: PersonKeyTable;
  counter: CounterTable;
  consent: ConsentTable;
  sign_in_code: SignInCodeTable;
  sign_in_try: SignInTryTable;
  sign_in_tie: SignInTieTable;
  support_offer: SupportOfferTable;
}
