import type * as z from 'zod/mini';

type Issue = z.core.$ZodIssue;

/** Where a file stops being JSON, when the parser says so. Of its words only the place: the rest quotes the file. */
export function notJson(text: string, { message }: SyntaxError): string {
  const position = message.includes('end of JSON') ? text.length : Number(/position (\d+)/.exec(message)?.[1] ?? NaN);
  const before = text.slice(0, position || 0).split('\n');
  const place = Number.isNaN(position) ? '' : ` at line ${before.length}, column ${before.at(-1)!.length + 1}`;
  return `is not valid JSON${place}. Mostly it is a comma or a quotation mark too many or too few`;
}

/** One sentence about one field, for whoever writes the file: what may stand there, and never what does. */
export function whatIsWrong(issue: Issue, file: unknown): string {
  const field = issue.path.map(String).join('.') || 'the file';
  if (issue.code === 'unrecognized_keys') return `${field} has a field that is not known: ${issue.keys.join(', ')}`;
  if (valueAt(file, issue.path) === undefined) return `${field} is missing`;
  return `${field} ${issue.code === 'custom' ? issue.message : `is not right${may(issue)}`}`;
}

/** What may stand there, as far as it can be said in a few words. */
function may(issue: Issue): string {
  if (issue.code === 'invalid_value') return `: it is one of ${issue.values.join(', ')}`;
  if (issue.code === 'invalid_union' && 'options' in issue) return `: it is one of ${(issue.options as readonly unknown[]).join(', ')}`;
  if (issue.code === 'invalid_type') return `: it is ${kinds[issue.expected] ?? 'something else'}`;
  if (issue.code === 'too_big') return `: at most ${issue.maximum}${units[issue.origin] ?? ''}`;
  if (issue.code === 'too_small') return `: at least ${issue.minimum}${units[issue.origin] ?? ''}`;
  if (issue.code === 'invalid_format') return forms[issue.format] ?? '';
  return '';
}

const kinds: Readonly<Record<string, string>> = {
  string: 'a text in quotation marks',
  number: 'a number without quotation marks',
  int: 'a whole number without quotation marks',
  boolean: 'true or false without quotation marks',
  array: 'a list in [ ]',
  object: 'fields in { }, such as { "sv": "…" } for a text that people read',
};
const units: Readonly<Record<string, string>> = { string: ' characters', array: ' in the list' };
const forms: Readonly<Record<string, string>> = {
  email: ': it is an e-mail address',
  url: ': it is an address that begins with https://',
  date: ': it is a day, such as 2026-01-15',
};

const valueAt = (file: unknown, path: readonly PropertyKey[]): unknown =>
  path.reduce<unknown>((value, key) => (value as Record<PropertyKey, unknown> | undefined)?.[key], file);
