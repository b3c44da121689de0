import type { Client } from '@bostadforst/client';
import { accessRoutes } from '@bostadforst/contract/access/routes';
import { apartmentRoutes } from '@bostadforst/contract/apartment/routes';
import { homeWishRoutes } from '@bostadforst/contract/referral/home-wish-routes';
import { listRoutes } from '@bostadforst/contract/referral/list-routes';
import { lookRoutes } from '@bostadforst/contract/referral/look-routes';
import { protectedRoutes } from '@bostadforst/contract/referral/protected-routes';
import { tenancyRoutes } from '@bostadforst/contract/tenancy/routes';
import { observationRoutes } from '@bostadforst/contract/referral/observation-routes';

/** What staff ask the service for. Schemas come with it, so it is fetched when there is something to ask. */
export const staffRoutes = {
  ...listRoutes,
  giveReason: lookRoutes.giveReason,
  listNotices: lookRoutes.listNotices,
  protectReferral: protectedRoutes.protectReferral,
  ...observationRoutes,
  ...apartmentRoutes,
  ...homeWishRoutes,
  ...tenancyRoutes,
  ...accessRoutes,
};

export type StaffClient = Client<typeof staffRoutes>;
