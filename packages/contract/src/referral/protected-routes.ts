import * as z from 'zod/mini';
import { InMunicipality } from '../programme/municipality-code.ts';
import type { Route } from '../route.ts';
import { staff } from './list-routes.ts';
import { ReferralList } from './list-entry.ts';

const OneReferral = z.extend(InMunicipality, { referralId: z.uuid() });

/**
 * Records of people with protected identity. Opening them and writing in them goes by the same routes as any other, for named staff alone.
 */
export const protectedRoutes = {
  listProtected: {
    method: 'GET',
    path: '/v1/:municipality/protected-referrals',
    summary: 'The list of protected records, which only staff named by the operator see. It has numbers of its own.',
    who: staff,
    params: InMunicipality,
    reply: ReferralList,
    status: 200,
    problems: ['not_signed_in', 'not_allowed', 'not_found'],
  },
  protectReferral: {
    method: 'POST',
    path: '/v1/:municipality/referrals/:referralId/protection',
    summary:
      'Moves a record to the protected ones at once, or back when named staff find that it was a mistake. Answers with nothing of it.',
    who: staff,
    params: OneReferral,
    body: z.strictObject({ protected: z.boolean() }),
    reply: z.object({ referralId: z.uuid() }),
    status: 201,
    problems: ['not_signed_in', 'not_allowed', 'not_found', 'not_possible_now', 'key_reused'],
    keyed: true,
  },
} as const satisfies Record<string, Route>;
