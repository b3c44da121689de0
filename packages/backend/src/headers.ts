import cors, { type FastifyCorsOptions } from '@fastify/cors';
import helmet from '@fastify/helmet';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { Settings } from '@bostadforst/contract/programme/settings';
import { workHeader } from '@bostadforst/contract/sending';

/** For replies that are data: nothing may be loaded, nor framed. */
const dataPolicy = { 'default-src': ["'none'"], 'frame-ancestors': ["'none'"] };

/**
 * For the pages of this origin: everything from here, nothing inline, Trusted Types under the one policy that our bundles create.
 *
 * @param shownBy Origins whose pages may show it in a frame. None: no page may, not even one of ours.
 */
export const policyOf = (shownBy: readonly string[] = []) =>
  [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    `frame-ancestors ${shownBy.join(' ') || "'none'"}`,
    "require-trusted-types-for 'script'",
    'trusted-types bostadforst',
  ].join('; ');

export const pagePolicy = policyOf();

/** The origins of a municipality's own pages: those that may call this service for it, and show its frames. */
export function sitesOf({ sites, municipalities }: Settings, municipality: string): string[] {
  return [...new Set([...sites, ...(municipalities[municipality]?.sites ?? [])])];
}

/** Strict headers on every reply, and a municipality's sites as the only others whose pages may call for it. */
export async function setHeaders(app: FastifyInstance, settings: Settings): Promise<void> {
  const { origin } = settings;
  const secure = origin.startsWith('https:');
  await app.register(helmet, {
    contentSecurityPolicy: { useDefaults: false, directives: dataPolicy },
    strictTransportSecurity: secure ? { maxAge: 63_072_000, includeSubDomains: false } : false,
    // Under `no-referrer` a form of our own would send `Origin: null`, and sign-out would not know it.
    referrerPolicy: { policy: 'same-origin' },
    xFrameOptions: { action: 'deny' },
  });
  await app.register(cors, () => (request: FastifyRequest, answer: (error: null, options: FastifyCorsOptions) => void) => {
    answer(null, { ...callers, origin: callersOf(request.url, settings) });
  });
}

/** Who may read an answer: of the files that any page may load, everyone; of a municipality's, its own sites. */
function callersOf(url: string, settings: Settings): string | string[] {
  if (/^\/(elements|embed)\//.test(url)) return '*';
  const municipality = /^\/v1\/([^/?]+)/.exec(url)?.[1] ?? '';
  return [...new Set([settings.origin, ...sitesOf(settings, municipality)])];
}

const callers: FastifyCorsOptions = {
  methods: ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'],
  allowedHeaders: ['content-type', 'authorization', 'idempotency-key', 'if-none-match', 'if-match', workHeader],
  exposedHeaders: ['etag', 'retry-after'],
  // The cookie counts on pages of our own origin alone; elsewhere a page brings a token.
  credentials: false,
  maxAge: 600,
};
