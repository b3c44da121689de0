import type { Client } from '@bostadforst/client';
import { lotRoutes } from '@bostadforst/contract/lot/routes';
import { listRoutes } from '@bostadforst/contract/referral/list-routes';
import { steeringRoutes as contractRoutes } from '@bostadforst/contract/steering/routes';

/** What whoever prioritises asks the service for. */
export const steeringRoutes = {
  ...contractRoutes,
  ...lotRoutes,
  actOnReferral: listRoutes.actOnReferral,
  openReferral: listRoutes.openReferral,
};

export type SteeringClient = Client<typeof steeringRoutes>;
