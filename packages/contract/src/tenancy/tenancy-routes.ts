import * as z from 'zod/mini';
import { InMunicipality } from '../programme/municipality-code.ts';
import { ReferralRecord } from '../referral/record.ts';
import type { Route } from '../route.ts';
import { NewTakeoverEvent } from './takeover.ts';

export const tenancyRoutes = {
  actOnTakeover: {
    method: 'POST',
    path: '/v1/:municipality/referrals/:referralId/takeover',
    summary:
      'The lease on its way to being the tenant’s own: reviewed by the facts of the tenancy alone, approved by the landlord, taken over.',
    who: ['tenancy_manager', 'coordinator'],
    params: z.extend(InMunicipality, { referralId: z.uuid() }),
    body: NewTakeoverEvent,
    reply: ReferralRecord,
    status: 201,
    problems: ['not_signed_in', 'not_allowed', 'not_found', 'not_possible_now', 'key_reused'],
    keyed: true,
  },
} as const satisfies Record<string, Route>;
