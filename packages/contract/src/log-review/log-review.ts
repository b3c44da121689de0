import * as z from 'zod/mini';
import { Role } from '../access/access.ts';
import { ReasonKind } from '../referral/look.ts';

/** A month's looks that are to be reviewed. Drawn by the service: the seed is written down, so that anyone can draw it again. */
export const LogSample = z.object({
  id: z.uuid(),
  /** `2026-03`, in Swedish time. */
  month: z.string(),
  /** In hex. The looks with the lowest SHA-256 of seed and id are drawn. */
  seed: z.string(),
  /** How many looks it was drawn from. */
  drawnOf: z.int(),
  lines: z.int(),
  checked: z.int(),
});
export type LogSample = z.infer<typeof LogSample>;

export const CheckOutcome = z.enum(['in_order', 'follow_up']);
export type CheckOutcome = z.infer<typeof CheckOutcome>;

/** One look: who, as what, when, at which record and why. Never what the record holds, nor what the person is called. */
export const LogLine = z.object({
  id: z.uuid(),
  at: z.iso.datetime(),
  issuer: z.string(),
  subject: z.string(),
  role: Role,
  unitId: z.optional(z.string()),
  /** What was asked of the service, such as `openReferral`. */
  action: z.string(),
  /** The record's number in its list. */
  number: z.int(),
  protected: z.boolean(),
  /** Why it is in the sample. */
  why: z.enum(['drawn', 'outside_unit', 'protected']),
  reason: z.optional(z.object({ kind: ReasonKind, words: z.string() })),
  /** Your own look: another reviewer checks it. */
  own: z.boolean(),
  check: z.optional(
    z.object({ outcome: CheckOutcome, remark: z.optional(z.string()), at: z.iso.datetime(), issuer: z.string(), subject: z.string() }),
  ),
});
export type LogLine = z.infer<typeof LogLine>;

export const OpenedSample = z.extend(LogSample, { looks: z.array(LogLine) });
export type OpenedSample = z.infer<typeof OpenedSample>;

export const NewCheck = z.strictObject({
  outcome: CheckOutcome,
  remark: z.optional(z.string().check(z.trim(), z.minLength(1), z.maxLength(500))),
});
export type NewCheck = z.infer<typeof NewCheck>;
