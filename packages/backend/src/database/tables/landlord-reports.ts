import type { Generated } from 'kysely';
import type { ReportKind, ReportState } from '@bostadforst/contract/landlord-report';
import type { Day } from '../tables.ts';

export interface LandlordReportTable {
  municipality: string;
  id: string;
  number: number;
  landlord_id: string;
  reporter_issuer: string;
  reporter_subject: string;
  kind: ReportKind;
  state: ReportState;
  version: Generated<number>;
  sent_at: Date;
  reply_by: Day;
  /** Set when the address is one of the programme's homes. Never leaves towards the landlord. */
  apartment_id: string | null;
  wrapped_key: Uint8Array;
  key_id: Uint8Array;
  sealed: Uint8Array;
}

export interface ReportMessageTable {
  municipality: string;
  report_id: string;
  id: string;
  from_side: 'team' | 'landlord';
  at: Date;
  by_issuer: string;
  by_subject: string;
  sealed: Uint8Array;
}

export interface LandlordReportTables {
  landlord_report: LandlordReportTable;
  report_message: ReportMessageTable;
}
