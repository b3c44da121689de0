import { isSame, macOf } from '../access/audit-line.ts';
import type { AuditBatchTable, AuditHeadTable } from '../database/tables/audit.ts';
import type { DataKey } from '../keys/seal.ts';

type AuditKeys = { of(id: Uint8Array): DataKey | undefined };

/** Everything in a batch, and the seal of the one before: whatever is changed, moved or left out gives another seal. */
export const batchSeal = (
  key: DataKey,
  batch: Pick<AuditBatchTable, 'municipality' | 'number' | 'sealed_at' | 'row_ids' | 'row_hashes'>,
  previous: Uint8Array,
): Buffer =>
  macOf(
    key,
    'batch',
    batch.municipality,
    batch.number,
    batch.sealed_at.toISOString(),
    batch.row_ids.join(' '),
    batch.row_hashes,
    key.id,
    previous,
  );

export function isIntact(keys: AuditKeys, batch: AuditBatchTable, previous: Uint8Array): boolean {
  const key = keys.of(batch.key_id);
  return key !== undefined && isSame(batchSeal(key, batch, previous), batch.seal);
}

/** What says which batch is the last. An earlier one cannot be made again without the key. */
export const headMac = (key: DataKey, municipality: string, last: number, seal: Uint8Array): Buffer =>
  macOf(key, 'head', municipality, last, seal);

export function isHeadOf(keys: AuditKeys, head: AuditHeadTable, seal: Uint8Array): boolean {
  const key = keys.of(head.key_id);
  return key !== undefined && isSame(headMac(key, head.municipality, head.last, seal), head.mac);
}

/** Before the first. */
export const noSeal = Buffer.alloc(32);

/** The mark of a batch that someone may keep on paper: `12:9f3c…`, its number and the beginning of its seal. */
export const markOf = ({ number, seal }: { number: number; seal: Uint8Array }) =>
  `${number}:${Buffer.from(seal).toString('hex').slice(0, 32)}`;
