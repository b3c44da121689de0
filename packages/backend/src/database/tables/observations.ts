import type { CorrectableField } from '@bostadforst/contract/referral/observation';
import type { RecordedBy } from '../tables.ts';

export interface ObservationTable extends RecordedBy {
  municipality: string;
  id: string;
  referral_id: string;
  at: Date;
  sealed: Uint8Array;
}

/** The words that were corrected, as they stood before. */
export interface CorrectionTable extends RecordedBy {
  municipality: string;
  id: string;
  referral_id: string;
  field: CorrectableField;
  /** 1 for the words that were sent. */
  version: number;
  at: Date;
  sealed: Uint8Array;
}

/** Look-ups of personal numbers by one sign-in within the hour. */
export interface NumberLookUpTable {
  municipality: string;
  issuer: string;
  subject: string;
  since: Date;
  count: number;
}

export interface ObservationTables {
  observation: ObservationTable;
  correction: CorrectionTable;
  number_look_up: NumberLookUpTable;
}
