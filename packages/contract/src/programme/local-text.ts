import * as z from 'zod/mini';

/** A text a municipality writes: Swedish always, easy Swedish and English when it has them. */
export const LocalText = z.strictObject({
  sv: z.string().check(z.trim(), z.minLength(1), z.maxLength(2000)),
  'sv-x-ll': z.optional(z.string().check(z.trim(), z.minLength(1), z.maxLength(2000))),
  en: z.optional(z.string().check(z.trim(), z.minLength(1), z.maxLength(2000))),
});
export type LocalText = z.infer<typeof LocalText>;

export const languages = ['sv', 'sv-x-ll', 'en'] as const;
export type Language = (typeof languages)[number];

/** The text in the language asked for, else in Swedish. */
export function inLanguage(text: LocalText, language: string): string {
  return text[language as Language] ?? text.sv;
}
