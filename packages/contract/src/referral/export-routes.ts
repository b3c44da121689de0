import * as z from 'zod/mini';
import { InMunicipality } from '../programme/municipality-code.ts';
import type { Route } from '../route.ts';
import { ListEntry } from './list-entry.ts';
import { listFilters, listPosition } from './list-query.ts';

export const exportRoutes = {
  exportReferrals: {
    method: 'GET',
    path: '/v1/:municipality/referrals/export',
    summary: 'The list’s own columns for a file, five hundred rows at a time. That they were taken out is written down, with how many.',
    who: ['coordinator'],
    params: InMunicipality,
    query: z.strictObject({ ...listFilters, after: listPosition }),
    reply: z.object({
      entries: z.array(ListEntry),
      /** Give it back as `after` for the next rows. */
      next: z.optional(z.string()),
    }),
    status: 200,
    problems: ['not_signed_in', 'not_allowed', 'not_found'],
  },
} as const satisfies Record<string, Route>;
