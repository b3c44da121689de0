import * as z from 'zod/mini';
import { InMunicipality } from '../programme/municipality-code.ts';
import type { Route } from '../route.ts';
import { WitnessFigure, Lot, LotEnd, NewLot } from './lot.ts';

const OneLot = z.extend(InMunicipality, { lotId: z.uuid() });

/** Only where the programme says so: `policy.lot`. */
export const lotRoutes = {
  listLots: {
    method: 'GET',
    path: '/v1/:municipality/lots',
    summary: 'Lots among names that the group has declared equal, newest first: numbers, never aliases.',
    who: ['steering_member', 'coordinator'],
    params: InMunicipality,
    reply: z.object({ lots: z.array(Lot) }),
    status: 200,
    problems: ['not_signed_in', 'not_allowed', 'not_found'],
  },
  freezeLot: {
    method: 'POST',
    path: '/v1/:municipality/lots',
    summary: 'Freezes names that the group has declared equal. Nothing about it can be changed from here.',
    who: ['steering_member'],
    params: InMunicipality,
    body: NewLot,
    reply: Lot,
    status: 201,
    problems: ['not_signed_in', 'not_allowed', 'not_found', 'not_possible_now', 'key_reused'],
    keyed: true,
  },
  witnessLot: {
    method: 'POST',
    path: '/v1/:municipality/lots/:lotId/figures',
    summary: 'A witness writes a figure, once. Nobody sees it before all witnesses have written theirs.',
    who: ['steering_member', 'coordinator'],
    params: OneLot,
    body: z.strictObject({ figure: WitnessFigure }),
    reply: Lot,
    status: 201,
    problems: ['not_signed_in', 'not_allowed', 'not_found', 'not_possible_now', 'key_reused'],
    keyed: true,
  },
  endLot: {
    method: 'POST',
    path: '/v1/:municipality/lots/:lotId/end',
    summary: 'The group signs what the lot proposes, with reasons for each name, or rejects it with reasons.',
    who: ['steering_member'],
    params: OneLot,
    body: LotEnd,
    reply: Lot,
    status: 201,
    problems: ['not_signed_in', 'not_allowed', 'not_found', 'not_possible_now', 'key_reused'],
    keyed: true,
  },
} as const satisfies Record<string, Route>;
