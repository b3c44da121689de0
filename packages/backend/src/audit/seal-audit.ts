import { sql } from 'kysely';
import { isSame, lineHash, lineMac, wholeLine, type AuditLine } from '../access/audit-line.ts';
import type { Database, Trx } from '../database/database.ts';
import type { DataKey } from '../keys/seal.ts';
import type { Keys } from '../keys/keys.ts';
import { batchSeal, headMac, noSeal } from './batch.ts';

/** Lines in one batch, so that a long wait is sealed bit by bit and holds nobody up. */
const most = 1_000;

export interface Sealed {
  lines: number;
  /**
   * Lines that do not fit the mac they were written with: they were changed before they could be sealed, and are left for whoever verifies.
   */
  doubted: number;
}

/**
 * Seals the lines that wait, in one batch. One at a time, also among many processes on PostgreSQL: who comes second does nothing.
 *
 * Requests never wait for it: it takes nothing that they write to, and a chain inside each of them would be a queue of one.
 */
export function sealAudit(database: Database, keys: Keys, municipality: string, now: Date): Promise<Sealed> {
  return database.inMunicipality(municipality, async trx => {
    const nothing = { lines: 0, doubted: 0 };
    if (!(await isAlone(trx, municipality))) return nothing;
    const waiting = await nextLines(trx, municipality);
    if (!waiting.length) return nothing;

    const last = await lastBatch(trx, municipality);
    const audit = keys.audit(municipality);
    const genuine = waiting.filter(line => (line.mac && line.key_id ? isGenuine(audit.of(line.key_id), line) : !last));
    const doubted = waiting.length - genuine.length;
    if (!genuine.length) return { lines: 0, doubted };

    const number = (last?.number ?? 0) + 1;
    const batch = {
      municipality,
      number,
      sealed_at: now,
      row_ids: genuine.map(({ audit_id }) => audit_id),
      row_hashes: Buffer.concat(genuine.map(({ line }) => lineHash(line))),
    };
    const seal = batchSeal(audit.current, batch, last?.seal ?? noSeal);
    await trx
      .insertInto('audit_batch')
      .values({ ...batch, key_id: audit.current.id, seal })
      .execute();
    await trx.deleteFrom('audit_head').where('municipality', '=', municipality).execute();
    await trx
      .insertInto('audit_head')
      .values({ municipality, last: number, key_id: audit.current.id, mac: headMac(audit.current, municipality, number, seal) })
      .execute();
    await trx
      .deleteFrom('audit_waiting')
      .where('municipality', '=', municipality)
      .where(sql<boolean>`audit_id = any(${batch.row_ids}::uuid[])`)
      .execute();
    return { lines: genuine.length, doubted };
  });
}

/** Seals until nothing waits, in every municipality. */
export async function sealAll(database: Database, keys: Keys, municipalities: Iterable<string>, now: () => Date): Promise<Sealed> {
  const all = { lines: 0, doubted: 0 };
  for (const municipality of municipalities)
    for (;;) {
      const { lines, doubted } = await sealAudit(database, keys, municipality, now());
      all.lines += lines;
      all.doubted += doubted;
      if (lines < most) break;
    }
  return all;
}

const isGenuine = (key: DataKey | undefined, { line, mac }: { line: AuditLine; mac: Uint8Array | null }) =>
  key !== undefined && mac !== null && isSame(lineMac(key, line), mac);

/** Held until the transaction ends. */
async function isAlone(trx: Trx, municipality: string): Promise<boolean> {
  const { rows } = await sql<{ got: boolean }>`select pg_try_advisory_xact_lock(${auditLock(municipality)}) as got`.execute(trx);
  return rows[0]!.got;
}

export const auditLock = (municipality: string) => sql`hashtextextended(${`bostadforst audit ${municipality}`}, 0)`;

/** What was here before there were seals comes first, all of it in one batch: later, a line without a mac is nobody's. */
async function nextLines(trx: Trx, municipality: string) {
  const hasBatches = (await lastBatch(trx, municipality)) !== undefined;
  return waitingLines(trx, municipality)
    .$if(hasBatches, query => query.limit(most))
    .execute();
}

/** Lines that no batch has yet, oldest first, each with the mac it was written with. */
export const waitingLines = (trx: Trx, municipality: string) =>
  trx
    .selectFrom('audit_waiting')
    .innerJoin('audit', join =>
      join.onRef('audit.municipality', '=', 'audit_waiting.municipality').onRef('audit.id', '=', 'audit_waiting.audit_id'),
    )
    .select(['audit_id', 'key_id', 'mac', wholeLine.as('line')])
    .where('audit_waiting.municipality', '=', municipality)
    .orderBy('audit.at')
    .orderBy('audit.id');

const lastBatch = (trx: Trx, municipality: string) =>
  trx
    .selectFrom('audit_batch')
    .select(['number', 'seal'])
    .where('municipality', '=', municipality)
    .orderBy('number', 'desc')
    .limit(1)
    .executeTakeFirst();
