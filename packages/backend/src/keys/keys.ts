import { createHash, createHmac, hkdfSync, randomBytes } from 'node:crypto';
import { open, seal, type DataKey, type Place } from './seal.ts';

/** What a value is looked up by without being stored. Each purpose has a key of its own. */
export type HmacPurpose = 'receipt' | 'personal_number' | 'address' | 'sign_in_code' | 'idempotency_key' | 'idempotency_body';

/** Everything made from the master key. The master key itself is kept nowhere. */
export interface Keys {
  /** 32 bytes that tell whether two values are the same, in this municipality and for this purpose alone. */
  hmac(purpose: HmacPurpose, municipality: string, value: string): Buffer;
  /** A fresh key for one person and purpose, or for one landlord's report. */
  newDataKey(): DataKey;
  wrap(key: DataKey, place: Place): Buffer;
  unwrap(id: Uint8Array, wrapped: Uint8Array, place: Place): DataKey;
  /** For rows that belong to no person, such as apartments: one key per municipality and table. */
  tableKey(municipality: string, table: string): DataKey;
}

/** @param master 32 bytes. */
export function createKeys(master: Uint8Array): Keys {
  if (master.length !== 32) throw new RangeError('The master key is 32 bytes.');
  const derive = (...names: string[]) => Buffer.from(hkdfSync('sha256', master, 'bostadforst', JSON.stringify(names), 32));
  const named = (secret: Buffer): DataKey => ({ id: createHash('sha256').update(secret).digest().subarray(0, 8), secret });
  const wrapping = named(derive('wrap'));

  return {
    hmac: (purpose, municipality, value) =>
      createHmac('sha256', derive('hmac', purpose, municipality))
        .update(value)
        .digest(),
    newDataKey: () => ({ id: randomBytes(8), secret: randomBytes(32) }),
    wrap: (key, place) => seal(wrapping, place, key.secret),
    unwrap: (id, wrapped, place) => ({ id, secret: open(wrapping, place, wrapped) }),
    tableKey: (municipality, table) => named(derive('table', municipality, table)),
  };
}
