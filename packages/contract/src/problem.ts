/** Every way a request can fail. Adding one breaks the build until each language has words for it. */
export const problemCodes = [
  'invalid',
  'not_signed_in',
  'not_allowed',
  'not_found',
  'not_possible_now',
  'changed_meanwhile',
  'key_reused',
  'too_many',
  'too_large',
  'unreachable',
  'unexpected',
] as const;
export type ProblemCode = (typeof problemCodes)[number];

/** What a refused request answers with. Names fields, never values. */
export interface Problem {
  code: ProblemCode;
  /** Dotted paths of the fields that were not accepted, such as `reach.0.number`. */
  fields?: readonly string[];
}

/** HTTP status of each problem. `unreachable` is the client's own: nothing answered. */
export const problemStatus = {
  invalid: 400,
  not_signed_in: 401,
  not_allowed: 403,
  not_found: 404,
  not_possible_now: 409,
  changed_meanwhile: 412,
  key_reused: 422,
  too_many: 429,
  too_large: 413,
  unreachable: 503,
  unexpected: 500,
} as const satisfies Record<ProblemCode, number>;

export class ProblemError extends Error {
  override readonly name = 'ProblemError';
  readonly problem: Problem;

  constructor(code: ProblemCode, fields?: readonly string[]) {
    super(code);
    this.problem = fields?.length ? { code, fields } : { code };
  }
}

/** Checks the name, not the class: two copies of this module may be on the page. */
export function isProblem(error: unknown): error is ProblemError {
  return error instanceof Error && error.name === 'ProblemError' && 'problem' in error;
}

/** Reads a refusal from the wire. A code this version does not know becomes `unexpected`. */
export function readProblem(value: unknown): Problem {
  const { code, fields } = (value ?? {}) as { code?: unknown; fields?: unknown };
  const known = problemCodes.find(each => each === code) ?? 'unexpected';
  const named = Array.isArray(fields) ? fields.filter(field => typeof field === 'string') : [];
  return named.length ? { code: known, fields: named } : { code: known };
}
