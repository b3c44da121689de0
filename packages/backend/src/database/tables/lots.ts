import type { Day, RecordedBy } from '../tables.ts';

interface BySomeone extends RecordedBy {
  by_issuer: string;
  by_subject: string;
  by_role: string;
}

export interface LotTable extends BySomeone {
  municipality: string;
  id: string;
  /** The day that the group declared the names equal. */
  decided_on: Day;
  /** In the order of `numbers`, which ascend. */
  referral_ids: string[];
  /** As they stood in the list when they were frozen. */
  numbers: number[];
  places: number;
  witnesses: number;
  commitment: string;
  round: number;
  at: Date;
  sealed: Uint8Array;
  outcome: 'signed' | 'rejected' | null;
  ended_at: Date | null;
  ended_issuer: string | null;
  ended_subject: string | null;
  ended_role: string | null;
  ended_sealed: Uint8Array | null;
}

export interface LotFigureTable extends BySomeone {
  municipality: string;
  lot_id: string;
  at: Date;
  sealed: Uint8Array;
}

export interface LotTables {
  lot: LotTable;
  lot_figure: LotFigureTable;
}
