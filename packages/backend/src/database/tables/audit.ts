import type { Generated } from 'kysely';

export interface AuditTable {
  municipality: string;
  id: string;
  at: Date;
  request_id: string;
  issuer: string | null;
  subject: string | null;
  role: string | null;
  unit: string | null;
  action: string;
  kind: string | null;
  record_id: string | null;
  person_id: string | null;
  reason: string | null;
  said_by: string | null;
  said_how: string | null;
  filter: string | null;
  count: number | null;
  repeated: Generated<boolean>;
  /** A look at a record that is not one's own unit's. */
  outside: Generated<boolean>;
}

/** Lines that are in no batch yet. Without a mac: written before there were seals. */
export interface AuditWaitingTable {
  municipality: string;
  audit_id: string;
  key_id: Uint8Array | null;
  mac: Uint8Array | null;
}

export interface AuditBatchTable {
  municipality: string;
  /** 1, 2, 3 … */
  number: number;
  sealed_at: Date;
  row_ids: string[];
  /** 32 bytes for each of `row_ids`. */
  row_hashes: Uint8Array;
  key_id: Uint8Array;
  /** Over the batch and the seal before it. */
  seal: Uint8Array;
}

/** Which batch is the last: without it, nobody would miss a batch that was cut off the end. */
export interface AuditHeadTable {
  municipality: string;
  last: number;
  key_id: Uint8Array;
  mac: Uint8Array;
}

/** Secrets made from an earlier `BF_KEY`, such as those that receipts are looked up with, wrapped by the one of today. */
export interface ServiceKeyTable {
  municipality: string;
  name: string;
  wrapped_key: Uint8Array;
  key_id: Uint8Array;
}

interface By {
  by_issuer: string;
  by_subject: string;
  by_role: string;
  by_unit: string | null;
}

export interface LogSampleTable {
  municipality: string;
  id: string;
  /** `2026-03`. */
  month: string;
  seed: Uint8Array;
  drawn_at: Date;
  /** How many ordinary looks it was drawn from. */
  drawn_of: number;
}

export interface LogSampleLineTable {
  municipality: string;
  sample_id: string;
  audit_id: string;
  why: 'drawn' | 'outside_unit' | 'protected';
}

export interface LogCheckTable extends By {
  municipality: string;
  sample_id: string;
  audit_id: string;
  at: Date;
  outcome: 'in_order' | 'follow_up';
  sealed: Uint8Array;
}

/** Why someone opened a record that is not their unit's. */
export interface GivenReasonTable extends By {
  municipality: string;
  id: string;
  referral_id: string;
  at: Date;
  /** The day in Sweden on which it counts. */
  day: string;
  kind: string;
  sealed: Uint8Array;
}

export interface UnitNoticeTable {
  municipality: string;
  id: string;
  unit_id: string;
  kind: 'looked_at_from_outside';
  referral_id: string;
  at: Date;
}

export interface AuditTables {
  audit: AuditTable;
  audit_waiting: AuditWaitingTable;
  audit_batch: AuditBatchTable;
  audit_head: AuditHeadTable;
  service_key: ServiceKeyTable;
  log_sample: LogSampleTable;
  log_sample_line: LogSampleLineTable;
  log_check: LogCheckTable;
  given_reason: GivenReasonTable;
  unit_notice: UnitNoticeTable;
}
