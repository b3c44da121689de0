import * as z from 'zod/mini';
import { InMunicipality } from '../programme/municipality-code.ts';
import type { Route } from '../route.ts';
import { staff } from './list-routes.ts';
import { GivenReason, Look, NewReason, UnitNotice } from './look.ts';

const OneReferral = z.extend(InMunicipality, { referralId: z.uuid() });

export const lookRoutes = {
  giveReason: {
    method: 'POST',
    path: '/v1/:municipality/referrals/:referralId/reasons',
    summary:
      'Why you open a record that is not your unit’s. Until it is given, opening it answers not_possible_now and names the field reason. The unit is told that it was opened.',
    who: staff,
    params: OneReferral,
    body: NewReason,
    reply: GivenReason,
    status: 201,
    problems: ['not_signed_in', 'not_allowed', 'not_found', 'key_reused'],
    keyed: true,
  },
  listNotices: {
    method: 'GET',
    path: '/v1/:municipality/notices',
    summary:
      'What your units are told: looks at their records from outside, and names that they are reminded to answer about. Each kind newest first.',
    who: staff,
    params: InMunicipality,
    reply: z.array(UnitNotice),
    status: 200,
    problems: ['not_signed_in', 'not_allowed', 'not_found'],
  },
  listLooks: {
    method: 'GET',
    path: '/v1/:municipality/me/looks',
    summary: 'Who has looked at your own record: role, unit and when, newest first.',
    who: ['participant', 'tenant'],
    params: InMunicipality,
    reply: z.array(Look),
    status: 200,
    problems: ['not_signed_in', 'not_allowed', 'not_found'],
  },
} as const satisfies Record<string, Route>;
