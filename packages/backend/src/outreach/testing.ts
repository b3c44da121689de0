import { Aes256Gcm, CipherSuite, HkdfSha256 } from '@hpke/core';
import { DhkemX25519HkdfSha256 } from '@hpke/dhkem-x25519';
import { boundTo, sealInfo, type OutreachKey, type SealedReferral } from '@bostadforst/contract/outreach';

interface Sealing {
  key: OutreachKey;
  idempotencyKey: string;
  slip: string;
  /** What stands inside; the referral of the contract, or anything else. */
  inside?: unknown;
  /** The same as it is written, where it is deeper than can be written here. */
  json?: string;
  writtenOn?: string;
  municipality?: string;
}

/** As a phone seals, written once more from RFC 9180 and the contract alone. */
export async function sealedBy({ writtenOn = '2026-03-14', municipality = 'exempelkommun', ...sealing }: Sealing) {
  const { key, idempotencyKey, slip, inside, json = JSON.stringify(inside) } = sealing;
  const suite = new CipherSuite({ kem: new DhkemX25519HkdfSha256(), kdf: new HkdfSha256(), aead: new Aes256Gcm() });
  const bytes = (text: string) => Uint8Array.from(Buffer.from(text)).buffer;
  const recipientPublicKey = await suite.kem.importKey('raw', Uint8Array.from(Buffer.from(key.publicKey, 'base64url')).buffer, true);
  const bound = boundTo({ municipality, key: idempotencyKey, keyId: key.keyId, slip, writtenOn });
  const { ct, enc } = await suite.seal({ recipientPublicKey, info: bytes(sealInfo) }, bytes(json), bytes(bound));
  const text = (buffer: ArrayBuffer) => Buffer.from(buffer).toString('base64url');
  return { keyId: key.keyId, enc: text(enc), sealed: text(ct), slip, writtenOn } satisfies SealedReferral;
}
