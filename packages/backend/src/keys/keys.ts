import { createHash, createHmac, hkdfSync, randomBytes } from 'node:crypto';
import { open, seal, wrappedUnder, type DataKey, type Place } from './seal.ts';

/** What a value is looked up by without being stored. Each purpose has a key of its own. */
export const hmacPurposes = [
  'receipt',
  'personal_number',
  'address',
  'sign_in_code',
  'idempotency_key',
  'idempotency_body',
  'log_sample',
] as const;
export type HmacPurpose = (typeof hmacPurposes)[number];

/** Tables whose rows belong to no person. */
export const sealedTables = ['apartment', 'steering_back_review', 'log_check', 'lot', 'outreach_slip', 'unread_referral'] as const;
export type SealedTable = (typeof sealedTables)[number];

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
  /** What today's audit lines are sealed with, and what any were sealed with before. */
  audit(municipality: string): { current: DataKey; of(id: Uint8Array): DataKey | undefined };
  /** Ids of the wrapping keys that open here. The first is the one that wraps. */
  readonly wrapping: readonly Uint8Array[];
  /** By name, whatever a later master key could not make anew: a receipt is not stored, so its HMAC cannot be made again. */
  lasting(municipality: string): ReadonlyMap<string, DataKey>;
}

export interface EarlierKeys {
  /** The master key before this one, while its change is under way. 32 bytes. */
  old?: Uint8Array | undefined;
  /** Secrets of master keys before this one, by `keptName`. */
  kept?: ReadonlyMap<string, Uint8Array>;
}

export const keptName = (municipality: string, name: string) => `${municipality} ${name}`;

/** @param master 32 bytes. */
export function createKeys(master: Uint8Array, { old, kept = new Map() }: EarlierKeys = {}): Keys {
  const now = derivations(master);
  const before = old && derivations(old);
  const wrapping = [now, ...(before ? [before] : [])].map(derive => named(derive('wrap')));
  /** As it was under the first master key that this municipality had. */
  const lasting = (municipality: string, kind: 'hmac' | 'table', thing: string): Buffer => {
    const found = kept.get(keptName(municipality, `${kind} ${thing}`));
    if (found) return Buffer.from(found);
    return (before ?? now)(...(kind === 'hmac' ? [kind, thing, municipality] : [kind, municipality, thing]));
  };
  /** Earlier audit keys: seals made with them are still read, and none is made. */
  const earlierAudit = (municipality: string): DataKey[] => [
    ...(before ? [named(before('audit', municipality))] : []),
    ...[...kept].filter(([name]) => name.startsWith(keptName(municipality, 'audit '))).map(([, secret]) => named(Buffer.from(secret))),
  ];

  return {
    wrapping: wrapping.map(({ id }) => id),
    hmac: (purpose, municipality, value) =>
      createHmac('sha256', lasting(municipality, 'hmac', purpose))
        .update(value)
        .digest(),
    newDataKey: () => ({ id: randomBytes(8), secret: randomBytes(32) }),
    wrap: (key, place) => seal(wrapping[0]!, place, key.secret),
    unwrap: (id, wrapped, place) => ({
      id,
      secret: open(wrapping.find(each => wrappedUnder(wrapped, each.id)) ?? wrapping[0]!, place, wrapped),
    }),
    tableKey: (municipality, table) => named(lasting(municipality, 'table', table)),
    audit(municipality) {
      const current = named(now('audit', municipality));
      return { current, of: id => [current, ...earlierAudit(municipality)].find(key => Buffer.from(key.id).equals(id)) };
    },
    lasting: municipality =>
      new Map([
        ...hmacPurposes.map(each => [`hmac ${each}`, named(lasting(municipality, 'hmac', each))] as const),
        ...sealedTables.map(each => [`table ${each}`, named(lasting(municipality, 'table', each))] as const),
        ...earlierAudit(municipality).map(key => [`audit ${Buffer.from(key.id).toString('hex')}`, key] as const),
      ]),
  };
}

type Derive = (...names: string[]) => Buffer;

function derivations(master: Uint8Array): Derive {
  if (master.length !== 32) throw new RangeError('The master key is 32 bytes.');
  return (...names) => Buffer.from(hkdfSync('sha256', master, 'bostadforst', JSON.stringify(names), 32));
}

const named = (secret: Buffer): DataKey => ({ id: createHash('sha256').update(secret).digest().subarray(0, 8), secret });
