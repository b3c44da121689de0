import type { Client } from '@bostadforst/client';
import { meetingRoutes } from '@bostadforst/contract/meeting/routes';
import { listRoutes } from '@bostadforst/contract/referral/list-routes';

/** What a meeting asks the service for: its own table, and the list that an agenda is made from. */
export const meetingPlaceRoutes = { ...meetingRoutes, listReferrals: listRoutes.listReferrals };

export type MeetingClient = Client<typeof meetingPlaceRoutes>;
