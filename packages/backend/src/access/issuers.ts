import { createRemoteJWKSet, customFetch as joseFetch, type JWTVerifyGetKey } from 'jose';
import { ClientSecretPost, None, allowInsecureRequests, customFetch, discovery, type Configuration } from 'openid-client';
import type { Issuer } from '@bostadforst/contract/programme/settings';

/** How an issuer is reached: the network, the demo's own provider, or a test's keys. */
export type Fetch = (url: string, init: RequestInit) => Promise<Response>;

export interface Issuers {
  /** The issuer's endpoints, with this service as its client. */
  configuration(issuer: Issuer): Promise<Configuration>;
  /** The issuer's public keys. An unknown key id makes them be fetched again, at most twice a minute. */
  keys(issuer: Issuer): Promise<JWTVerifyGetKey>;
}

const hour = 60 * 60 * 1000;

/**
 * What issuers publish about themselves, fetched when first needed and kept for an hour: signed-in people must not be
 * thrown out because their issuer is away for some minutes. A failure is not kept.
 */
export function createIssuers({ fetch, secrets }: { fetch: Fetch; secrets: ReadonlyMap<string, string> }): Issuers {
  const configuration = kept((issuer: Issuer) => {
    const secret = secrets.get(issuer.issuer);
    // openid-client asks for https; settings allow plain http from this very machine alone.
    const execute = issuer.issuer.startsWith('http:') ? [allowInsecureRequests] : [];
    return discovery(new URL(issuer.issuer), issuer.clientId, {}, secret ? ClientSecretPost(secret) : None(), {
      execute,
      timeout: 5,
      [customFetch]: (url, { method, headers, body, redirect, signal }) =>
        fetch(url, { method, headers, body, redirect, signal } as RequestInit),
    });
  });

  const keys = kept(async (issuer: Issuer) => {
    const { jwks_uri: address } = (await configuration(issuer)).serverMetadata();
    if (!address) throw new Error('The issuer does not say where its keys are.');
    return createRemoteJWKSet(new URL(address), { cacheMaxAge: hour, timeoutDuration: 5000, [joseFetch]: fetch });
  });

  return { configuration, keys };
}

function kept<T>(make: (issuer: Issuer) => Promise<T>) {
  const made = new Map<string, { until: number; value: Promise<T> }>();
  return (issuer: Issuer): Promise<T> => {
    const key = `${issuer.issuer} ${issuer.clientId}`;
    const known = made.get(key);
    if (known && known.until > Date.now()) return known.value;
    const value = make(issuer);
    made.set(key, { until: Date.now() + hour, value });
    // Whoever asked meets the failure; the next one gets a new try.
    value.catch(() => made.get(key)?.value === value && made.delete(key));
    return value;
  };
}
