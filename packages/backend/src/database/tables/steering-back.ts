import type { RecordedBy } from '../tables.ts';

export interface SteeringBackReviewTable extends RecordedBy {
  municipality: string;
  id: string;
  at: Date;
  by_issuer: string;
  by_subject: string;
  by_role: string;
  /** The five answers, what is done about them, and the name of whoever went through them. */
  sealed: Uint8Array;
}

export interface SteeringBackTables {
  steering_back_review: SteeringBackReviewTable;
}
