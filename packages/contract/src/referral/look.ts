import * as z from 'zod/mini';
import { Role } from '../access/access.ts';

/** Why someone opens a record that is not their unit's. The person reads this word; the words beside it are for whoever reviews the log. */
export const reasonKinds = ['standing_in', 'person_asked', 'urgent', 'planning', 'other'] as const;
export const ReasonKind = z.enum(reasonKinds);
export type ReasonKind = z.infer<typeof ReasonKind>;

export const NewReason = z.strictObject({
  kind: ReasonKind,
  words: z.string().check(z.trim(), z.minLength(3), z.maxLength(200)),
});
export type NewReason = z.infer<typeof NewReason>;

/** What has been written down. The record opens until the end of that day, in Sweden. */
export const GivenReason = z.object({ referralId: z.uuid(), kind: ReasonKind, until: z.iso.date() });
export type GivenReason = z.infer<typeof GivenReason>;

/**
 * Tells a unit that someone from outside opened one of its records, or that it has been reminded of a name it was asked about. As much as the person sees of it: not who, nor the words beside the
 * reason.
 */
export const UnitNotice = z.object({
  unitId: z.string(),
  kind: z.enum(['looked_at_from_outside', 'reminded']),
  referralId: z.uuid(),
  /** The list's number. */
  number: z.int(),
  at: z.iso.datetime(),
  /** In which role, from which unit and why it was opened. */
  role: z.optional(Role),
  fromUnitId: z.optional(z.string()),
  reason: z.optional(ReasonKind),
  /** The day it was reminded of. */
  answerBy: z.optional(z.iso.date()),
});
export type UnitNotice = z.infer<typeof UnitNotice>;

/** One time that staff had someone's own record before them. */
export const Look = z.object({
  at: z.iso.datetime(),
  role: Role,
  unitId: z.optional(z.string()),
  /** When it was not the unit's own record. */
  reason: z.optional(ReasonKind),
});
export type Look = z.infer<typeof Look>;
