import * as z from 'zod/mini';
import { CalendarDay } from '../calendar-day.ts';
import { UnitId } from '../programme/policy.ts';

/**
 * What a person wants to be called. Hinted not to describe them; at most 30 characters, one of them to be seen: fillers and the
 * empty braille sign count as letters and signs, and show nothing. Signs that turn the text around it, break its line or pile up above it
 * would change other people's rows of the list: no writing puts six marks on one letter.
 */
export const Alias = z
  .string()
  .check(
    z.trim(),
    z.minLength(1),
    z.maxLength(30),
    z.regex(/(?![\u115f\u1160\u2800\u3164\uffa0])[\p{L}\p{N}\p{P}\p{S}]/u),
    z.regex(/^(?!.*\p{M}{6})[^\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]*$/u),
  );

/**
 * The answer to the first question. A yes ends the form and is sent nowhere, so it is no value here.
 * *Not sure* goes on, with the phone number beside.
 */
export const ProtectedIdentity = z.enum(['no', 'not_sure']);
export type ProtectedIdentity = z.infer<typeof ProtectedIdentity>;

const Number = z.string().check(z.trim(), z.minLength(5), z.maxLength(20), z.regex(/^\+?[0-9][0-9 ()-]*$/));
const When = z.optional(z.string().check(z.trim(), z.maxLength(120)));
const Where = z.string().check(z.trim(), z.minLength(1), z.maxLength(200));

const byPhone = z.strictObject({ way: z.literal('phone'), number: Number, mayLeaveMessage: z.optional(z.boolean()), when: When });
const throughSomeone = z.strictObject({
  way: z.literal('through_someone'),
  who: Where,
  mayLeaveMessage: z.optional(z.boolean()),
  when: When,
});
const atAPlace = z.strictObject({ way: z.literal('place_and_time'), place: Where, when: When });

/** One way to reach someone. All are equal answers, *no way yet* among them. */
export const ReachWay = z.discriminatedUnion('way', [
  byPhone,
  z.strictObject({ way: z.literal('text'), number: Number, when: When }),
  z.strictObject({ way: z.literal('email'), address: z.email().check(z.maxLength(120)) }),
  throughSomeone,
  atAPlace,
  z.strictObject({ way: z.literal('i_come_to_you') }),
  z.strictObject({ way: z.literal('no_way_yet') }),
]);
export type ReachWay = z.infer<typeof ReachWay>;

/** Where someone who wants to talk can be met with: their own number, somebody else, or a place. */
export const TalkWay = z.discriminatedUnion('way', [byPhone, throughSomeone, atAPlace]);
export type TalkWay = z.infer<typeof TalkWay>;

/** A language for talking, as the person names it. */
export const Speech = z.strictObject({
  language: z.string().check(z.trim(), z.minLength(1), z.maxLength(60)),
  interpreter: z.boolean(),
});
export type Speech = z.infer<typeof Speech>;

/** Kinds of information a yes may cover. */
export const waiverCategories = ['situation_now', 'wishes', 'support_known'] as const;

/**
 * The person's yes to letting some units be told (OSL 12 kap. 2 §). It waives secrecy; it is not consent in the sense of data
 * protection, and the referral never depends on it.
 */
export const SecrecyWaiver = z.strictObject({
  units: z.array(UnitId).check(z.minLength(1), z.maxLength(20)),
  categories: z.array(z.enum(waiverCategories)).check(z.minLength(1), z.maxLength(waiverCategories.length)),
  /** Last day it counts, at most twelve months ahead. */
  validUntil: CalendarDay,
  givenHow: z.enum(['written', 'oral_documented']),
});
export type SecrecyWaiver = z.infer<typeof SecrecyWaiver>;

/** The same yes as staff read it back. */
export const RecordedWaiver = z.object({
  units: z.array(z.string()),
  categories: z.array(z.string()),
  givenAt: z.iso.datetime(),
  givenHow: z.enum(['written', 'oral_documented', 'own_form']),
  validUntil: z.iso.date(),
  withdrawnAt: z.optional(z.iso.datetime()),
});
export type RecordedWaiver = z.infer<typeof RecordedWaiver>;
