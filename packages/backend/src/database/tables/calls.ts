import type { Generated } from 'kysely';
import type { SendingFlag } from '@bostadforst/contract/sending';
import type { Day } from '../tables.ts';

export interface CallTable {
  municipality: string;
  id: string;
  asked_at: Date;
  /** The programme's promise. */
  call_by: Day;
  flags: Generated<SendingFlag[]>;
  done_at: Date | null;
  done_by_issuer: string | null;
  done_by_subject: string | null;
  wrapped_key: Uint8Array;
  key_id: Uint8Array;
  sealed: Uint8Array;
}

export interface CallTables {
  call: CallTable;
}
