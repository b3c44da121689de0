import type * as z from 'zod/mini';
import { ProblemError } from '@bostadforst/contract/problem';

/** Deeper than anything in the contract, shallow enough to walk without fear. */
const deepest = 10;
/** A field's name is shown again only when it looks like one: it may be anything that someone wrote. */
const nameOfField = /^[A-Za-z][A-Za-z0-9_]{0,63}$/;

type Schema = z.ZodMiniType;

/**
 * Parses what came in, as a closed object also where the schema would let more pass.
 *
 * @throws ProblemError `invalid`, with dotted paths and never a value.
 */
export function parse<S extends Schema>(schema: S, value: unknown): z.output<S> {
  if (isDeeperThan(value, deepest)) throw new ProblemError('invalid');
  const parsed = schema.safeParse(value);
  const fields = parsed.success ? strayFields(value, parsed.data) : parsed.error.issues.flatMap(issue => fieldsOf(issue));
  if (!parsed.success || fields.length) throw new ProblemError('invalid', [...new Set(fields)]);
  return parsed.data;
}

function isDeeperThan(value: unknown, levels: number): boolean {
  if (typeof value !== 'object' || value === null) return false;
  return levels === 0 || Object.values(value).some(each => isDeeperThan(each, levels - 1));
}

function fieldsOf(issue: z.core.$ZodIssue): string[] {
  const keys = issue.code === 'unrecognized_keys' ? issue.keys : [];
  const paths = keys.length ? keys.map(key => [...issue.path, key]) : [issue.path];
  return paths.map(path => written(path)).filter(path => path !== '');
}

/** Up to the first part that is no field's name. */
function written(path: readonly PropertyKey[]): string {
  const end = path.findIndex(part => typeof part !== 'number' && !nameOfField.test(String(part)));
  return (end === -1 ? path : path.slice(0, end)).join('.');
}

/** What the schema did not take over. Two objects are compared by their keys; where a schema makes something else of a value, it stands. */
function strayFields(given: unknown, taken: unknown, path: readonly PropertyKey[] = []): string[] {
  if (typeof given !== 'object' || typeof taken !== 'object' || given === null || taken === null) return [];
  return Object.entries(given).flatMap(([key, value]) => {
    const here = [...path, Array.isArray(given) ? Number(key) : key];
    return key in taken ? strayFields(value, (taken as Record<string, unknown>)[key], here) : [written(here) || 'body'];
  });
}
