import * as z from 'zod/mini';
import type { Role } from '../access/access.ts';
import { InMunicipality } from '../programme/municipality-code.ts';
import type { Route } from '../route.ts';
import { NewCorrection, NewObservation } from './observation.ts';
import { ReferralRecord } from './record.ts';

const OneReferral = z.extend(InMunicipality, { referralId: z.uuid() });
/** In which roles one may add to a referral at all. */
export const addingRoles: readonly Role[] = ['coordinator', 'case_officer', 'outreach_worker', 'support_worker'];

/** What whoever wrote a referral adds to it until move-in. Answers with the record, as this person may see it. */
export const observationRoutes = {
  addObservation: {
    method: 'POST',
    path: '/v1/:municipality/referrals/:referralId/observations',
    summary: 'Whoever wrote the referral, their unit or the coordinator adds what they have seen since.',
    who: addingRoles,
    params: OneReferral,
    body: NewObservation,
    reply: ReferralRecord,
    status: 201,
    problems: ['not_signed_in', 'not_allowed', 'not_found', 'not_possible_now', 'key_reused'],
    keyed: true,
  },
  correctWords: {
    method: 'POST',
    path: '/v1/:municipality/referrals/:referralId/corrections',
    summary:
      'Whoever wrote the referral, their unit or the coordinator corrects words in it; the earlier ones stay readable. Answers changed_meanwhile when someone else has corrected them since they were read.',
    who: addingRoles,
    params: OneReferral,
    body: NewCorrection,
    reply: ReferralRecord,
    status: 201,
    problems: ['not_signed_in', 'not_allowed', 'not_found', 'not_possible_now', 'changed_meanwhile', 'key_reused'],
    keyed: true,
  },
} as const satisfies Record<string, Route>;
