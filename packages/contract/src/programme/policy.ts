import * as z from 'zod/mini';

export const UnitId = z.string().check(z.regex(/^[a-z][a-z0-9_-]{1,38}$/));

/** How this programme walks the referral's flow. A state that the policy skips is never stored. */
export const Policy = z.strictObject({
  /** Which units each take a stand on a name that is taken out to them (the reversed referral). */
  statements: z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('none') }),
    z.strictObject({ kind: z.literal('asked'), units: z.array(UnitId).check(z.minLength(1)) }),
  ]),
  /** Who assesses: the team alone, or a group with at least so many of these units present. */
  assessment: z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('team') }),
    z.strictObject({ kind: z.literal('group'), units: z.array(UnitId).check(z.minLength(1)), atLeast: z.int().check(z.minimum(1)) }),
  ]),
  priority: z.enum(['team_lead', 'steering_group']),
  formalDecision: z.enum(['required', 'not_required']),
  meeting: z.enum(['none', 'monthly']),
  /** Units are asked only with the person's own yes, or where the programme declares that they are one branch (OSL 8 kap. 2 §). */
  sharing: z.enum(['waiver', 'same_branch']),
  /**
   * Whether the order among names that the group itself has declared equal may be drawn by lot. The result is a proposal. None when left
   * out.
   */
  lot: z.optional(z.enum(['none', 'among_equals'])),
});
export type Policy = z.infer<typeof Policy>;

/** Where a municipality has not said otherwise. */
export const defaultPolicy: Policy = {
  statements: { kind: 'none' },
  assessment: { kind: 'team' },
  priority: 'team_lead',
  formalDecision: 'required',
  meeting: 'none',
  sharing: 'waiver',
};
