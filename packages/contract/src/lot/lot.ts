import * as z from 'zod/mini';
import { CalendarDay } from '../calendar-day.ts';
import { UnitId } from '../programme/policy.ts';
import { Words } from '../referral/referral.ts';

/**
 * What a witness writes: five to twelve digits, the first no nought, so that it can be read in one way alone. Fewer could be tried out by
 * someone who knew the others.
 */
export const WitnessFigure = z.string().check(z.regex(/^[1-9][0-9]{4,11}$/));

/** At most so many names, so that the group has spoken of each. */
const mostNames = 20;

/** The group has said that these stand alike, and why. From here no name can be added, taken away or changed. */
export const NewLot = z.strictObject({
  decidedOn: CalendarDay,
  names: z.array(z.uuid()).check(z.minLength(2), z.maxLength(mostNames)),
  /** How many of them it puts first: fewer than they are. */
  places: z.int().check(z.minimum(1), z.maximum(mostNames - 1)),
  /** Why the group holds them equal, in its own words. */
  equalBecause: Words,
  /** So many write a figure each. Said beforehand, so that nobody stops when the outcome suits. */
  witnesses: z.int().check(z.minimum(2), z.maximum(5)),
  /** Why there is a lot once more, where some of these names have been drawn among before. */
  againBecause: z.optional(Words),
});
export type NewLot = z.infer<typeof NewLot>;

/** A lot is a proposal. The group signs it, name by name with reasons, or does not, with reasons. Both are kept. */
export const LotEnd = z.discriminatedUnion('outcome', [
  z.strictObject({
    outcome: z.literal('signed'),
    decidedOn: CalendarDay,
    /** Those that the lot put first, all of them and no other. */
    decisions: z
      .array(z.strictObject({ referralId: z.uuid(), reasons: Words, formalDecisionBy: UnitId }))
      .check(z.minLength(1), z.maxLength(mostNames)),
  }),
  z.strictObject({ outcome: z.literal('rejected'), reasons: Words }),
]);
export type LotEnd = z.infer<typeof LotEnd>;

const By = z.object({ role: z.string(), name: z.optional(z.string()) });

export const Lot = z.object({
  id: z.uuid(),
  /** `frozen` waits for figures, `drawn` for the group. */
  state: z.enum(['frozen', 'drawn', 'signed', 'rejected']),
  decidedOn: z.iso.date(),
  names: z.array(z.object({ referralId: z.uuid(), number: z.int() })),
  places: z.int(),
  equalBecause: z.string(),
  frozenAt: z.iso.datetime(),
  frozenBy: By,
  /** SHA-256 of day, places and numbers, shown before anyone writes a figure. */
  commitment: z.string(),
  /** How many witnesses there are to be. */
  of: z.int(),
  /** Those who have written theirs. Nobody sees a figure before all have. */
  witnesses: z.array(z.object({ at: z.iso.datetime(), by: By, you: z.boolean(), figure: z.optional(WitnessFigure) })),
  /** 2 for the second lot among names of which at least two have been drawn among before, and so on. */
  round: z.int(),
  againBecause: z.optional(z.string()),
  /** In the lot's order, once all have written. */
  result: z.optional(z.array(z.object({ referralId: z.uuid(), number: z.int(), lot: z.string(), first: z.boolean() }))),
  ended: z.optional(z.object({ at: z.iso.datetime(), by: By, reasons: z.optional(z.string()) })),
});
export type Lot = z.infer<typeof Lot>;
