import { isProblem, type ProblemCode } from '@bostadforst/contract/problem';
import type { ActForm, Fault } from './act-form.ts';
import { faultsAt } from './check-form.ts';

/** What a refusal says about a form that was sent. */
export interface Refusal {
  /** Answers to mend. */
  faults: readonly Fault[];
  /** The referral is not as it was when the form was opened. */
  overtaken: boolean;
}

/** Refusals that lie in one answer, and not in where the referral stands. */
const inOneAnswer: Partial<Record<string, Fault>> = {
  apartmentId: { field: 'apartmentId', key: 'homeTaken' },
  'decision.formalDecisionBy': { field: 'formalDecisionBy', key: 'unitNotTold' },
};

const overtaking: readonly ProblemCode[] = ['not_possible_now', 'changed_meanwhile', 'key_reused'];

/** Reads a refusal: an answer to mend, someone else who was first, or neither: then it is told in the words of the problem. */
export function readRefusal(error: unknown, form: ActForm): Refusal {
  const { code, fields = [] } = isProblem(error) ? error.problem : { code: 'unexpected' as const };
  const one = code === 'not_possible_now' ? inOneAnswer[fields[0] ?? ''] : undefined;
  const faults = one ? [one] : code === 'invalid' ? faultsAt(form, fields) : [];
  return { faults, overtaken: !faults.length && overtaking.includes(code) };
}
