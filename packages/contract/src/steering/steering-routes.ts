import * as z from 'zod/mini';
import { InMunicipality } from '../programme/municipality-code.ts';
import type { Route } from '../route.ts';
import { Capacity, Proposal } from './steering.ts';

/** Deciding goes by the route of every other act: `SteeringDecisionMade`, one name at a time, with its own reasons. */
export const steeringRoutes = {
  listProposals: {
    method: 'GET',
    path: '/v1/:municipality/proposals',
    summary: 'Names that wait for a decision on priority, in the order they came. Each is written down as looked at.',
    who: ['steering_member', 'coordinator'],
    params: InMunicipality,
    reply: z.object({ proposals: z.array(Proposal) }),
    status: 200,
    problems: ['not_signed_in', 'not_allowed', 'not_found'],
  },
  getCapacity: {
    method: 'GET',
    path: '/v1/:municipality/capacity',
    summary: 'How many homes there are, let, promised and free. Numbers of homes alone.',
    who: ['steering_member', 'coordinator'],
    params: InMunicipality,
    reply: Capacity,
    status: 200,
    problems: ['not_signed_in', 'not_allowed', 'not_found'],
  },
} as const satisfies Record<string, Route>;
