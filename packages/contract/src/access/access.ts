import * as z from 'zod/mini';

/** Who someone is to the programme. One person may hold several; the one acted in stands in the audit line. */
export const roles = [
  'coordinator',
  'support_worker',
  'peer_supporter',
  'outreach_worker',
  'case_officer',
  'employment_officer',
  'working_group_member',
  'steering_member',
  'tenancy_manager',
  'landlord_contact',
  'participant',
  'tenant',
  'log_reviewer',
] as const;
export const Role = z.enum(roles);
export type Role = z.infer<typeof Role>;

/** What the service knows about whoever is signed in. */
export const Me = z.object({
  name: z.optional(z.string()),
  roles: z.array(Role),
  /** Ids of the programme's units that the person works in. */
  units: z.array(z.string()),
  /** Set once the sign-in is tied to a person's record; it is also the `tenantId` of the goals' routes. */
  personId: z.optional(z.uuid()),
  /** Among those whom the operator has named to see protected records. Left out for everyone else. */
  seesProtected: z.optional(z.literal(true)),
});
export type Me = z.infer<typeof Me>;

/** One-time code on paper: 80 random bits in Crockford base32 with a check character, written 4-4-4-5. */
export const SignInCode = z.object({
  code: z.string(),
  /** Seven days from when it was made. */
  validUntil: z.iso.datetime(),
});
export type SignInCode = z.infer<typeof SignInCode>;
