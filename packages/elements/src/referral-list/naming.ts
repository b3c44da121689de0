import type { ListEntry } from '@bostadforst/contract/referral/record';
import type { Sight } from './sight.ts';

/** How names are said: as they are, or by initials and the list's number, where others may read over one's shoulder. */
export type Naming = 'alias' | 'initials';

type Named = Pick<ListEntry, 'alias'> & Partial<Pick<ListEntry, 'number'>>;

/**
 * What an entry is called in every heading, row and announcement. Where others may read, what is hidden is not in the page at all:
 * nothing is blurred, covered or left in an attribute.
 */
export function called({ naming, words }: Pick<Sight, 'naming' | 'words'>, { alias, number }: Named): string {
  if (naming === 'alias') return alias;
  return [initialsOf(alias), number === undefined ? '' : words.t('number', { n: number })].filter(Boolean).join(' ');
}

/** The first letters of the first two words. An alias may be nothing but signs: then the number says which. */
export function initialsOf(alias: string): string {
  const letters = alias.split(/[\s_-]+/).flatMap(word => /\p{L}/u.exec(word)?.[0] ?? []);
  return letters.slice(0, 2).join('').toLocaleUpperCase('sv');
}
