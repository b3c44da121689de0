import { steeringRoutes } from '@bostadforst/contract/steering/routes';
import type { House } from '../house.ts';
import { serve } from '../serve.ts';
import { capacity } from './capacity.ts';
import { proposals } from './proposals.ts';

/** What those who prioritise see by. What they decide is an act like any other. */
export function serveSteering(house: House): void {
  serve(house, steeringRoutes, 'listProposals', async ({ who, room }) => ({ proposals: await proposals(room, who) }));

  serve(house, steeringRoutes, 'getCapacity', async ({ room }) => {
    room.audit({ kind: 'capacity' });
    return capacity(room);
  });
}
