import type { Client } from '@bostadforst/client';
import { unreadRoutes } from '@bostadforst/contract/outreach/unread-routes';

/** What the coordinator asks the service for about referrals that could not be taken in. */
export { unreadRoutes };

export type UnreadClient = Client<typeof unreadRoutes>;
