import { generateKeyPairSync, type KeyObject } from 'node:crypto';
import { SignJWT, type JWK } from 'jose';
import { roles, type Role } from '@bostadforst/contract/access';
import type { Issuer } from '@bostadforst/contract/programme/settings';
import type { Fetch } from '../access/issuers.ts';

/** What a test says about whoever is asking. */
export interface TestPerson {
  subject: string;
  name?: string;
  roles?: readonly Role[];
  units?: readonly string[];
  municipalities: readonly string[];
  /** `loa3` unless said; `null` leaves it out. */
  acr?: string | null;
  /** As in `10m`, or `-1m` for one that has expired. An hour unless said; `null` for never. */
  expiresIn?: string | null;
  /** Claims as they are, for what an honest issuer never sends. */
  claims?: Record<string, unknown>;
}

export interface TestIssuer {
  /** A line for `settings.issuers`. */
  issuer: Issuer;
  jwks: { keys: JWK[] };
  /** Answers what an issuer publishes, without a network. */
  fetch: Fetch;
  token(person: TestPerson): Promise<string>;
}

const exampleUnits = [
  ...['vuxen', 'forsorjning', 'funktionshinder', 'uppsok', 'bostadforst'],
  ...['arbetsmarknad', 'kontrakt', 'socialpsykiatri', 'stodboende'],
];

/** The tests’ own issuer: a key of its own, tokens for anyone, and the discovery that the service really reads. */
export function testIssuer({
  municipalities,
  units = exampleUnits,
  address = 'https://id.example.se',
}: {
  municipalities: readonly string[];
  units?: readonly string[];
  address?: string;
}): TestIssuer {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const jwks = { keys: [{ ...(publicKey.export({ format: 'jwk' }) as JWK), kid: 'test', alg: 'ES256', use: 'sig' }] };
  const issuer: Issuer = {
    issuer: address,
    audience: 'bostadforst',
    clientId: 'portal',
    municipalities: [...municipalities],
    claims: { municipalities: 'municipalities', roles: 'roles', units: 'units' },
    roles: Object.fromEntries(roles.map(role => [role, role])),
    units: Object.fromEntries(units.map(unit => [unit, unit])),
  };
  return { issuer, jwks, fetch: publishedBy(address, jwks), token: person => sign(person, issuer, privateKey) };
}

function publishedBy(address: string, jwks: { keys: JWK[] }): Fetch {
  const published: Record<string, unknown> = {
    [`${address}/.well-known/openid-configuration`]: {
      issuer: address,
      jwks_uri: `${address}/jwks`,
      authorization_endpoint: `${address}/auth`,
      token_endpoint: `${address}/token`,
      response_types_supported: ['code'],
      subject_types_supported: ['public'],
      id_token_signing_alg_values_supported: ['ES256'],
    },
    [`${address}/jwks`]: jwks,
  };
  return async url => (published[url] ? Response.json(published[url]) : new Response(null, { status: 404 }));
}

async function sign({ subject, acr = 'loa3', expiresIn = '1h', claims, ...person }: TestPerson, issuer: Issuer, key: KeyObject) {
  const { name, roles: given = [], units = [], municipalities } = person;
  const level = acr === null ? {} : { acr };
  const who = { iss: issuer.issuer, sub: subject, aud: issuer.audience, name, roles: given, units, municipalities, ...level, ...claims };
  const token = new SignJWT(who).setProtectedHeader({ alg: 'ES256', kid: 'test' }).setIssuedAt();
  return (expiresIn === null ? token : token.setExpirationTime(expiresIn)).sign(key);
}
