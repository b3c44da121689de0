import type { Client } from '@bostadforst/client';
import { accessRoutes } from '@bostadforst/contract/access/routes';
import { apartmentRoutes } from '@bostadforst/contract/apartment/routes';
import { listRoutes } from '@bostadforst/contract/referral/list-routes';
import { lookRoutes } from '@bostadforst/contract/referral/look-routes';

/** What staff ask the service for. Schemas come with it, so it is fetched when there is something to ask. */
export const staffRoutes = { ...listRoutes, giveReason: lookRoutes.giveReason, ...apartmentRoutes, ...accessRoutes };

export type StaffClient = Client<typeof staffRoutes>;
