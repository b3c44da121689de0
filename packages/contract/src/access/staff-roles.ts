import type { Role } from './access.ts';

/** Whoever works with referrals, and sees some part of the list. */
export const staff = [
  'coordinator',
  'working_group_member',
  'steering_member',
  'case_officer',
  'outreach_worker',
  'tenancy_manager',
  'support_worker',
] as const satisfies readonly Role[];

export const isStaff = (roles: readonly Role[]): boolean => roles.some(role => (staff as readonly Role[]).includes(role));
