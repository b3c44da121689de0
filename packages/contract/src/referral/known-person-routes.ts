import * as z from 'zod/mini';
import { PersonalNumber } from '../person/personal-number.ts';
import { InMunicipality } from '../programme/municipality-code.ts';
import type { Route } from '../route.ts';

/**
 * The referral of the person with a number, when it is the asker's own or their unit's. A number that nobody has here, one that another
 * unit has written, and one whose record is protected are answered alike: that someone is on the list is sensitive in itself.
 */
export const KnownPerson = z.object({
  yours: z.optional(z.object({ referralId: z.uuid(), number: z.int(), alias: z.string() })),
});
export type KnownPerson = z.infer<typeof KnownPerson>;

export const knownPersonRoutes = {
  findByPersonalNumber: {
    method: 'POST',
    path: '/v1/:municipality/people/by-personal-number',
    summary:
      'Whether the asker’s own unit has already proposed the person with this number. In the body, so that it is in no address and no log. Written down, and at most thirty an hour for each person.',
    who: ['case_officer', 'coordinator', 'support_worker'],
    params: InMunicipality,
    body: z.strictObject({ personalNumber: PersonalNumber }),
    reply: KnownPerson,
    status: 200,
    problems: ['not_signed_in', 'not_allowed', 'not_found'],
  },
} as const satisfies Record<string, Route>;
