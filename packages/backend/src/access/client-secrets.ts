import * as z from 'zod/mini';
import type { Issuer } from '@bostadforst/contract/programme/settings';

const Secrets = z.record(z.string(), z.string().check(z.minLength(1)));

/**
 * Reads `BF_CLIENT_SECRETS`: a JSON object from an issuer's address to this service's secret there. Left out for
 * issuers that know this service as a public client.
 */
export function readClientSecrets(text: string | undefined, issuers: readonly Issuer[]) {
  if (!text) return { secrets: new Map<string, string>(), faults: [] };
  const read = Secrets.safeParse(jsonOr(undefined, text));
  const faults = read.success
    ? Object.keys(read.data)
        .filter(address => !issuers.some(each => each.issuer === address))
        .map(address => `BF_CLIENT_SECRETS names ${address}, which is no issuer in the settings.`)
    : ['BF_CLIENT_SECRETS must be a JSON object such as {"https://id.example.se": "the secret"}.'];
  return { secrets: new Map(Object.entries(read.data ?? {})), faults };
}

function jsonOr(otherwise: unknown, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return otherwise;
  }
}
