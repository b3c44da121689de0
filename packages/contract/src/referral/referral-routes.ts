import { InMunicipality } from '../programme/municipality-code.ts';
import type { Route } from '../route.ts';
import { SelfReferral, SentReferral } from './referral.ts';

export const referralRoutes = {
  sendReferral: {
    method: 'POST',
    path: '/v1/:municipality/referrals/own',
    summary: 'A person puts their own name forward. Needs no sign-in, name, number or address.',
    who: 'anyone',
    params: InMunicipality,
    body: SelfReferral,
    reply: SentReferral,
    status: 201,
    problems: ['not_found', 'not_possible_now', 'key_reused'],
    keyed: true,
  },
} as const satisfies Record<string, Route>;
