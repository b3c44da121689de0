import { InMunicipality } from '../programme/municipality-code.ts';
import type { Route } from '../route.ts';
import { NewReview, Review, SteeringBack } from './steering-back.ts';

export const steeringBackRoutes = {
  getSteeringBack: {
    method: 'GET',
    path: '/v1/:municipality/steering-back',
    summary: 'Whether the list is who the programme is for: numbers from five upward, units that never propose, and five questions.',
    who: ['coordinator'],
    params: InMunicipality,
    reply: SteeringBack,
    status: 200,
    problems: ['not_signed_in', 'not_allowed', 'not_found'],
  },
  reviewSteering: {
    method: 'POST',
    path: '/v1/:municipality/steering-back/reviews',
    summary: 'The five questions, gone through. Kept with who did it and when.',
    who: ['coordinator'],
    params: InMunicipality,
    body: NewReview,
    reply: Review,
    status: 201,
    problems: ['not_signed_in', 'not_allowed', 'not_found', 'key_reused'],
    keyed: true,
  },
} as const satisfies Record<string, Route>;
