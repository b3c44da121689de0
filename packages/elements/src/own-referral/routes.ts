import { accessRoutes } from '@bostadforst/contract/access/routes';
import { listRoutes } from '@bostadforst/contract/referral/list-routes';
import { lookRoutes } from '@bostadforst/contract/referral/look-routes';
import { ownRoutes } from '@bostadforst/contract/referral/own-routes';
import { tenantMeetingRoutes } from '@bostadforst/contract/tenant-meeting/routes';

/** What a person asks the service for about themselves. Fetched with the client, after the first view stands. */
export const personRoutes = {
  ...ownRoutes,
  actOnReferral: listRoutes.actOnReferral,
  listLooks: lookRoutes.listLooks,
  listOwnMeetings: tenantMeetingRoutes.listOwnMeetings,
  takeBackOwnMeetingYes: tenantMeetingRoutes.takeBackOwnMeetingYes,
  getMe: accessRoutes.getMe,
  useSignInCode: accessRoutes.useSignInCode,
};
