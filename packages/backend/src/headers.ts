import cors from '@fastify/cors';
import helmet from '@fastify/helmet';
import type { FastifyInstance } from 'fastify';
import type { Settings } from '@bostadforst/contract/programme/settings';

/** For replies that are data: nothing may be loaded, nor framed. */
const dataPolicy = { 'default-src': ["'none'"], 'frame-ancestors': ["'none'"] };

/** For the pages of this origin: everything from here, nothing inline, Trusted Types under the one policy that our bundles create. */
export const pagePolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types bostadforst',
].join('; ');

/** Strict headers on every reply, and the settings' sites as the only others whose pages may call. */
export async function setHeaders(app: FastifyInstance, { origin, sites }: Settings): Promise<void> {
  const secure = origin.startsWith('https:');
  await app.register(helmet, {
    contentSecurityPolicy: { useDefaults: false, directives: dataPolicy },
    strictTransportSecurity: secure ? { maxAge: 63_072_000, includeSubDomains: false } : false,
    // Under `no-referrer` a form of our own would send `Origin: null`, and sign-out would not know it.
    referrerPolicy: { policy: 'same-origin' },
    xFrameOptions: { action: 'deny' },
  });
  await app.register(cors, {
    origin: [...new Set([origin, ...sites])],
    methods: ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'],
    allowedHeaders: ['content-type', 'authorization', 'idempotency-key', 'if-none-match', 'if-match'],
    exposedHeaders: ['etag', 'retry-after'],
    // The cookie counts on pages of our own origin alone; elsewhere a page brings a token.
    credentials: false,
    maxAge: 600,
  });
}
