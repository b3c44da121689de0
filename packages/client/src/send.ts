import { ProblemError, readProblem } from '@bostadforst/contract/problem';
import type { Route } from '@bostadforst/contract/route';
import { acceptingWork, WorkAsked, workHeader } from '@bostadforst/contract/sending';
import type { CallOptions, SiteAddress } from './client-types.ts';
import { openSchema } from './open-schema.ts';
import { canSolve, solve } from './solve.ts';

interface LooseCall {
  params?: Record<string, string | undefined>;
  query?: Record<string, string | number | undefined>;
  body?: unknown;
}

/** How long to wait before trying again after a lost connection, in milliseconds. */
const pause = 400;

/** What each answer was marked with, for as long as someone has the answer. */
const tags = new WeakMap<object, string>();

/** One request: sent, parsed, and put in the words of the contract when it fails. */
export async function send(site: SiteAddress, route: Route, call: LooseCall, options: CallOptions): Promise<unknown> {
  const request = await prepare(site, route, call, options);
  let response = await attempt(site, route, request, options.signal);
  if (response.status === 304 && options.known) return options.known;
  let json: unknown = await readJson(response, options.signal);
  const asked = WorkAsked.safeParse(json);
  if (response.status === 429 && asked.success) {
    // The same again with what was asked for. Once: an answer that is not taken is followed by a wait, never by another puzzle.
    const headers = { ...request.init.headers, [workHeader]: await solve(asked.data.work, options.signal) };
    response = await attempt(site, route, { ...request, init: { ...request.init, headers } }, options.signal);
    json = await readJson(response, options.signal);
  }
  if (!response.ok) {
    const { code, fields } = readProblem(json);
    throw new ProblemError(code, fields);
  }
  const parsed = openSchema(route.reply).safeParse(json);
  if (!parsed.success) throw new ProblemError('unexpected');
  const tag = response.headers.get('etag');
  if (tag && typeof parsed.data === 'object' && parsed.data !== null) tags.set(parsed.data, tag);
  return parsed.data;
}

async function prepare(site: SiteAddress, route: Route, call: LooseCall, options: CallOptions) {
  const params: Record<string, string | undefined> = { municipality: site.municipality, ...call.params };
  const path = route.path.replace(/:(\w+)/g, (_, name: string) => encodeURIComponent(params[name] ?? ''));
  const query = new URLSearchParams(
    Object.entries(call.query ?? {}).flatMap(([key, value]) => (value === undefined ? [] : [[key, String(value)]])),
  );
  const unsigned = route.who === 'anyone' && route.keyed && canSolve();
  const accept = unsigned ? acceptingWork(performance.now()) : 'application/json';
  const headers: Record<string, string> = { accept, ...(await site.credentials?.()) };
  if (route.body) headers['content-type'] = 'application/json';
  if (route.keyed) headers['idempotency-key'] = options.idempotencyKey ?? crypto.randomUUID();
  const tag = route.method === 'GET' && options.known && tags.get(options.known);
  if (tag) headers['if-none-match'] = tag;
  if (route.versioned && options.version !== undefined) headers['if-match'] = `"${options.version}"`;
  return {
    url: site.backend.replace(/\/$/, '') + path + (query.size ? `?${query.toString()}` : ''),
    init: {
      method: route.method,
      headers,
      // The portal pages sign in with a cookie of the backend's own origin; nowhere else does a cookie go along.
      credentials: 'same-origin',
      cache: 'no-store',
      referrerPolicy: 'no-referrer',
      ...(route.body ? { body: JSON.stringify(call.body) } : {}),
    } satisfies RequestInit,
  };
}

/** Tries once more after a lost connection, where a second time stores nothing new: reads, and what carries a key. */
async function attempt(site: SiteAddress, route: Route, { url, init }: Awaited<ReturnType<typeof prepare>>, signal?: AbortSignal) {
  const ask = () => (site.fetch ?? globalThis.fetch)(url, { ...init, ...(signal ? { signal } : {}) });
  try {
    return await ask();
  } catch {
    signal?.throwIfAborted();
    if (route.method !== 'GET' && !route.keyed) throw new ProblemError('unreachable');
  }
  await new Promise(resolve => setTimeout(resolve, pause));
  signal?.throwIfAborted();
  try {
    return await ask();
  } catch {
    signal?.throwIfAborted();
    throw new ProblemError('unreachable');
  }
}

/** A login page of someone's Wi-Fi answers in HTML: to the person that is the same as no answer at all. */
async function readJson(response: Response, signal?: AbortSignal): Promise<unknown> {
  try {
    return await response.json();
  } catch {
    signal?.throwIfAborted();
    throw new ProblemError(
      response.ok || response.status === 502 || response.status === 503 || response.status === 504 ? 'unreachable' : 'unexpected',
    );
  }
}
