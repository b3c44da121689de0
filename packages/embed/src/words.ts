/** A few words, so plain that easy Swedish needs none of its own. */
export interface Words {
  sv: string;
  en: string;
}

/** The words in the language asked for, else in Swedish, with the language they are in for `lang`. */
export function inLanguage(words: Words, language: string): { text: string; lang: string } {
  const lang = /^en\b/i.test(language) ? 'en' : 'sv';
  return { text: words[lang], lang };
}
