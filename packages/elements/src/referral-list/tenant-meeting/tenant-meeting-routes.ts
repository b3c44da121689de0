import type { Client } from '@bostadforst/client';
import { tenantMeetingRoutes } from '@bostadforst/contract/tenant-meeting/routes';

/** What the monthly meeting asks the service for. Nothing of anyone's way to a home is among it. */
export { tenantMeetingRoutes };

export type TenantMeetingClient = Client<typeof tenantMeetingRoutes>;
