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

/** Whoever may sit in a meeting in some programme; which of them do in this one is its policy’s. */
export const meetingRoles = ['coordinator', 'working_group_member', 'support_worker'] as const satisfies readonly Role[];

/** Whoever talks monthly about a tenant. Landlords and whoever decides on homes are not among them: what is said is never beside a decision. */
export const tenantMeetingRoles = [
  'coordinator',
  'support_worker',
  'case_officer',
  'employment_officer',
] as const satisfies readonly Role[];

/** Whoever meets the tenant, and may ask for their yes to the monthly meetings. */
export const meetingYesRoles = ['coordinator', 'support_worker'] as const satisfies readonly Role[];

export const isStaff = (roles: readonly Role[]): boolean => roles.some(role => (staff as readonly Role[]).includes(role));
