import * as z from 'zod/mini';
import { InMunicipality } from '../programme/municipality-code.ts';
import type { Route } from '../route.ts';
import { Apartment, ApartmentState, Landlord, NewApartment } from './apartment.ts';

export const apartmentRoutes = {
  listApartments: {
    method: 'GET',
    path: '/v1/:municipality/apartments',
    summary: 'Homes by number, without address or name.',
    who: ['tenancy_manager', 'coordinator'],
    params: InMunicipality,
    query: z.strictObject({ state: z.optional(ApartmentState) }),
    reply: z.array(Apartment),
    status: 200,
    problems: ['not_signed_in', 'not_allowed', 'not_found'],
  },
  announceApartment: {
    method: 'POST',
    path: '/v1/:municipality/apartments',
    summary: 'Writes down a home that a landlord lets the municipality use.',
    who: ['tenancy_manager', 'coordinator'],
    params: InMunicipality,
    body: NewApartment,
    reply: Apartment,
    status: 201,
    problems: ['not_signed_in', 'not_allowed', 'not_found', 'key_reused'],
    keyed: true,
  },
  listLandlords: {
    method: 'GET',
    path: '/v1/:municipality/landlords',
    summary: 'The landlords that a home may be written down for, from the operator’s settings.',
    who: ['tenancy_manager', 'coordinator'],
    params: InMunicipality,
    reply: z.array(Landlord),
    status: 200,
    problems: ['not_signed_in', 'not_allowed', 'not_found'],
  },
} as const satisfies Record<string, Route>;
