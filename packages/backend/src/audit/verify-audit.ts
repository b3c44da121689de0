import { sql } from 'kysely';
import { isSame, lineHash, lineMac, wholeLine, type AuditLine } from '../access/audit-line.ts';
import type { Trx } from '../database/database.ts';
import type { AuditBatchTable } from '../database/tables/audit.ts';
import type { Keys } from '../keys/keys.ts';
import { isHeadOf, isIntact, markOf, noSeal } from './batch.ts';
import { auditLock, waitingLines } from './seal-audit.ts';

export interface Verified {
  batches: number;
  /** Lines in sealed batches. */
  sealed: number;
  /** Lines that are too new to be sealed. */
  waiting: number;
  /** The mark of the last batch, to be kept elsewhere. */
  mark?: string;
  /** Where the trail is first broken, in one plain sentence. */
  fault?: string;
}

type AuditKeys = ReturnType<Keys['audit']>;

/** Thrown inside: the first break ends the looking. */
class Break extends Error {}

/**
 * Follows a municipality's trail from its first batch to its last and looks for lines that are in none. Nothing is sealed meanwhile;
 * requests go on.
 *
 * @param noted A mark that was kept from an earlier time: the trail must still lead through it.
 */
export async function verifyAudit(trx: Trx, municipality: string, keys: AuditKeys, noted?: string): Promise<Verified> {
  await sql`select pg_advisory_xact_lock(${auditLock(municipality)})`.execute(trx);
  const found: Verified = { batches: 0, sealed: 0, waiting: 0 };
  try {
    await followBatches(trx, municipality, keys, found, noted);
    await lookForStrays(trx, municipality);
    found.waiting = await checkWaiting(trx, municipality, keys, found.batches > 0);
    return found;
  } catch (error) {
    if (error instanceof Break) return { ...found, fault: error.message };
    throw error;
  }
}

async function followBatches(trx: Trx, municipality: string, keys: AuditKeys, found: Verified, noted?: string): Promise<void> {
  let previous: Uint8Array = noSeal;
  let seenNoted = noted === undefined;
  for (;;) {
    const batch = await batchAfter(trx, municipality, found.batches);
    if (!batch) break;
    const number = found.batches + 1;
    if (batch.number !== number) throw new Break(`Batch ${number} is missing: the next one is ${batch.number}.`);
    if (!isIntact(keys, batch, previous)) throw new Break(`Batch ${number} was changed, or does not follow the one before it.`);
    await checkLines(trx, municipality, batch);
    found.batches = number;
    found.sealed += batch.row_ids.length;
    found.mark = markOf(batch);
    seenNoted ||= found.mark === noted;
    previous = batch.seal;
  }
  const heads = await trx.selectFrom('audit_head').selectAll().where('municipality', '=', municipality).execute();
  const [head] = heads;
  if (found.batches === 0 && !head) {
    if (!seenNoted) throw new Break(`The trail does not lead through ${noted}: it has no batch at all.`);
    return;
  }
  if (heads.length !== 1 || head!.last !== found.batches || !isHeadOf(keys, head!, previous))
    throw new Break(`The end of the trail is not where it was: the last batch here is ${found.batches}${endSaid(head?.last)}.`);
  if (!seenNoted) throw new Break(`The trail does not lead through ${noted}: it was begun anew, or cut off and continued.`);
}

const endSaid = (last: number | undefined) =>
  last === undefined ? ', and what says which was the last is gone' : `, and ${last} was sealed`;

const batchAfter = (trx: Trx, municipality: string, number: number) =>
  trx
    .selectFrom('audit_batch')
    .selectAll()
    .where('municipality', '=', municipality)
    .where('number', '>', number)
    .orderBy('number')
    .limit(1)
    .executeTakeFirst();

async function checkLines(trx: Trx, municipality: string, { number, row_ids, row_hashes }: AuditBatchTable): Promise<void> {
  const rows = await trx
    .selectFrom('audit')
    .select(['id', wholeLine.as('line')])
    .where('municipality', '=', municipality)
    .where(sql<boolean>`id = any(${row_ids}::uuid[])`)
    .execute();
  const lines = new Map(rows.map(({ id, line }) => [id, line]));
  for (const [place, id] of row_ids.entries()) {
    const line = lines.get(id);
    if (!line) throw new Break(`Batch ${number}: line ${place + 1} of ${row_ids.length} (${id}) was removed.`);
    if (!isSame(lineHash(line), row_hashes.subarray(place * 32, place * 32 + 32)))
      throw new Break(`Batch ${number}: line ${place + 1} of ${row_ids.length} (${id}) was changed.`);
  }
}

/** Lines that no batch has and that do not wait for one, and lines that wait although they are sealed. */
async function lookForStrays(trx: Trx, municipality: string): Promise<void> {
  const { rows } = await sql<{ id: string; fault: 'added' | 'again' | 'gone' }>`
    with sealed as (select unnest(row_ids) as id from audit_batch where municipality = ${municipality})
    select id, 'added' as fault from audit where municipality = ${municipality}
      and not exists (select from sealed where sealed.id = audit.id)
      and not exists (select from audit_waiting w where w.municipality = audit.municipality and w.audit_id = audit.id)
    union all
    select audit_id, 'again' from audit_waiting where municipality = ${municipality} and exists (select from sealed where sealed.id = audit_id)
    union all
    select audit_id, 'gone' from audit_waiting w where municipality = ${municipality}
      and not exists (select from audit where audit.municipality = w.municipality and audit.id = w.audit_id)
    limit 1`.execute(trx);
  const [stray] = rows;
  if (stray) throw new Break(straySentence[stray.fault](stray.id));
}

const straySentence = {
  added: (id: string) => `Line ${id} was added past the service: no batch has it, and it does not wait for one.`,
  again: (id: string) => `Line ${id} is in a batch and waits to be sealed again.`,
  gone: (id: string) => `Line ${id} was removed before it was sealed.`,
};

async function checkWaiting(trx: Trx, municipality: string, keys: AuditKeys, hasBatches: boolean): Promise<number> {
  const rows = await waitingLines(trx, municipality).execute();
  const odd = rows.find(({ key_id, mac, line }) => !fits(key_id && keys.of(key_id), mac, line) && (mac !== null || hasBatches));
  if (odd) throw new Break(`Line ${odd.audit_id} was changed or added before it was sealed.`);
  return rows.length;
}

const fits = (key: Parameters<typeof lineMac>[0] | null | undefined, mac: Uint8Array | null, line: AuditLine) =>
  key && mac ? isSame(lineMac(key, line), mac) : false;
