import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import * as z from 'zod/mini';
import { isProblem } from '@bostadforst/contract/problem';
import { parse } from './parse.ts';

/** The fields that are named when it is refused. */
function refused(schema: z.ZodMiniType, value: unknown): readonly string[] {
  try {
    parse(schema, value);
  } catch (error) {
    if (isProblem(error) && error.problem.code === 'invalid') return error.problem.fields ?? [];
  }
  return assert.fail('was accepted');
}
const nested = (levels: number): unknown => (levels === 0 ? 'x' : [nested(levels - 1)]);

describe('what comes in', () => {
  it('may be ten levels deep and no more, whatever the schema says', () => {
    assert.deepEqual(parse(z.unknown(), nested(10)), nested(10));
    assert.deepEqual(refused(z.unknown(), nested(11)), []);
    assert.deepEqual(refused(z.unknown(), nested(5000)), []);
  });

  it('is closed in every corner: lists, choices and what is optional', () => {
    const schema = z.object({
      reach: z.array(z.object({ way: z.string() })),
      answer: z.discriminatedUnion('kind', [
        z.object({ kind: z.literal('some'), units: z.array(z.string()) }),
        z.object({ kind: z.literal('none') }),
      ]),
      more: z.optional(z.object({ a: z.string() })),
    });
    const fine = { reach: [{ way: 'phone' }], answer: { kind: 'none' } };
    assert.deepEqual(parse(schema, fine), fine);
    assert.deepEqual(refused(schema, { ...fine, reach: [{ way: 'phone' }, { way: 'text', spy: 1 }] }), ['reach.1.spy']);
    assert.deepEqual(refused(schema, { ...fine, answer: { kind: 'none', units: [] } }), ['answer.units']);
    assert.deepEqual(refused(schema, { ...fine, more: { a: 'x', b: 'y' } }), ['more.b']);
  });

  it('is named by its field alone, once, and never by its value', () => {
    const schema = z.strictObject({ number: z.string().check(z.minLength(5), z.regex(/^\d+$/)) });
    assert.deepEqual(refused(schema, { number: 'abc' }), ['number']);
    assert.deepEqual(refused(schema, { number: '12345', 'Jag heter Kim': 1 }), []);
    assert.deepEqual(refused(schema, null), []);
  });
});
