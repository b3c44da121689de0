import type { Client } from '@bostadforst/client';
import { meetingRoutes } from '@bostadforst/contract/meeting/routes';
import { assessmentRoutes } from '@bostadforst/contract/referral/assessment-routes';
import { listRoutes } from '@bostadforst/contract/referral/list-routes';

/** What a meeting asks the service for: its own table, the list that an agenda is made from, and what was assessed beside it. */
export const meetingPlaceRoutes = { ...meetingRoutes, ...assessmentRoutes, listReferrals: listRoutes.listReferrals };

export type MeetingClient = Client<typeof meetingPlaceRoutes>;
