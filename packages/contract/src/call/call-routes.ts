import { InMunicipality } from '../programme/municipality-code.ts';
import type { Route } from '../route.ts';
import { AskedCall, NewCall } from './call.ts';

export const callRoutes = {
  askForCall: {
    method: 'POST',
    path: '/v1/:municipality/calls',
    summary: 'Someone would rather talk: where, when, in which language. Needs no sign-in and no name.',
    who: 'anyone',
    params: InMunicipality,
    body: NewCall,
    reply: AskedCall,
    status: 201,
    problems: ['not_found', 'not_possible_now', 'key_reused'],
    keyed: true,
  },
} as const satisfies Record<string, Route>;
