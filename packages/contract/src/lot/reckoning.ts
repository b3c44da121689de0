import type { Day } from '../day.ts';

/** Everything that a lot is reckoned from. Numbers are those of the list: no name, and nothing about anyone. */
export interface Drawing {
  /** The day that the group said that they stand alike. */
  day: Day;
  /** How many of them the lot puts first. */
  places: number;
  numbers: readonly number[];
}

export interface Drawn {
  number: number;
  /** SHA-256 in hex of `lotText`. The lowest comes first. */
  lot: string;
}

const ascending = (numbers: readonly number[]) => numbers.toSorted((one, other) => one - other);

/** By size, so that it makes no difference who of the witnesses wrote first. A figure never begins with a nought: longer is larger. */
const bySize = (figures: readonly string[]) =>
  figures.toSorted((one, other) => one.length - other.length || (one < other ? -1 : one > other ? 1 : 0));

/** What is frozen before any witness writes: `2026-12-04 1 7 11 16` is the day, the places, the numbers. */
export const frozenText = ({ day, places, numbers }: Drawing) => [day, places, ...ascending(numbers)].join(' ');

/** What one number's lot is made of: `2026-12-04 48217 90356 7` is the day, the witnesses' figures, the number. */
export const lotText = (day: Day, figures: readonly string[], number: number) => [day, ...bySize(figures), number].join(' ');

/** SHA-256 in hex, as any other program reckons it. */
export async function sha256(text: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return Array.from(new Uint8Array(digest), byte => byte.toString(16).padStart(2, '0')).join('');
}

/** Shows that nothing was changed after the freeze, to whoever wrote it down then. */
export const commitmentOf = (drawing: Drawing) => sha256(frozenText(drawing));

/** The order that the lot gives, the same for everyone who reckons it. */
export async function draw({ day, numbers }: Drawing, figures: readonly string[]): Promise<Drawn[]> {
  const drawn = await Promise.all(ascending(numbers).map(async number => ({ number, lot: await sha256(lotText(day, figures, number)) })));
  return drawn.sort((one, other) => (one.lot < other.lot ? -1 : 1));
}
