import type { Day } from '@bostadforst/contract/day';

const localeOf = (language: string) => (language === 'en' ? 'en-GB' : 'sv-SE');
const inUtc = (day: Day) => new Date(`${day.slice(0, 10)}T12:00:00Z`);

/** `8 dec`, with the year only where it is another than today's. */
export function shortDay(day: Day, today: Day, language: string): string {
  const year = day.slice(0, 4) === today.slice(0, 4) ? {} : { year: 'numeric' as const };
  const format = new Intl.DateTimeFormat(localeOf(language), { day: 'numeric', month: 'short', timeZone: 'UTC', ...year });
  return format.format(inUtc(day)).replace(/\./g, '');
}

/** `måndag 8 december 2025`, for what someone is to keep. */
export function longDay(day: Day, language: string): string {
  const format = { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' } as const;
  return new Intl.DateTimeFormat(localeOf(language), format).format(inUtc(day));
}

/** `08.04`, as the clock stands in Sweden. */
export function clock(moment: Date, language: string): string {
  return new Intl.DateTimeFormat(localeOf(language), { hour: '2-digit', minute: '2-digit', timeZone: 'Europe/Stockholm' }).format(moment);
}
