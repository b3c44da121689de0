import { assessmentRoutes } from '@bostadforst/contract/referral/assessment-routes';
import { listRoutes } from '@bostadforst/contract/referral/list-routes';

/** What putting two assessments together in a record asks the service for. */
export const recordRoutes = { ...assessmentRoutes, openReferral: listRoutes.openReferral };
