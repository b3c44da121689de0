import type { i18n } from 'i18next';

type Values = Record<string, string | number>;
type WordsOf = Record<string, string>;

/** Room → language → words. */
const rooms = new Map<string, Map<string, WordsOf>>();
const listeners = new Set<() => void>();
let whole: i18n | undefined;
let coming: Promise<void> | undefined;

/** Takes in words, and tells everyone who shows some. */
export function addWords(language: string, room: string, words: WordsOf): void {
  const languages = rooms.get(room) ?? new Map<string, WordsOf>();
  languages.set(language, { ...languages.get(language), ...words });
  rooms.set(room, languages);
  whole?.addResources(language, room, words);
  tell();
}

/** Calls whenever words have arrived or been replaced. @returns what ends it. */
export function onWords(listener: () => void): () => void {
  listeners.add(listener);
  return () => void listeners.delete(listener);
}

export const hasWords = (language: string, room: string): boolean => Boolean(rooms.get(room)?.has(language));

/**
 * Fetches i18next, in an instance of our own: a partner's page may already run it, and its language is not ours to change.
 *
 * It weighs as much as a whole question and the first words need none of it, so it comes once they stand. When it cannot be fetched,
 * the words are still there.
 */
export function fetchGrammar(): Promise<void> {
  coming ??= import('i18next').then(
    ({ default: i18next }) => {
      const instance = i18next.createInstance();
      void instance.init({
        fallbackLng: 'sv',
        resources: {},
        interpolation: { escapeValue: false }, // Lit escapes.
        initAsync: false,
        // A key is a name, never a path: a text may hold both full stops and colons.
        keySeparator: false,
        nsSeparator: false,
      });
      for (const [room, languages] of rooms) for (const [language, words] of languages) instance.addResources(language, room, words);
      whole = instance;
      tell();
    },
    () => void (coming = undefined),
  );
  return coming;
}

/** The words for a key in the language asked for, else in Swedish. `own` is a room whose words go before, in that language alone. */
export function say(room: string, key: string, language: string, values: Values = {}, own?: string): string {
  if (!whole) return plainly(own && hasKey(own, key, language) ? own : room, key, language, values);
  const first = { ...values, ns: own ?? room, lngs: [language] };
  return own && whole.exists(key, first) ? whole.t(key, first) : whole.t(key, { ...values, ns: room, lng: language });
}

/** Words as they lie, with their slots filled: all that the first question needs. */
function plainly(room: string, key: string, language: string, values: Values): string {
  const named = hasKey(room, key, language) ? language : 'sv';
  const words = rooms.get(room)?.get(named) ?? {};
  const plural = 'count' in values ? words[`${key}_${new Intl.PluralRules(named.slice(0, 2)).select(Number(values['count']))}`] : undefined;
  const text = plural ?? words[key] ?? key;
  return text.replace(/\{\{(\w+)\}\}/g, (slot, name: string) => String(values[name] ?? slot));
}

function hasKey(room: string, key: string, language: string): boolean {
  const words = rooms.get(room)?.get(language);
  return words !== undefined && (key in words || `${key}_other` in words);
}

function tell(): void {
  for (const listener of listeners) listener();
}
