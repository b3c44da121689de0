import type { Client } from '@bostadforst/client';
import { protectedRoutes as contractRoutes } from '@bostadforst/contract/referral/protected-routes';

/** What named staff ask the service for. */
export const protectedRoutes = { listProtected: contractRoutes.listProtected };

export type ProtectedClient = Client<typeof protectedRoutes>;
