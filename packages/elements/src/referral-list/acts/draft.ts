import type { RecordConflict } from '../conflict/record-conflict.ts';
import { isEmpty, type Fault, type Values } from './act-form.ts';

/** One opened form: what is written, and what became of sending it. */
export interface Draft {
  values: Values;
  /** One for all attempts, so that nothing is stored twice however often it is sent. */
  key: string;
  faults: readonly Fault[];
  sending: boolean;
  /** Why it was not saved, or why nobody knows. */
  problem?: unknown;
  /** Someone else acted first; the referral is shown as it is now. */
  overtaken: boolean;
  /** The other has done the same: both versions. */
  conflict?: RecordConflict | undefined;
}

export const newDraft = (values: Values = {}): Draft => ({
  values,
  key: crypto.randomUUID(),
  faults: [],
  sending: false,
  overtaken: false,
});

/** Something would be lost. */
export const isWritten = ({ values }: Draft) => Object.values(values).some(value => !isEmpty(value));
