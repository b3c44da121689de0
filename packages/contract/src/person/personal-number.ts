import imported from 'personnummer';
import * as z from 'zod/mini';

/** Its types say that the class lies one step in; at run time, in Node and in browsers, it is the default itself. */
const Personnummer = imported as unknown as (typeof imported)['default'];

/**
 * A personal identity number or coordination number, ten or twelve digits with or without `-` or `+`.
 * A right check digit does not make it a real number, nor the right person's.
 */
export const PersonalNumber = z.string().check(
  z.trim(),
  z.maxLength(13),
  z.refine(value => Personnummer.valid(value), 'not a personal number'),
);

/** Twelve digits, the form that is stored and compared. */
export function normalized(personalNumber: string): string {
  return Personnummer.parse(personalNumber.trim()).format(true);
}

/** What staff see: the last four digits alone. */
export function masked(personalNumber: string): string {
  return `••••••-${normalized(personalNumber).slice(-4)}`;
}
