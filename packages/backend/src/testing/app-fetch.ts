import type { FastifyInstance, InjectOptions } from 'fastify';

/** `fetch` against the service in this process: the only thing missing is the network. */
export function appFetch(
  app: FastifyInstance,
  credentials: () => Promise<Record<string, string>> = async () => ({}),
): typeof globalThis.fetch {
  return async (input, init) => {
    const request = new Request(new URL(String(input instanceof Request ? input.url : input), 'http://in.process'), init);
    const { pathname, search } = new URL(request.url);
    const body = request.body ? Buffer.from(await request.arrayBuffer()) : undefined;
    const response = await app.inject({
      method: request.method as InjectOptions['method'],
      url: pathname + search,
      headers: { ...Object.fromEntries(request.headers), ...(await credentials()) },
      ...(body ? { payload: body } : {}),
    });
    init?.signal?.throwIfAborted();
    const headers = new Headers();
    for (const [name, value] of Object.entries(response.headers)) for (const each of [value].flat()) headers.append(name, String(each));
    const empty = [204, 304].includes(response.statusCode);
    return new Response(empty ? null : new Uint8Array(response.rawPayload), { status: response.statusCode, headers });
  };
}
