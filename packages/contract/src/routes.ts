import { accessRoutes } from './access/access-routes.ts';
import { apartmentRoutes } from './apartment/apartment-routes.ts';
import { goalRoutes } from './goal/goal-routes.ts';
import { inboxRoutes } from './landlord-report/inbox-routes.ts';
import { landlordReportRoutes } from './landlord-report/landlord-report-routes.ts';
import { logReviewRoutes } from './log-review/log-review-routes.ts';
import { programmeRoutes } from './programme/programme-routes.ts';
import { listRoutes } from './referral/list-routes.ts';
import { lookRoutes } from './referral/look-routes.ts';
import { protectedRoutes } from './referral/protected-routes.ts';
import { referralRoutes } from './referral/referral-routes.ts';
import { staffReferralRoutes } from './referral/staff-referral-routes.ts';
import type { Routes } from './route.ts';
import { steeringBackRoutes } from './steering-back/steering-back-routes.ts';

/** Every thing's table. For the backend and OpenAPI: an element takes its own table alone. */
export const routes = {
  ...programmeRoutes,
  ...accessRoutes,
  ...referralRoutes,
  ...staffReferralRoutes,
  ...listRoutes,
  ...lookRoutes,
  ...protectedRoutes,
  ...logReviewRoutes,
  ...apartmentRoutes,
  ...goalRoutes,
  ...landlordReportRoutes,
  ...inboxRoutes,
  ...steeringBackRoutes,
} as const satisfies Routes;
