import type { IncomingHttpHeaders } from 'node:http';
import type { Settings } from '@bostadforst/contract/programme/settings';
import { identityOf } from './identity-of.ts';
import type { Identity } from './identity.ts';
import type { SealedCookie } from './sealed-cookie.ts';
import type { Tokens } from './tokens.ts';

/** The part of a request that says who is asking. */
export interface Asking {
  method: string;
  headers: IncomingHttpHeaders;
}

/**
 * `undefined`: not signed in, whether for want of a token or because it does not hold. Throws `not_found` when the token
 * holds but does not count for this municipality.
 */
export type WhoIs = (request: Asking, municipality: string) => Promise<Identity | undefined>;

export function createWhoIs({ settings, tokens, cookies }: { settings: Settings; tokens: Tokens; cookies: SealedCookie }): WhoIs {
  return async (request, municipality) => {
    const token = tokenOf(request, municipality);
    const checked = token && (await tokens.check(token, municipality));
    return checked ? identityOf(checked, municipality, settings) : undefined;
  };

  function tokenOf(request: Asking, municipality: string): string | undefined {
    const { authorization, cookie } = request.headers;
    // Whoever sends a token means that one: a cookie never stands in for one that fails.
    if (authorization !== undefined) return /^Bearer ([\w.-]+)$/i.exec(authorization)?.[1];
    return isOwnPage(request, settings.origin) ? cookies.open(cookie, sessionName(municipality)) : undefined;
  }
}

/** A sign-in is for one municipality: on an origin with several, each keeps its own. */
export const sessionName = (municipality: string) => `session-${municipality}`;

/**
 * Whether a request that a browser sent by itself, cookies included, came from a page of our own. SameSite keeps most
 * others away; a sister domain and an old browser are what is left.
 */
export function isOwnPage({ method, headers }: Asking, origin: string): boolean {
  const site = headers['sec-fetch-site'];
  if (site !== undefined && site !== 'same-origin' && site !== 'none') return false;
  if (headers.origin !== undefined) return headers.origin === origin;
  return method === 'GET' || method === 'HEAD';
}
