import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';

/** Eight bytes that name a key, and its 32 secret bytes. */
export interface DataKey {
  readonly id: Uint8Array;
  readonly secret: Uint8Array;
}

/** Where a sealed value stands. It opens there and nowhere else. */
export interface Place {
  municipality: string;
  table: string;
  /** The row's own id. */
  id: string;
  column: string;
}

const version = 1;
const keyIdLength = 8;
const nonceLength = 12;
const tagLength = 16;
const headLength = 1 + keyIdLength + nonceLength;

/** AES-256-GCM: version (1 byte), key id (8), nonce (12), ciphertext, tag (16). */
export function seal(key: DataKey, place: Place, plain: Uint8Array): Buffer {
  const nonce = randomBytes(nonceLength);
  const head = Buffer.concat([Buffer.of(version), key.id, nonce]);
  const cipher = createCipheriv('aes-256-gcm', key.secret, nonce).setAAD(boundTo(head, place));
  return Buffer.concat([head, cipher.update(plain), cipher.final(), cipher.getAuthTag()]);
}

/** @throws SealError when the key, the place or a single bit is another than when it was sealed. */
export function open(key: DataKey, place: Place, sealed: Uint8Array): Buffer {
  const head = sealed.subarray(0, headLength);
  if (sealed.length < headLength + tagLength || head[0] !== version) throw new SealError(place);
  if (!Buffer.from(head.subarray(1, 1 + keyIdLength)).equals(key.id)) throw new SealError(place);
  const decipher = createDecipheriv('aes-256-gcm', key.secret, head.subarray(1 + keyIdLength))
    .setAAD(boundTo(head, place))
    .setAuthTag(sealed.subarray(-tagLength));
  try {
    return Buffer.concat([decipher.update(sealed.subarray(headLength, -tagLength)), decipher.final()]);
  } catch {
    throw new SealError(place);
  }
}

/** Whether a wrapped key says that it was wrapped with the key of this id. */
export const wrappedUnder = (wrapped: Uint8Array, keyId: Uint8Array): boolean =>
  Buffer.from(wrapped.subarray(1, 1 + keyIdLength)).equals(keyId);

/** A sealed value was moved, changed, or meant for another key. Names the column, never the row. */
export class SealError extends Error {
  override readonly name = 'SealError';
  constructor({ table, column }: Place) {
    super(`A sealed value of ${table}.${column} does not open.`);
  }
}

/** JSON keeps the parts apart: `["a","bc"]` is never `["ab","c"]`. */
function boundTo(head: Uint8Array, { municipality, table, id, column }: Place): Buffer {
  return Buffer.concat([head, Buffer.from(JSON.stringify([municipality, table, id, column]))]);
}
