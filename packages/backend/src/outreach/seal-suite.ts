import { Aes256Gcm, CipherSuite, HkdfSha256 } from '@hpke/core';
import { DhkemX25519HkdfSha256 } from '@hpke/dhkem-x25519';
import { sealInfo } from '@bostadforst/contract/outreach';

/** RFC 9180, base mode. A phone seals with the same three. */
export const suite = new CipherSuite({ kem: new DhkemX25519HkdfSha256(), kdf: new HkdfSha256(), aead: new Aes256Gcm() });

/** A new pair, as the bytes of both keys. */
export async function newPair(): Promise<{ secret: Uint8Array; publicKey: Uint8Array }> {
  const { privateKey, publicKey } = await suite.kem.generateKeyPair();
  return {
    secret: new Uint8Array(await suite.kem.serializePrivateKey(privateKey)),
    publicKey: new Uint8Array(await suite.kem.serializePublicKey(publicKey)),
  };
}

interface Sealed {
  secret: Uint8Array;
  enc: Uint8Array;
  sealed: Uint8Array;
  bound: string;
}

/** @returns what was sealed; `undefined` when the key, what stands outside or a single bit is another. */
export async function openWith({ secret, enc, sealed, bound }: Sealed): Promise<Uint8Array | undefined> {
  try {
    const recipientKey = await suite.kem.importKey('raw', exact(secret), false);
    const recipient = await suite.createRecipientContext({ recipientKey, enc: exact(enc), info: exact(Buffer.from(sealInfo)) });
    return new Uint8Array(await recipient.open(exact(sealed), exact(Buffer.from(bound))));
  } catch {
    return undefined;
  }
}

/** The library takes buffers whole: a view into a larger one would bring what lies around it. */
const exact = (bytes: Uint8Array): ArrayBuffer => Uint8Array.from(bytes).buffer;
