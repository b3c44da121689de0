// JSON in our documents: it parses, and what has a schema follows it.
import { Programme } from '@bostadforst/contract/programme';
import { programmeFaults } from '@bostadforst/contract/programme/faults';
import { Settings } from '@bostadforst/contract/programme/settings';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod/mini';
import { root } from '../files.mjs';

const Listed = z.strictObject({
  version: z.string().check(z.regex(/^\d+\.\d+\.\d+$/)),
  files: z.record(z.string().check(z.regex(/^bf-[a-z-]+\.js$/)), z.string().check(z.regex(/^sha384-/))),
});

/** A document shows the lines that it speaks of. They are checked where they would stand: among the rest of an example's. */
const whole = JSON.parse(readFileSync(join(root, 'examples', 'programmes', 'malmo.json'), 'utf8'));
const isPart = data => Object.keys(data).length > 0 && Object.keys(data).every(key => key in Programme.shape);
const isNamed = data => typeof data === 'object' && data !== null && !Array.isArray(data);
const inItsPlace = part => ({
  ...whole,
  ...Object.fromEntries(
    Object.entries(part).map(([name, value]) => [name, isNamed(value) && isNamed(whole[name]) ? { ...whole[name], ...value } : value]),
  ),
});

/** What a piece of data is, by the names in it. */
const known = [
  ['settings.json', Settings, data => 'issuers' in data && 'sites' in data],
  ['a programme', Programme, data => 'code' in data && 'policy' in data],
  ['a part of a programme', z.pipe(z.transform(inItsPlace), Programme), data => !('code' in data) && isPart(data)],
  ['integrity.json', Listed, data => 'version' in data && 'files' in data],
];

/** @returns {string[]} what is wrong with it, in words */
export function faultsOfJson(text) {
  let data;
  try {
    data = JSON.parse(text);
  } catch (error) {
    return [error.message];
  }
  if (typeof data !== 'object' || data === null) return [];
  const wrong = known
    .filter(([, , is]) => is(data))
    .flatMap(([name, schema]) =>
      (schema.safeParse(data).error?.issues ?? []).map(({ path, message }) => `as ${name}: ${path.join('.')}: ${message}`),
    );
  if (wrong.length || !('policy' in data || isPart(data))) return wrong;
  return programmeFaults(Programme.parse('code' in data ? data : inItsPlace(data)));
}
