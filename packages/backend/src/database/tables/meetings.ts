import type { Day, RecordedBy } from '../tables.ts';

/** Whoever was signed in: a meeting is never anonymous. */
interface ByStaff extends RecordedBy {
  by_issuer: string;
  by_subject: string;
  by_role: string;
}

export interface MeetingTable extends ByStaff {
  municipality: string;
  id: string;
  held_on: Day;
  units_present: string[];
  called_at: Date;
  /** The definition of the target group that was in force, where the programme numbers it. */
  target_group_version: number | null;
  target_group_agreed: Day | null;
}

export interface MeetingNameTable {
  municipality: string;
  meeting_id: string;
  referral_id: string;
  position: number;
}

export interface UnitReminderTable {
  municipality: string;
  referral_id: string;
  unit_id: string;
  answer_by: Day;
  at: Date;
}

export interface TenantMeetingTable extends ByStaff {
  municipality: string;
  id: string;
  person_id: string;
  held_on: Day;
  units_present: string[];
  at: Date;
  sealed: Uint8Array;
}

export interface MeetingTables {
  meeting: MeetingTable;
  meeting_name: MeetingNameTable;
  unit_reminder: UnitReminderTable;
  tenant_meeting: TenantMeetingTable;
}
