import type { Settings } from '@bostadforst/contract/programme/settings';
import { createIssuers, type Fetch } from './issuers.ts';
import { createSealedCookie } from './sealed-cookie.ts';
import { signInRoutes } from './sign-in.ts';
import { createTokens } from './tokens.ts';
import { createWhoIs } from './who-is.ts';

export type { Identity } from './identity.ts';
export type { Fetch } from './issuers.ts';
export type { Asking, WhoIs } from './who-is.ts';

export interface AccessOptions {
  settings: Settings;
  /** `BF_KEY`, 32 bytes. The cookies’ key is derived from it. */
  masterKey: Uint8Array;
  /** Issuer → this service’s secret there. */
  clientSecrets?: ReadonlyMap<string, string>;
  /** How issuers are reached. */
  fetch?: Fetch;
  /** Tokens are dated by their issuer’s clock: the real time, also where a test moves the service’s own. */
  now?: () => Date;
}

/** Who is asking, and the pages’ sign-in. */
export function createAccess({
  settings,
  masterKey,
  clientSecrets = new Map(),
  fetch = globalThis.fetch,
  now = () => new Date(),
}: AccessOptions) {
  const issuers = createIssuers({ fetch, secrets: clientSecrets });
  const tokens = createTokens(settings, issuers, now);
  const cookies = createSealedCookie(masterKey, settings.origin);
  return {
    whoIs: createWhoIs({ settings, tokens, cookies }),
    /** A Fastify plugin: `/sign-in/:municipality`, `/sign-in/callback`, `/sign-out`. */
    routes: signInRoutes({ settings, issuers, tokens, cookies, now }),
  };
}
