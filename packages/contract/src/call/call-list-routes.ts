import * as z from 'zod/mini';
import { InMunicipality } from '../programme/municipality-code.ts';
import type { Route } from '../route.ts';
import { Call, CallEntry } from './call.ts';

const OneCall = z.extend(InMunicipality, { callId: z.uuid() });

/** Those who have asked to be called, for whoever calls them. */
export const callListRoutes = {
  listCalls: {
    method: 'GET',
    path: '/v1/:municipality/calls',
    summary: 'Those to call, what is promised soonest first, and those who were called in the last week. No number.',
    who: ['coordinator'],
    params: InMunicipality,
    reply: z.array(CallEntry),
    status: 200,
    problems: ['not_signed_in', 'not_allowed', 'not_found'],
  },
  openCall: {
    method: 'GET',
    path: '/v1/:municipality/calls/:callId',
    summary: 'One of them, with the number. Opening it is written down.',
    who: ['coordinator'],
    params: OneCall,
    reply: Call,
    status: 200,
    problems: ['not_signed_in', 'not_allowed', 'not_found'],
  },
  called: {
    method: 'POST',
    path: '/v1/:municipality/calls/:callId/called',
    summary: 'Has been called, or met. Whoever was first stays so.',
    who: ['coordinator'],
    params: OneCall,
    reply: Call,
    status: 200,
    problems: ['not_signed_in', 'not_allowed', 'not_found', 'key_reused'],
    keyed: true,
  },
} as const satisfies Record<string, Route>;
