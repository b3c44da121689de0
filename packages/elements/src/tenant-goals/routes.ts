import { accessRoutes } from '@bostadforst/contract/access/routes';
import { goalRoutes } from '@bostadforst/contract/goal/routes';

/** What a tenant asks the service for. Fetched with the client, after the first view stands. */
export const tenantRoutes = { ...goalRoutes, getMe: accessRoutes.getMe, useSignInCode: accessRoutes.useSignInCode };
