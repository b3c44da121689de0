import { readReceipt } from '@bostadforst/contract/person/receipt';
import type { FieldName, OwnFieldName } from '../draft.ts';
import type { Form } from '../form.ts';
import type { Path } from '../walk.ts';
import { RefusedFile } from './sealed-file.ts';

/** What a field's values may look like in a file. `never`: not kept in one, and not taken from one. */
type Kind = 'words' | 'choice' | 'day' | 'never';

const kinds: Record<Exclude<FieldName, OwnFieldName>, Kind> = {
  protectedIdentity: 'never', // Asked anew: it may have changed since.
  website: 'never',
  callWay: 'never',
  receiptNumber: 'never',
  addedWords: 'never',
  alias: 'words',
  reach: 'choice',
  phoneNumber: 'words',
  phoneMessage: 'choice',
  phoneWhen: 'words',
  textNumber: 'words',
  textWhen: 'words',
  email: 'words',
  someone: 'words',
  someoneMessage: 'choice',
  someoneWhen: 'words',
  place: 'words',
  placeWhen: 'words',
  staying: 'choice',
  leavingOn: 'day',
  wish: 'words',
  speech: 'words',
  interpreter: 'choice',
  mayAsk: 'choice',
  mayAskUnits: 'choice',
  found: 'choice',
  foundWhen: 'choice',
  ownWords: 'words',
  acute: 'choice',
  personalNumber: 'words',
  needsNow: 'words',
  tried: 'words',
  capacity: 'words',
  waiver: 'choice',
  waiverUnits: 'choice',
  waiverAbout: 'choice',
  waiverHow: 'choice',
  waiverUntil: 'choice',
  waiverDate: 'day',
};

const fits: Record<Kind, (value: string) => boolean> = {
  words: () => true, // As many as there are: the form itself says what is too long, and a file is only so large.
  choice: value => /^[a-z0-9_-]{0,40}$/.test(value),
  day: value => /^(\d{4}-\d\d-\d\d)?$/.test(value),
  never: () => false,
};
const mostValues = 30;

const isOwn = (name: string): name is OwnFieldName => /^own-[a-z][a-z0-9_]{1,38}$/.test(name);
const kindOf = (name: string): Kind => (Object.hasOwn(kinds, name) ? kinds[name as keyof typeof kinds] : isOwn(name) ? 'words' : 'never');

/** The answers so far, and what makes sending them twice store them once. */
export function contentsOf({ path, draft, now }: Form): string {
  const answers = draft.written().filter(([name, values]) => kindOf(name) !== 'never' && values.some(Boolean));
  return JSON.stringify({ path, answers: Object.fromEntries(answers), key: now.key, receipt: now.receipt });
}

/** What a file may put into the form: the form's own fields, as strings, and nothing else whatever it holds. */
export interface Contents {
  answers: readonly (readonly [FieldName, readonly string[]])[];
  key: string;
  receipt: string;
}

/** @throws RefusedFile when it was not written by this form, or by another path of it. */
export function readContents(json: string, path: Path): Contents {
  const read = asObject(parsed(json));
  if (read['path'] !== path) throw new RefusedFile('foreign');
  const answers = Object.entries(asObject(read['answers'])).flatMap(([name, values]) => {
    const fit = fits[kindOf(name)];
    const fine = Array.isArray(values)
      ? values.slice(0, mostValues).filter((each): each is string => typeof each === 'string' && fit(each))
      : [];
    return fine.length ? [[name as FieldName, fine] as const] : [];
  });
  const { key, receipt } = read;
  return {
    answers,
    key: typeof key === 'string' && /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(key) ? key : '',
    receipt: typeof receipt === 'string' && readReceipt(receipt) === receipt ? receipt : '',
  };
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    throw new RefusedFile('foreign');
  }
}

function asObject(value: unknown): Record<string, unknown> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new RefusedFile('foreign');
  return value as Record<string, unknown>;
}
