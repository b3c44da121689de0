import type { Draft, FieldName } from './draft.ts';
import type { Fault } from './walk.ts';

/** One thing that stands against a body. */
export interface Issue {
  path: readonly PropertyKey[];
  code?: string;
}

interface Schema {
  safeParse(body: unknown): { success: true } | { success: false; error: { issues: readonly Issue[] } };
}

type FieldAt = (path: readonly PropertyKey[]) => FieldName | undefined;

/** What the contract's schema has against a body, as faults of the fields that the body was made from. */
export function faultsOf(schema: Schema, body: unknown, fieldAt: FieldAt): readonly Fault[] {
  const parsed = schema.safeParse(body);
  return parsed.success ? [] : faultsAt(parsed.error.issues, fieldAt);
}

/** The first of each field. */
export function faultsAt(issues: readonly Issue[], fieldAt: FieldAt): readonly Fault[] {
  const faults = new Map<FieldName, Fault>();
  for (const { path, code } of issues) {
    const field = fieldAt(path);
    if (field && !faults.has(field)) faults.set(field, { field, tooLong: code === 'too_big' });
  }
  return [...faults.values()];
}

/** Left out where nothing was written. */
export const given = <Key extends string>(key: Key, value: string): Partial<Record<Key, string>> =>
  value.trim() ? ({ [key]: value } as Record<Key, string>) : {};

const wayFields: Record<string, Partial<Record<string, FieldName>>> = {
  phone: { number: 'phoneNumber', when: 'phoneWhen' },
  text: { number: 'textNumber', when: 'textWhen' },
  email: { address: 'email' },
  through_someone: { who: 'someone', when: 'someoneWhen' },
  place_and_time: { place: 'place', when: 'placeWhen' },
};
/** What is asked of the ways, besides which. */
export const wayFieldNames: readonly FieldName[] = Object.values(wayFields).flatMap(fields => Object.values(fields) as FieldName[]);

/**
 * A number as the contract takes it, however it was written or pasted: with dots, slashes or dashes of any length, with spaces that are none,
 * in Arabic or Persian digits.
 */
const numberIn = (written: string): string =>
  written
    .normalize('NFKC')
    .replace(/[\u0660-\u0669\u06f0-\u06f9]/g, digit => String(digit.charCodeAt(0) & 15))
    .replace(/^\s*tel:|[\u200b-\u200f\u202a-\u202e\u2066-\u2069]/gi, '')
    .replace(/[./\u2010-\u2015\u2212]/g, '-');

/** In the order they are read out. */
export const ways = ['phone', 'text', 'email', 'through_someone', 'place_and_time', 'i_come_to_you', 'no_way_yet'] as const;
export type Way = (typeof ways)[number];

export const chosenWays = (draft: Draft): readonly Way[] => ways.filter(way => draft.all('reach').includes(way));

/** Whether a message may be left. Not answered counts as no. */
export const mayLeaveMessage = (draft: Draft, field: FieldName): boolean => draft.one(field) === 'yes';

/** `together`: for a service that has no field for when someone can be reached through somebody else. It is told with who. */
export function reachOf(draft: Draft, together = false): readonly unknown[] {
  const someone = draft.one('someone').trim();
  const when = draft.one('someoneWhen').trim();
  const details: Record<Way, () => object> = {
    phone: () => ({
      number: numberIn(draft.one('phoneNumber')),
      mayLeaveMessage: mayLeaveMessage(draft, 'phoneMessage'),
      ...given('when', draft.one('phoneWhen')),
    }),
    text: () => ({ number: numberIn(draft.one('textNumber')), ...given('when', draft.one('textWhen')) }),
    email: () => ({ address: draft.one('email').trim() }),
    through_someone: () => ({
      who: together && someone && when ? `${someone}, ${when}` : draft.one('someone'),
      mayLeaveMessage: mayLeaveMessage(draft, 'someoneMessage'),
      ...(together ? {} : given('when', draft.one('someoneWhen'))),
    }),
    place_and_time: () => ({ place: draft.one('place'), ...given('when', draft.one('placeWhen')) }),
    i_come_to_you: () => ({}),
    no_way_yet: () => ({}),
  };
  return chosenWays(draft).map(way => ({ way, ...details[way]() }));
}

/** `reach.1.number` → the field that the second chosen way's number was written in. */
export function reachFieldAt(draft: Draft, path: readonly PropertyKey[]): FieldName {
  const way = chosenWays(draft)[Number(path[1])];
  return (way && wayFields[way]?.[String(path[2])]) || 'reach';
}

/** What was written where nobody is asked anything: no person meets the field. */
export const unaskedOf = (draft: Draft) => given('website', draft.one('website').slice(0, 300));

/** A language for talking: none where nothing was written and no interpreter is needed. */
export function speechOf(draft: Draft): { speech?: { language: string; interpreter: boolean } } {
  const interpreter = draft.one('interpreter') === 'yes';
  const language = draft.one('speech').trim();
  return language || interpreter ? { speech: { language, interpreter } } : {};
}

/** Where someone stays, and for whom it ends on a day, which. Skipping the question leaves both out. */
export function stayingOf(draft: Draft): object {
  const staying = draft.one('staying');
  if (!staying || staying === 'not_said') return {};
  return { staying, ...(staying === 'leaving_institution' ? given('leavingOn', draft.one('leavingOn')) : {}) };
}
