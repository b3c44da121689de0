import * as z from 'zod/mini';
import { InMunicipality } from '../programme/municipality-code.ts';
import type { Route } from '../route.ts';
import { OpenedUnread, settledAs, UnreadReferral } from './unread.ts';

const OneUnread = z.extend(InMunicipality, { unreadId: z.uuid() });

/** The coordinator's box for sealed referrals that could not be taken in. */
export const unreadRoutes = {
  listUnread: {
    method: 'GET',
    path: '/v1/:municipality/outreach/unread',
    summary: 'Sealed referrals that could not be taken in, with whoever wrote them; those that are not settled.',
    who: ['coordinator'],
    params: InMunicipality,
    reply: z.array(UnreadReferral),
    status: 200,
    problems: ['not_signed_in', 'not_allowed', 'not_found'],
  },
  openUnread: {
    method: 'GET',
    path: '/v1/:municipality/outreach/unread/:unreadId',
    summary: 'What could be read of one of them. That it was opened is written down.',
    who: ['coordinator'],
    params: OneUnread,
    reply: OpenedUnread,
    status: 200,
    problems: ['not_signed_in', 'not_allowed', 'not_found'],
  },
  settleUnread: {
    method: 'PATCH',
    path: '/v1/:municipality/outreach/unread/:unreadId',
    summary: 'Takes one out of the box: written anew with whoever wrote it, or not needed.',
    who: ['coordinator'],
    params: OneUnread,
    body: z.strictObject({ as: z.enum(settledAs) }),
    reply: UnreadReferral,
    status: 200,
    problems: ['not_signed_in', 'not_allowed', 'not_found'],
  },
} as const satisfies Record<string, Route>;
