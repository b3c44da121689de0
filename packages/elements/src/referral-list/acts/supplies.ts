import type { Apartment, Landlord } from '@bostadforst/contract/apartment';
import type { StaffClient } from '../staff-routes.ts';
import type { ActName } from './act-form.ts';

/** What some forms let one choose among. */
export interface Supplies {
  homes?: readonly Apartment[];
  landlords?: readonly Landlord[];
  workers?: readonly { id: string; name: string }[];
}

export const needsSupplies = (act: ActName) => act === 'MatchProposed' || act === 'ApartmentAnnounced' || act === 'SupportWorkerNamed';

/** Fetches what a form needs before it can be filled in. */
export async function suppliesFor(act: ActName, client: StaffClient, signal: AbortSignal): Promise<Supplies> {
  switch (act) {
    case 'MatchProposed':
      return { homes: await client.listApartments({ query: { state: 'available' } }, { signal }) };
    case 'ApartmentAnnounced':
      return { landlords: await client.listLandlords({}, { signal }) };
    case 'SupportWorkerNamed':
      return { workers: await client.listSupportWorkers({}, { signal }) };
    default:
      return {};
  }
}
