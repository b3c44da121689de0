import type { Day } from '@bostadforst/contract/day';

/** Days and times are Sweden's, wherever the reader is: that is where the promise was made. */
const timeZone = 'Europe/Stockholm';

const locale = (language: string) => (language === 'en' ? 'en-GB' : 'sv-SE');

/** `onsdag 25 november`, with the year when it is not the one we are in. */
export function dayInWords(day: Day | Date, language: string, now = new Date()): string {
  const at = typeof day === 'string' ? new Date(`${day}T12:00:00Z`) : day;
  const year = at.getUTCFullYear() === now.getUTCFullYear() ? undefined : 'numeric';
  return new Intl.DateTimeFormat(locale(language), {
    timeZone,
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    ...(year && { year }),
  }).format(at);
}

/** `onsdag 25 november kl. 09.14`; of a moment as the service writes it. */
export function momentInWords(moment: string, language: string, now = new Date()): string {
  const at = new Date(moment);
  const time = new Intl.DateTimeFormat(locale(language), { timeZone, hour: '2-digit', minute: '2-digit' }).format(at);
  const day = dayInWords(at, language, now);
  return language === 'en' ? `${day} at ${time}` : `${day} kl. ${time.replace(':', '.')}`;
}

/** `19 oktober 2015`: a day that is past, where its year matters. */
export function dateInWords(day: Day, language: string): string {
  return new Intl.DateTimeFormat(locale(language), { timeZone, dateStyle: 'long' }).format(new Date(`${day}T12:00:00Z`));
}

/** `25 nov`, for a row in a list: on one line, and without the full stop that an abbreviation would bring into a sentence. */
export function shortDay(day: Day | Date, language: string): string {
  const at = typeof day === 'string' ? new Date(`${day}T12:00:00Z`) : day;
  const words = new Intl.DateTimeFormat(locale(language), { timeZone, day: 'numeric', month: 'short' }).format(at);
  return words.replace(/\.$/, '').replace(' ', '\u00a0');
}
