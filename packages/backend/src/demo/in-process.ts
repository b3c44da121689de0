import type { FastifyInstance, InjectOptions } from 'fastify';
import type { Fetch } from '../access/issuers.ts';

/**
 * Reaches a service that runs in this very process as if over the network: the demo’s issuer answers before a port is
 * open, and also where the address that visitors use cannot be reached from inside.
 */
export function inProcess(service: () => FastifyInstance | undefined, origin: string): Fetch {
  return async (url, init) => {
    const app = service();
    const { pathname, search, origin: asked } = new URL(url);
    if (!app || asked !== origin) throw new TypeError('The demo reaches nothing but itself.');
    const answer = await app.inject({
      method: (init.method ?? 'GET') as InjectOptions['method'],
      url: pathname + search,
      headers: Object.fromEntries(new Headers(init.headers)),
      payload: init.body === undefined || init.body === null ? undefined : String(init.body),
    });
    const headers = Object.entries(answer.headers).map(([name, value]) => [name, String(value)] as [string, string]);
    return new Response(new Uint8Array(answer.rawPayload), { status: answer.statusCode, headers });
  };
}
