import { InMunicipality } from '../programme/municipality-code.ts';
import type { Route } from '../route.ts';
import { SentReferral } from './referral.ts';
import { OutreachReferral, UnitReferral } from './staff-referral.ts';

export const staffReferralRoutes = {
  sendOutreachReferral: {
    method: 'POST',
    path: '/v1/:municipality/referrals/outreach',
    summary: 'An outreach worker puts a name forward, with what the person said about telling others.',
    who: ['outreach_worker'],
    params: InMunicipality,
    body: OutreachReferral,
    reply: SentReferral,
    status: 201,
    problems: ['not_signed_in', 'not_allowed', 'not_found', 'not_possible_now', 'key_reused'],
    keyed: true,
  },
  sendUnitReferral: {
    method: 'POST',
    path: '/v1/:municipality/referrals/unit',
    summary: 'A unit proposes someone it knows.',
    who: ['case_officer', 'coordinator', 'support_worker'],
    params: InMunicipality,
    body: UnitReferral,
    reply: SentReferral,
    status: 201,
    problems: ['not_signed_in', 'not_allowed', 'not_found', 'not_possible_now', 'key_reused'],
    keyed: true,
  },
} as const satisfies Record<string, Route>;
