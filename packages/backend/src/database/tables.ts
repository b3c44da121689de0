import type { AuditTables } from './tables/audit.ts';
import type { CallTables } from './tables/calls.ts';
import type { GoalTables } from './tables/goals.ts';
import type { HomeTables } from './tables/homes.ts';
import type { LandlordReportTables } from './tables/landlord-reports.ts';
import type { LotTables } from './tables/lots.ts';
import type { MeetingTables } from './tables/meetings.ts';
import type { ObservationTables } from './tables/observations.ts';
import type { OutreachTables } from './tables/outreach.ts';
import type { PeopleTables } from './tables/people.ts';
import type { ReferralTables } from './tables/referrals.ts';
import type { SteeringBackTables } from './tables/steering-back.ts';

/** A calendar day, `YYYY-MM-DD`: the database gives it back as it was written, in no time zone. */
export type Day = string;

/** Which account, role and unit wrote a row. Null where nobody was signed in. */
export interface RecordedBy {
  by_issuer: string | null;
  by_subject: string | null;
  by_role: string | null;
  by_unit: string | null;
}

export interface IdempotencyTable {
  municipality: string;
  key_hmac: Uint8Array;
  body_hmac: Uint8Array;
  status: number | null;
  record_id: string | null;
  created_at: Date;
  owner_id: string | null;
}

/** Every table, as its columns are read. A migration and its interface change together. */
export interface Tables
  extends
    AuditTables,
    CallTables,
    PeopleTables,
    ReferralTables,
    HomeTables,
    GoalTables,
    LandlordReportTables,
    LotTables,
    MeetingTables,
    ObservationTables,
    OutreachTables,
    SteeringBackTables {
  idempotency: IdempotencyTable;
}
