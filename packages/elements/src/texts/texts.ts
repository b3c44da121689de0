import type { LocalText } from '@bostadforst/contract/programme';
import { addWords } from './word-store.ts';

/** Languages besides Swedish that a section has, each fetched when someone first asks for it. */
type Others<Key extends string> = Record<string, () => Promise<{ default: Record<Key, string> }>>;

/** What one asks by: `days_one` and `days_other` are asked for as `days` too, with a `count`. */
export type AskedBy<Key extends string> = Key | (Key extends `${infer Stem}_other` ? Stem : never);

/** One room's words. */
export interface Section<Key extends string = string> {
  readonly name: string;
  /** Only in the type: the keys of the words. */
  readonly key?: Key;
  readonly languages: readonly string[];
  /** Fetches a language once. When it cannot be fetched the words stay Swedish; after ten seconds the next to ask tries again. */
  load(language: string): void;
  /** Being fetched right now. */
  isLoading(language: string): boolean;
}

/** One element's words: Swedish now, another language when someone first asks for it. */
export function section<Key extends string>(name: string, sv: Record<Key, string>, others: Others<Key> = {}): Section<Key> {
  addWords('sv', name, sv);
  const loading = new Set<string>();
  // Of this section alone: a lazy part may bring more words under the same name.
  const here = new Set<string>();
  const triedAgainFrom = new Map<string, number>();
  const arrived = (language: string, words: Record<string, string>) => {
    loading.delete(language);
    addWords(language, name, words); // Tells also that nothing came: whoever waits goes on in Swedish.
  };
  return {
    name,
    languages: ['sv', ...Object.keys(others)],
    isLoading: language => loading.has(language),
    load(language) {
      const fetchWords = others[language];
      if (!fetchWords || loading.has(language) || here.has(language)) return;
      if (Date.now() < (triedAgainFrom.get(language) ?? 0)) return;
      loading.add(language);
      triedAgainFrom.set(language, Date.now() + 10_000);
      fetchWords().then(
        words => {
          here.add(language);
          arrived(language, words.default);
        },
        () => arrived(language, {}),
      );
    },
  };
}

/** The room where a municipality's own words for a section lie. */
export const ownWords = (name: string, municipality: string) => `${name}@${municipality}`;

/**
 * Takes in a programme's own words, given by `section.key`. They count on that programme's elements alone, each in the
 * language it is written in: where it has no words of its own in a language, ours in that language are shown.
 */
export function addProgrammeTexts(municipality: string, own: Readonly<Record<string, LocalText>>): void {
  for (const [key, text] of Object.entries(own)) {
    const [name = '', ...rest] = key.split('.');
    for (const [language, words] of Object.entries(text)) {
      if (words) addWords(language, ownWords(name, municipality), { [rest.join('.')]: words });
    }
  }
}
