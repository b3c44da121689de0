import { steeringBackRoutes } from '@bostadforst/contract/steering-back/routes';
import { steeringRoutes } from '@bostadforst/contract/steering/routes';

/** What the coordinator asks the service for to see where the programme is going. */
export const overviewRoutes = { ...steeringBackRoutes, getCapacity: steeringRoutes.getCapacity };

