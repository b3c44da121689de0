import type { Generated } from 'kysely';
import type { ReferralState } from '@bostadforst/contract/referral/flow';
import type { ReferralPath } from '@bostadforst/contract/referral';
import type { SendingFlag } from '@bostadforst/contract/sending';
import type { Day, RecordedBy } from '../tables.ts';

export interface ReferralTable {
  municipality: string;
  id: string;
  /** Running number within the municipality. */
  number: number;
  person_id: string;
  path: ReferralPath;
  state: ReferralState;
  /** Where it stood before it was withdrawn or closed. */
  state_before: ReferralState | null;
  version: Generated<number>;
  received_at: Date;
  prioritised_at: Date | null;
  receipt_hmac: Uint8Array | null;
  sealed: Uint8Array;
  referred_by_issuer: string | null;
  referred_by_subject: string | null;
  referred_by_role: string | null;
  referred_by_unit: string | null;
  paused: Generated<boolean>;
  unreachable: Generated<boolean>;
  review_on: Day | null;
  lack_unit: string | null;
  lack_by: Day | null;
  /** The programme's promise of a first contact. */
  reply_by: Day;
  /** The unit that takes the formal decision, once prioritised. */
  decision_unit: string | null;
  closed_reason: string | null;
  /** The day of moving in, or of leaving: days are counted to it and no further. */
  waited_until: Generated<Day | null>;
  /** Why to look twice at what came without sign-in. */
  flags: Generated<SendingFlag[]>;
  /** Seen in transactions of named staff alone. */
  protected: Generated<boolean>;
  /** Where the receipt's HMAC stands while the record is protected. */
  hidden_receipt_hmac: Generated<Uint8Array | null>;
}

export interface ReferralEventTable extends RecordedBy {
  municipality: string;
  referral_id: string;
  /** 1, 2, 3 … within the referral. */
  position: number;
  event: string;
  at: Date;
  said_by: string | null;
  said_how: string | null;
  sealed: Uint8Array | null;
}

export interface AskedUnitTable {
  municipality: string;
  referral_id: string;
  unit_id: string;
  asked_at: Date;
  answer_by: Day;
  /** Whether it has said anything. Kept by the database, as all that follows: a list looks at this row alone. */
  answered: Generated<boolean>;
  /** The last day that the person's yes names the unit; `null` where none does. */
  yes_until: Generated<Day | null>;
  /** The referral's own. */
  person_id: Generated<string>;
  path: Generated<ReferralPath>;
  state: Generated<ReferralState>;
  paused: Generated<boolean>;
  received_at: Generated<Date>;
  protected: Generated<boolean>;
  referred_by_unit: Generated<string | null>;
  referred_by_issuer: Generated<string | null>;
  referred_by_subject: Generated<string | null>;
  decision_unit: Generated<string | null>;
}

export interface StatementTable extends RecordedBy {
  municipality: string;
  id: string;
  referral_id: string;
  unit_id: string;
  at: Date;
  /** Whether the unit knows the person, its stance and its words. */
  sealed: Uint8Array;
}

export interface AssessmentTable extends RecordedBy {
  municipality: string;
  id: string;
  referral_id: string;
  held_on: Day;
  units_present: string[];
  recommendation: 'propose' | 'not_now' | 'return';
  meeting_id: string | null;
  target_group_version: number | null;
  at: Date;
  sealed: Uint8Array;
}

export interface SteeringDecisionTable extends RecordedBy {
  municipality: string;
  id: string;
  referral_id: string;
  outcome: 'prioritised' | 'not_prioritised_now' | 'returned';
  decided_on: Day;
  review_on: Day | null;
  formal_decision_by: string | null;
  at: Date;
  sealed: Uint8Array;
}

export interface FormalDecisionTable extends RecordedBy {
  municipality: string;
  id: string;
  referral_id: string;
  outcome: 'granted' | 'not_required' | 'refused';
  decided_on: Day;
  at: Date;
  /** The decision's reference in the case system. */
  sealed: Uint8Array;
}

export interface ReferralTables {
  referral: ReferralTable;
  referral_event: ReferralEventTable;
  asked_unit: AskedUnitTable;
  statement: StatementTable;
  assessment: AssessmentTable;
  steering_decision: SteeringDecisionTable;
  formal_decision: FormalDecisionTable;
}
