/** Several things in one sentence: “a, b och c”. */
export const listInWords = (things: readonly string[], language: string): string =>
  new Intl.ListFormat(language === 'en' ? 'en-GB' : 'sv').format(things);
