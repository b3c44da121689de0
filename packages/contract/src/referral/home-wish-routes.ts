import * as z from 'zod/mini';
import { InMunicipality } from '../programme/municipality-code.ts';
import type { Route } from '../route.ts';
import { NewHomeWishes } from './home-wish.ts';
import { ReferralRecord } from './record.ts';

export const homeWishRoutes = {
  writeHomeWishes: {
    method: 'POST',
    path: '/v1/:municipality/referrals/:referralId/home-wishes',
    summary: 'What the person wishes of a home, in their own weight; all of it each time. No wish is a condition, and none is counted.',
    who: ['coordinator', 'outreach_worker', 'support_worker', 'tenancy_manager'],
    params: z.extend(InMunicipality, { referralId: z.uuid() }),
    body: NewHomeWishes,
    reply: ReferralRecord,
    status: 201,
    problems: ['not_signed_in', 'not_allowed', 'not_found', 'not_possible_now', 'key_reused'],
    keyed: true,
  },
} as const satisfies Record<string, Route>;
