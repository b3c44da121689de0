import { isIP } from 'node:net';
import { normalizeIP } from '@fastify/rate-limit';

/**
 * The network that an address is counted by: IPv6 by /64, which is what one household or library has. Some proxies write the port beside the
 * address: counted with it, each connection would be a network of its own. What is no address is all one network.
 */
export function networkOf(written: string): string {
  const address = /^\[(.+)\](?::\d+)?$/.exec(written)?.[1] ?? /^([\d.]+):\d+$/.exec(written)?.[1] ?? written;
  return isIP(address) ? normalizeIP(address, 64) : '';
}
