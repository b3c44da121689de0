import type { Day } from '../tables.ts';

/** One a day. The private key opens what phones sealed with the public one; after seven days the row is gone. */
export interface OutreachKeyTable {
  municipality: string;
  id: string;
  made_on: Day;
  public_key: Uint8Array;
  wrapped_key: Uint8Array;
  key_id: Uint8Array;
}

/** What came sealed from a phone and could not be taken in. */
export interface UnreadReferralTable {
  municipality: string;
  id: string;
  received_at: Date;
  written_on: Day;
  reason: string;
  /** Whoever wrote it; null where nobody can tell. */
  by_issuer: string | null;
  by_subject: string | null;
  by_unit: string | null;
  sent_by_issuer: string;
  sent_by_subject: string;
  /** Names and whatever could be read, under a key of the municipality's: nobody knows yet whose case it is. */
  sealed: Uint8Array;
  settled_at: Date | null;
  settled_as: string | null;
  settled_by_issuer: string | null;
  settled_by_subject: string | null;
}

export interface OutreachTables {
  outreach_key: OutreachKeyTable;
  unread_referral: UnreadReferralTable;
}
