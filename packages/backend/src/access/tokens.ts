import { decodeJwt, errors, jwtVerify, type JWTPayload } from 'jose';
import type { Issuer, Settings } from '@bostadforst/contract/programme/settings';
import type { Issuers } from './issuers.ts';

/** Public-key signatures alone: a shared secret could be used by either side, and `none` by anyone. */
const algorithms = ['ES256', 'ES384', 'PS256', 'PS384', 'PS512', 'RS256', 'RS384', 'RS512', 'EdDSA', 'Ed25519'];

/** A token that holds, and the line of the settings that says how to read it. */
export interface CheckedToken {
  issuer: Issuer;
  claims: JWTPayload & { sub: string; exp: number };
}

export interface Tokens {
  /** `undefined` for any token that does not hold: nothing tells the caller why. Throws only when the issuer's keys cannot be had. */
  check(token: string, municipality: string): Promise<CheckedToken | undefined>;
}

/** Checks OpenID Connect tokens: issuer, signature, audience and time. What they are good for is `identity-of.ts`. */
export function createTokens(settings: Settings, issuers: Issuers, now: () => Date): Tokens {
  return {
    async check(token, municipality) {
      const issuer = issuerOf(token, municipality, settings);
      if (!issuer) return undefined;
      const keys = await issuers.keys(issuer);
      try {
        const { payload } = await jwtVerify(token, keys, {
          issuer: issuer.issuer,
          audience: issuer.audience,
          algorithms,
          requiredClaims: ['sub', 'exp'],
          currentDate: now(),
          clockTolerance: 5,
        });
        // An empty subject would be the same person for everyone.
        return payload.sub ? { issuer, claims: payload as CheckedToken['claims'] } : undefined;
      } catch (error) {
        if (isBadToken(error)) return undefined;
        throw error;
      }
    },
  };
}

/** An issuer may have several lines, one per client: the municipality's own comes first. No key is fetched for an unknown one. */
function issuerOf(token: string, municipality: string, settings: Settings): Issuer | undefined {
  let named: string | undefined;
  try {
    named = decodeJwt(token).iss;
  } catch {
    return undefined;
  }
  const lines = settings.issuers.filter(each => each.issuer === named);
  return lines.find(each => each.municipalities.includes(municipality)) ?? lines[0];
}

const badToken: readonly string[] = [
  errors.JWTExpired.code,
  errors.JWTClaimValidationFailed.code,
  errors.JWTInvalid.code,
  errors.JWSInvalid.code,
  errors.JWSSignatureVerificationFailed.code,
  errors.JWKSNoMatchingKey.code,
  errors.JWKSMultipleMatchingKeys.code,
  errors.JOSEAlgNotAllowed.code,
  errors.JOSENotSupported.code,
];

function isBadToken(error: unknown) {
  return error instanceof errors.JOSEError && badToken.includes(error.code);
}
