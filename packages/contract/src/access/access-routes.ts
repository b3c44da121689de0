import * as z from 'zod/mini';
import { CodeAsWritten } from '../person/code-as-written.ts';
import { InMunicipality } from '../programme/municipality-code.ts';
import type { Route } from '../route.ts';
import { Me, SignInCode } from './access.ts';

const OnePerson = z.extend(InMunicipality, { personId: z.uuid() });

export const accessRoutes = {
  getMe: {
    method: 'GET',
    path: '/v1/:municipality/me',
    summary: 'Who the service takes you for: roles, units, and your record if your sign-in is tied to one.',
    who: 'signed_in',
    params: InMunicipality,
    reply: Me,
    status: 200,
    problems: ['not_signed_in', 'not_found'],
  },
  makeSignInCode: {
    method: 'POST',
    path: '/v1/:municipality/people/:personId/sign-in-codes',
    summary: 'A one-time code on paper for someone without e-identification. Earlier codes stop working.',
    who: ['support_worker'],
    params: OnePerson,
    reply: SignInCode,
    status: 201,
    problems: ['not_signed_in', 'not_allowed', 'not_found'],
  },
  useSignInCode: {
    method: 'POST',
    path: '/v1/:municipality/me/sign-in-code',
    summary: 'Ties your sign-in to your record. A wrong, used or old code all answer alike; five tries.',
    who: ['participant', 'tenant'],
    params: InMunicipality,
    body: z.strictObject({ code: CodeAsWritten }),
    reply: Me,
    status: 200,
    problems: ['not_signed_in', 'not_allowed', 'not_found', 'not_possible_now'],
  },
} as const satisfies Record<string, Route>;
