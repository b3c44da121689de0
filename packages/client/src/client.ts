export { createClient } from './create-client.ts';
export type { CallOptions, Client, Credentials, SiteAddress } from './client-types.ts';
