// JSON in our documents: it parses, and what has a schema follows it.
import { Programme } from '@bostadforst/contract/programme';
import { Settings } from '@bostadforst/contract/programme/settings';
import * as z from 'zod/mini';

const Listed = z.strictObject({
  version: z.string().check(z.regex(/^\d+\.\d+\.\d+$/)),
  files: z.record(z.string().check(z.regex(/^bf-[a-z-]+\.js$/)), z.string().check(z.regex(/^sha384-/))),
});

/** What a piece of data is, by the names in it. */
const known = [
  ['settings.json', Settings, data => 'issuers' in data && 'sites' in data],
  ['a programme', Programme, data => 'policy' in data && 'declared' in data],
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
  return known
    .filter(([, , is]) => is(data))
    .flatMap(([name, schema]) =>
      (schema.safeParse(data).error?.issues ?? []).map(({ path, message }) => `as ${name}: ${path.join('.')}: ${message}`),
    );
}
