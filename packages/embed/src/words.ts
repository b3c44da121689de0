/** A few words in the languages that they need. */
export interface Words {
  sv: string;
  'sv-x-ll'?: string;
  en: string;
}

/** The words in the language asked for, else in Swedish, with the language they are in for `lang`. */
export function inLanguage(words: Words, language: string): { text: string; lang: string } {
  const asked = language.toLowerCase();
  if (asked.split('-')[0] === 'en') return { text: words.en, lang: 'en' };
  return { text: (asked === 'sv-x-ll' && words['sv-x-ll']) || words.sv, lang: 'sv' };
}
