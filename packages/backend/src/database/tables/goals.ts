import type { GoalState } from '@bostadforst/contract/goal';

export interface GoalKeyTable {
  municipality: string;
  owner_id: string;
  wrapped_key: Uint8Array;
  key_id: Uint8Array;
}

export interface GoalTable {
  municipality: string;
  owner_id: string;
  id: string;
  state: GoalState;
  created_at: Date;
  /** Title, why and life area. */
  sealed: Uint8Array;
}

export interface GoalStepTable {
  municipality: string;
  owner_id: string;
  goal_id: string;
  id: string;
  /** 1, 2, 3 … within the goal. */
  position: number;
  done_at: Date | null;
  sealed: Uint8Array;
}

/** Seen in the owner's own transactions alone. */
export interface GoalTables {
  goal_key: GoalKeyTable;
  goal: GoalTable;
  goal_step: GoalStepTable;
}
