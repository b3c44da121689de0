import * as z from 'zod/mini';
import { Staying } from '../referral/staying.ts';
import { LocalText } from './local-text.ts';

/**
 * What a study before the start, or whoever asked around, said of the need: beside it the coordinator sees who has come to the list. In
 * the source's own words, such as “en handfull”, since most never give a number; never shown without scope, year and source.
 */
export const Need = z.strictObject({
  rows: z
    .array(
      z.strictObject({
        /** Where they stay. Everyone together when left out. */
        staying: z.optional(Staying),
        value: LocalText,
      }),
    )
    .check(z.minLength(1)),
  /** Who and what it covers. */
  scope: LocalText,
  year: z.int().check(z.minimum(1990), z.maximum(2100)),
  source: z.strictObject({ title: LocalText, date: z.string().check(z.minLength(4), z.maxLength(40)) }),
});
export type Need = z.infer<typeof Need>;
