import type { ColumnType, Generated } from 'kysely';
import type { ApartmentState, OwnContract } from '@bostadforst/contract/apartment';
import type { ContractForm } from '@bostadforst/contract/programme';
import type { TakeoverEventName } from '@bostadforst/contract/tenancy';
import type { Day } from '../tables.ts';

export interface ApartmentTable {
  municipality: string;
  id: string;
  number: number;
  landlord_id: string;
  state: ApartmentState;
  version: Generated<number>;
  /** Address and part of town. */
  sealed: Uint8Array;
  address_hmac: Uint8Array;
  rooms: number;
  area_m2: number | null;
  floor: number | null;
  lift: boolean;
  pets_allowed: boolean;
  rent_sek: number;
  available_from: Day;
  own_contract: OwnContract | null;
  announced_at: Date;
  /** Kept for someone whose record is protected. */
  protected: Generated<boolean>;
  /** How it stood to everyone else when it was hidden. */
  seen_number: Generated<number | null>;
  seen_state: Generated<ApartmentState | null>;
}

/** At most one without an end for each apartment, and for each referral. */
export interface MatchTable {
  municipality: string;
  id: string;
  referral_id: string;
  apartment_id: string;
  proposed_at: Date;
  ended_at: Date | null;
}

export interface OfferTable {
  municipality: string;
  id: string;
  match_id: string;
  offered_at: Date;
  respond_by: Day;
  response: 'accepted' | 'declined' | 'no_answer' | 'fell_through' | null;
  responded_at: Date | null;
  said_by: string | null;
  said_how: string | null;
  sealed: Uint8Array | null;
}

export interface TenancyTable {
  municipality: string;
  id: string;
  person_id: string;
  apartment_id: string;
  referral_id: string;
  contract_form: ContractForm;
  signed_on: Day;
  move_in_date: Day | null;
  ended_on: Day | null;
  end_reason: string | null;
  end_destination: string | null;
  version: Generated<number>;
}

interface Written {
  at: Date;
  by_issuer: string | null;
  by_subject: string | null;
  by_role: string | null;
  by_unit: string | null;
}

export interface HomeWishesTable extends Written {
  municipality: string;
  referral_id: string;
  position: number;
  said_how: string | null;
  sealed: Uint8Array;
}

export interface TakeoverEventTable extends Written {
  municipality: string;
  tenancy_id: string;
  position: number;
  event: TakeoverEventName;
  /** What the event says beside its name. */
  facts: ColumnType<Record<string, unknown>, string, never>;
}

export interface HomeTables {
  home_wishes: HomeWishesTable;
  takeover_event: TakeoverEventTable;
  apartment: ApartmentTable;
  match: MatchTable;
  offer: OfferTable;
  tenancy: TenancyTable;
}
