import type { fakeClient } from '@bostadforst/client/testing';
import { ProblemError, type ProblemCode } from '@bostadforst/contract/problem';

export type ServiceAnswers = Parameters<typeof fakeClient>[0];

/** Refuses, for a reason that the contract knows. */
export const problem = (code: ProblemCode, fields?: string[]) => () => Promise.reject(new ProblemError(code, fields));

/** Answers some other day. */
export const never = () => new Promise(() => {});
