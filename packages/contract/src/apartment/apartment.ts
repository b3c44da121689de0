import * as z from 'zod/mini';
import { CalendarDay } from '../calendar-day.ts';

export const apartmentStates = [
  'announced',
  'available',
  'reserved',
  'offered',
  'let',
  'vacated',
  'inspected',
  'returned_to_landlord',
] as const;
export const ApartmentState = z.enum(apartmentStates);
export type ApartmentState = z.infer<typeof ApartmentState>;

/** Who lets a home: the `landlordId` of `NewApartment`, and the name that staff know it by. */
export const Landlord = z.object({ id: z.string(), name: z.string() });
export type Landlord = z.infer<typeof Landlord>;

/** Whether the tenant can have the lease in their own name: from the start, later, or not here at all (a bostadsrätt that is let). */
export const OwnContract = z.enum(['from_start', 'later', 'no']);
export type OwnContract = z.infer<typeof OwnContract>;

/** What the team writes down about a home. The address opens only in the referral that it is offered in. */
export const NewApartment = z.strictObject({
  landlordId: z.string().check(z.minLength(1), z.maxLength(40)),
  /** Street, number and flat number, as the landlord writes it. */
  address: z.string().check(z.trim(), z.minLength(3), z.maxLength(160)),
  /** Coarse, for matching: part of town. */
  neighbourhood: z.string().check(z.trim(), z.minLength(1), z.maxLength(60)),
  rooms: z.int().check(z.minimum(1), z.maximum(9)),
  /** Square metres. */
  areaM2: z.optional(z.int().check(z.minimum(5), z.maximum(300))),
  floor: z.optional(z.int().check(z.minimum(-2), z.maximum(60))),
  lift: z.boolean(),
  petsAllowed: z.boolean(),
  /** Kronor a month. */
  rentSek: z.int().check(z.minimum(0), z.maximum(60000)),
  availableFrom: CalendarDay,
  ownContract: z.optional(OwnContract),
});
export type NewApartment = z.infer<typeof NewApartment>;

/** A home as it is matched: no address, no name. */
export const Apartment = z.object({
  id: z.uuid(),
  /** Number in the municipality's own series, for talking about it. */
  number: z.int(),
  state: ApartmentState,
  neighbourhood: z.string(),
  rooms: z.int(),
  areaM2: z.optional(z.int()),
  floor: z.optional(z.int()),
  lift: z.boolean(),
  petsAllowed: z.boolean(),
  rentSek: z.int(),
  availableFrom: z.iso.date(),
  ownContract: z.optional(OwnContract),
});
export type Apartment = z.infer<typeof Apartment>;
