import * as z from 'zod/mini';
import { LocalText } from './local-text.ts';

/** One published number or series. It is never shown without its scope, year and source. */
export const Figure = z.strictObject({
  id: z.string().check(z.regex(/^[a-z][a-z0-9_]*$/)),
  /** What is counted, never a conclusion. */
  label: LocalText,
  /** One row for a single value, one per period for a series. */
  rows: z
    .array(
      z.strictObject({
        period: LocalText,
        value: LocalText,
        /** The period is shorter than the others, for example half a year: said in words beside the number. */
        partOfYear: z.optional(z.literal(true)),
      }),
    )
    .check(z.minLength(1)),
  /** Who and what the number covers. */
  scope: LocalText,
  year: z.int().check(z.minimum(1990), z.maximum(2100)),
  source: z.strictObject({ title: LocalText, date: z.string().check(z.minLength(4), z.maxLength(40)) }),
});
export type Figure = z.infer<typeof Figure>;
