import type { Routes } from '@bostadforst/contract/route';
import type { CallOptions, Client, SiteAddress } from './client-types.ts';
import { send } from './send.ts';

/**
 * A thing's table of routes as typed methods.
 *
 * @example
 * const client = createClient({ backend: 'https://bf.example.se', municipality: 'exempelkommun' }, referralRoutes);
 * const sent = await client.sendReferral({ body }, { signal });
 */
export function createClient<T extends Routes>(site: SiteAddress, routes: T): Client<T> {
  const methods = Object.entries(routes).map(([name, route]) => [
    name,
    (call: Parameters<typeof send>[2] = {}, options: CallOptions = {}) => send(site, route, call, options),
  ]);
  return Object.fromEntries(methods) as Client<T>;
}
