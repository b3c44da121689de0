import { NewReport } from '@bostadforst/contract/landlord-report';
import type { StepKey } from './texts.ts';

export type SendableKind = NewReport['kind'];

/** What the landlord has written so far. Kept through every step, every change of language and every failed try. */
export interface ReportDraft {
  kind?: SendableKind;
  address: string;
  happened: string;
  facts: string;
  done: string;
  mayCall?: 'yes' | 'no';
  callBack: string;
}

export type DraftField = Exclude<keyof ReportDraft, 'kind'>;

/** What is wrong with a field, as the key of its words. */
export type Faults = Partial<Record<DraftField, StepKey>>;

export const emptyDraft = (): ReportDraft => ({ address: '', happened: '', facts: '', done: '', callBack: '' });

/** In the order the questions stand. */
export const draftFields: readonly DraftField[] = ['address', 'happened', 'facts', 'done', 'mayCall', 'callBack'];

const missing: Record<DraftField, StepKey> = {
  address: 'addressMissing',
  happened: 'happenedMissing',
  facts: 'factsMissing',
  done: 'doneLong',
  mayCall: 'mayCallMissing',
  callBack: 'callBackMissing',
};

const tooLong: Partial<Record<DraftField, StepKey>> = {
  address: 'addressLong',
  happened: 'happenedLong',
  facts: 'factsLong',
  done: 'doneLong',
};

/** The report as the service takes it, by the contract's own schema, or what must be mended first. */
export function readDraft(draft: ReportDraft): { report: NewReport } | { faults: Faults } {
  const { kind, address, happened, facts, done, mayCall, callBack } = draft;
  const read = NewReport.safeParse({
    kind,
    address,
    happened,
    facts,
    ...(done.trim() && { done }),
    ...(mayCall === 'yes' && { callBack }),
  });
  if (read.success && mayCall) return { report: read.data };

  const faults: Faults = {};
  for (const { path, code } of read.error?.issues ?? []) {
    const field = path[0] as DraftField;
    faults[field] ??= (code === 'too_big' && tooLong[field]) || missing[field];
  }
  if (!mayCall) faults.mayCall = 'mayCallMissing';
  return { faults };
}
