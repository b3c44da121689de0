import { offeredWords } from './offered-words.ts';

/** As it counts: a phone that begins with a capital, or adds a space after a word, changes nothing. */
export const asItCounts = (written: string): string => written.normalize('NFKC').toLowerCase().trim().replace(/\s+/g, ' ');

/** At least twelve signs, or four words. One sign over and over is none. */
export function isLongEnough(written: string): boolean {
  const phrase = asItCounts(written);
  const words = phrase.split(' ').filter(word => word.length > 1);
  return (phrase.length >= 12 || words.length >= 4) && new Set(phrase).size >= 5;
}

/** Six words that nobody has chosen, each as likely as any other. */
export function offer(): string {
  const numbers = crypto.getRandomValues(new Uint8Array(6));
  return Array.from(numbers, number => offeredWords[number % offeredWords.length]).join(' ');
}
