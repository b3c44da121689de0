import type { Client } from '@bostadforst/client';
import { logReviewRoutes } from '@bostadforst/contract/log-review/routes';

/** What whoever reviews the log asks the service for. */
export const logRoutes = logReviewRoutes;

export type LogClient = Client<typeof logRoutes>;
