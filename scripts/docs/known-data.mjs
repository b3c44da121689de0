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

/** What stands in a document beside the rest of a programme is checked with the rest of an example's. */
const whole = JSON.parse(readFileSync(join(root, 'examples', 'programmes', 'malmo.json'), 'utf8'));
const parts = ['form', 'texts', 'controller', 'units', 'contacts', 'declared', 'policy', 'promises'];
const isPart = data => Object.keys(data).every(key => parts.includes(key));

/** What a piece of data is, by the names in it. */
const known = [
  ['settings.json', Settings, data => 'issuers' in data && 'sites' in data],
  ['a programme', Programme, data => 'policy' in data && 'declared' in data],
  ['a part of a programme', z.strictObject(z.partial(Programme).shape), data => !('code' in data) && isPart(data)],
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
  return programmeFaults(Programme.parse('code' in data ? data : { ...whole, ...data }));
}
