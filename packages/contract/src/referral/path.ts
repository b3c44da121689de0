import * as z from 'zod/mini';

export const referralPaths = ['self_referral', 'outreach_reverse', 'unit_proposal'] as const;
export const ReferralPath = z.enum(referralPaths);
export type ReferralPath = z.infer<typeof ReferralPath>;
