import {
  AuthorizationResponseError,
  authorizationCodeGrant,
  buildAuthorizationUrl,
  calculatePKCECodeChallenge,
  randomNonce,
  randomPKCECodeVerifier,
  randomState,
} from 'openid-client';
import type { Settings } from '@bostadforst/contract/programme/settings';
import { identityOf } from './identity-of.ts';
import type { Issuers } from './issuers.ts';
import type { Tokens } from './tokens.ts';

/** What is remembered between leaving for the issuer and coming back. */
export interface Pending {
  municipality: string;
  /** The page to land on. */
  back: string;
  state: string;
  nonce: string;
  verifier: string;
}

export type Arrival = { kind: 'signed_in'; token: string; seconds: number } | { kind: 'changed_their_mind' } | { kind: 'refused' };

/** OpenID Connect’s code flow with PKCE, with this service as the client. */
export function createCodeFlow({
  settings,
  issuers,
  tokens,
  now,
}: {
  settings: Settings;
  issuers: Issuers;
  tokens: Tokens;
  now: () => Date;
}) {
  const issuerOf = (municipality: string) => settings.issuers.find(each => each.municipalities.includes(municipality));

  return {
    /** The issuer’s page, and what to remember until they are back. `undefined` for a municipality without an issuer. */
    async leave(municipality: string, back: string): Promise<{ address: string; pending: Pending } | undefined> {
      const issuer = issuerOf(municipality);
      if (!issuer) return undefined;
      const pending = { municipality, back, state: randomState(), nonce: randomNonce(), verifier: randomPKCECodeVerifier() };
      const url = buildAuthorizationUrl(await issuers.configuration(issuer), {
        redirect_uri: `${settings.origin}/sign-in/callback`,
        scope: issuer.scope ?? 'openid profile',
        state: pending.state,
        nonce: pending.nonce,
        code_challenge: await calculatePKCECodeChallenge(pending.verifier),
        code_challenge_method: 'S256',
        // Asked each time: a shared computer must not sign the next person in as the last.
        prompt: 'login',
      });
      return { address: url.href, pending };
    },

    /** What came of it. One token is kept: the access token where the settings’ audience is in it, else the ID token. */
    async arrive(url: URL, { municipality, state, nonce, verifier }: Pending): Promise<Arrival> {
      const issuer = issuerOf(municipality);
      if (!issuer) return { kind: 'refused' };
      try {
        const checks = { pkceCodeVerifier: verifier, expectedState: state, expectedNonce: nonce, idTokenExpected: true };
        const answer = await authorizationCodeGrant(await issuers.configuration(issuer), url, checks);
        for (const token of [answer.access_token, answer.id_token]) {
          const checked = token ? await tokens.check(token, municipality) : undefined;
          if (!token || !checked) continue;
          identityOf(checked, municipality, settings); // Throws where it does not count.
          return { kind: 'signed_in', token, seconds: Math.floor(checked.claims.exp - now().getTime() / 1000) };
        }
        return { kind: 'refused' };
      } catch (error) {
        return { kind: error instanceof AuthorizationResponseError && error.error === 'access_denied' ? 'changed_their_mind' : 'refused' };
      }
    },
  };
}
