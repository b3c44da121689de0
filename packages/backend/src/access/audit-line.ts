import { createHash, createHmac, timingSafeEqual } from 'node:crypto';
import { sql, type RawBuilder } from 'kysely';
import type { DataKey } from '../keys/seal.ts';

/** A line as the database holds it: every column, those that are added later as well. */
export type AuditLine = Record<string, unknown>;

/**
 * The whole row of the table `audit`. Its moment is a number: as text it would depend on the session's time zone and lose its microseconds.
 */
export const wholeLine: RawBuilder<AuditLine> = sql<AuditLine>`
  to_jsonb(audit) || jsonb_build_object('at', (extract(epoch from audit.at) * 1000000)::bigint::text)`;

/** 32 bytes of everything in a line. Empty columns are left out, so that a new one changes no line that was written before it. */
export function lineHash(line: AuditLine): Buffer {
  const filled = Object.entries(line).filter(([, value]) => value !== null);
  return createHash('sha256').update(canonical(filled)).digest();
}

/** Shows that a line came from this service, until it is sealed. */
export const lineMac = (key: DataKey, line: AuditLine): Buffer => macOf(key, 'line', lineHash(line));

/** JSON keeps the parts apart; what it is for stands first, so that a mac of one thing is never taken for another's. */
export function macOf(key: DataKey, purpose: 'line' | 'batch' | 'head', ...parts: (Uint8Array | string | number)[]): Buffer {
  const said = parts.map(part => (part instanceof Uint8Array ? Buffer.from(part).toString('hex') : part));
  return createHmac('sha256', key.secret)
    .update(JSON.stringify([purpose, ...said]))
    .digest();
}

export const isSame = (one: Uint8Array, other: Uint8Array) => one.length === other.length && timingSafeEqual(one, other);

const canonical = (entries: [string, unknown][]) => JSON.stringify(entries.sort(([a], [b]) => (a < b ? -1 : 1)));
