import { Aes256Gcm, CipherSuite, HkdfSha256 } from '@hpke/core';
import { DhkemX25519HkdfSha256 } from '@hpke/dhkem-x25519';
import { boundTo, sealInfo, type OutreachKey, type SealedReferral } from '@bostadforst/contract/outreach';

export interface ToSeal {
  municipality: string;
  /** The idempotency key, outside the seal. */
  key: string;
  sealWith: OutreachKey;
  slip: string;
  writtenAt: Date;
  writtenOn: string;
  referral: unknown;
}

/** Filled up to a multiple of this: how long an envelope is tells little of what is in it. */
const block = 1024;

const bytes = (text: string): ArrayBuffer => new TextEncoder().encode(text).buffer;

/** From here on nobody reads it but the service: not this phone either. HPKE in base mode (RFC 9180), to the day's public key. */
export async function seal({ municipality, key, sealWith, slip, writtenAt, writtenOn, referral }: ToSeal): Promise<SealedReferral> {
  const suite = new CipherSuite({ kem: new DhkemX25519HkdfSha256(), kdf: new HkdfSha256(), aead: new Aes256Gcm() });
  const { keyId, publicKey } = sealWith;
  const recipientPublicKey = await suite.kem.importKey('raw', fromBase64Url(publicKey), true);
  const bound = boundTo({ municipality, key, keyId, slip, writtenOn });
  const inside = padded(JSON.stringify({ writtenAt: writtenAt.toISOString(), referral }));
  const { ct, enc } = await suite.seal({ recipientPublicKey, info: bytes(sealInfo) }, inside, bytes(bound));
  return { keyId, enc: toBase64Url(enc), sealed: toBase64Url(ct), slip, writtenOn };
}

/** Spaces after JSON mean nothing. */
function padded(json: string): ArrayBuffer {
  const written = new TextEncoder().encode(json);
  const whole = new Uint8Array(Math.ceil(written.length / block) * block).fill(32);
  whole.set(written);
  return whole.buffer;
}

function toBase64Url(buffer: ArrayBuffer): string {
  const signs = Array.from(new Uint8Array(buffer), byte => String.fromCharCode(byte)).join('');
  return btoa(signs).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');
}

function fromBase64Url(text: string): ArrayBuffer {
  const signs = atob(text.replaceAll('-', '+').replaceAll('_', '/'));
  return Uint8Array.from(signs, sign => sign.charCodeAt(0)).buffer;
}
