import type { Client } from '@bostadforst/client';
import { callListRoutes } from '@bostadforst/contract/call/list-routes';

/** What the coordinator asks the service for about those who want to be called. */
export { callListRoutes };

export type CallsClient = Client<typeof callListRoutes>;
