import { accessRoutes } from './access/access-routes.ts';
import { apartmentRoutes } from './apartment/apartment-routes.ts';
import { callListRoutes } from './call/call-list-routes.ts';
import { callRoutes } from './call/call-routes.ts';
import { goalRoutes } from './goal/goal-routes.ts';
import { inboxRoutes } from './landlord-report/inbox-routes.ts';
import { landlordReportRoutes } from './landlord-report/landlord-report-routes.ts';
import { logReviewRoutes } from './log-review/log-review-routes.ts';
import { lotRoutes } from './lot/lot-routes.ts';
import { meetingRoutes } from './meeting/meeting-routes.ts';
import { outreachRoutes } from './outreach/outreach-routes.ts';
import { unreadRoutes } from './outreach/unread-routes.ts';
import { programmeRoutes } from './programme/programme-routes.ts';
import { assessmentRoutes } from './referral/assessment-routes.ts';
import { exportRoutes } from './referral/export-routes.ts';
import { knownPersonRoutes } from './referral/known-person-routes.ts';
import { homeWishRoutes } from './referral/home-wish-routes.ts';
import { listRoutes } from './referral/list-routes.ts';
import { lookRoutes } from './referral/look-routes.ts';
import { observationRoutes } from './referral/observation-routes.ts';
import { ownRoutes } from './referral/own-routes.ts';
import { protectedRoutes } from './referral/protected-routes.ts';
import { receiptRoutes } from './referral/receipt-routes.ts';
import { referralRoutes } from './referral/referral-routes.ts';
import { staffReferralRoutes } from './referral/staff-referral-routes.ts';
import type { Routes } from './route.ts';
import { tenancyRoutes } from './tenancy/tenancy-routes.ts';
import { steeringRoutes } from './steering/steering-routes.ts';
import { steeringBackRoutes } from './steering-back/steering-back-routes.ts';
import { tenantMeetingRoutes } from './tenant-meeting/tenant-meeting-routes.ts';

/** Every thing's table. For the backend and OpenAPI: an element takes its own table alone. */
export const routes = {
  ...programmeRoutes,
  ...accessRoutes,
  ...referralRoutes,
  ...staffReferralRoutes,
  ...outreachRoutes,
  ...unreadRoutes,
  ...receiptRoutes,
  ...callRoutes,
  ...callListRoutes,
  ...knownPersonRoutes,
  ...listRoutes,
  ...exportRoutes,
  ...lookRoutes,
  ...observationRoutes,
  ...assessmentRoutes,
  ...ownRoutes,
  ...protectedRoutes,
  ...logReviewRoutes,
  ...homeWishRoutes,
  ...apartmentRoutes,
  ...tenancyRoutes,
  ...goalRoutes,
  ...landlordReportRoutes,
  ...inboxRoutes,
  ...steeringBackRoutes,
  ...meetingRoutes,
  ...tenantMeetingRoutes,
  ...steeringRoutes,
  ...lotRoutes,
} as const satisfies Routes;
