import { apartmentRoutes } from '@bostadforst/contract/apartment/routes';
import { ProblemError } from '@bostadforst/contract/problem';
import type { House } from '../house.ts';
import { serve } from '../serve.ts';
import { apartments } from './apartment-store.ts';

export function serveApartments(house: House): void {
  serve(house, apartmentRoutes, 'listApartments', async ({ query, room }) => {
    const list = await apartments(room).list(query.state);
    room.audit({ kind: 'apartment', filter: query.state ? `state=${query.state}` : 'all', count: list.length });
    return list;
  });

  serve(house, apartmentRoutes, 'listLandlords', async ({ room }) => room.settings.landlords.map(({ id, name }) => ({ id, name })));

  serve(house, apartmentRoutes, 'announceApartment', {
    store: async ({ body, room }) => {
      // A home belongs to a landlord that the operator knows: their reports on it find it.
      if (!room.settings.landlords.some(({ id }) => id === body.landlordId)) throw new ProblemError('invalid', ['landlordId']);
      const id = await apartments(room).announce(body);
      room.audit({ kind: 'apartment', recordId: id });
      return id;
    },
    answer: ({ room }, id) => apartments(room).one(id),
  });
}
