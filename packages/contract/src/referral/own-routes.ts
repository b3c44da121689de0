import { InMunicipality } from '../programme/municipality-code.ts';
import type { Route } from '../route.ts';
import { AddedWords, OwnReferral } from './own-referral.ts';

/** What someone reads about themselves, and adds. Answering an offer and withdrawing go by `actOnReferral`. */
export const ownRoutes = {
  getOwnReferral: {
    method: 'GET',
    path: '/v1/:municipality/me/referral',
    summary: 'Your own referral: where it stands, what happens next, what was decided and why. Nobody sees that you have read it.',
    who: ['participant', 'tenant'],
    params: InMunicipality,
    reply: OwnReferral,
    status: 200,
    problems: ['not_signed_in', 'not_allowed', 'not_found'],
  },
  addOwnWords: {
    method: 'POST',
    path: '/v1/:municipality/me/referral/words',
    summary: 'Adds words to your own referral. Whoever reads your words there reads these too.',
    who: ['participant', 'tenant'],
    params: InMunicipality,
    body: AddedWords,
    reply: OwnReferral,
    status: 201,
    problems: ['not_signed_in', 'not_allowed', 'not_found', 'not_possible_now', 'key_reused'],
    keyed: true,
  },
} as const satisfies Record<string, Route>;
