import { randomUUID } from 'node:crypto';
import type { CorrectableField, Correction, NewCorrection, Observation } from '@bostadforst/contract/referral/observation';
import { ProblemError } from '@bostadforst/contract/problem';
import { sql } from 'kysely';
import * as z from 'zod/mini';
import type { RecordedBy } from '../database/tables.ts';
import type { Sealer } from '../keys/sealer.ts';
import type { Room, Who } from '../room.ts';
import type { ReferralRow } from './referral-store.ts';

const ObservedWords = z.object({ text: z.string() });
const EarlierWords = z.object({ text: z.optional(z.string()) });
/** With whatever else is sealed there: what this version does not know stays as it was. */
const AllWords = z.record(z.string(), z.unknown());

/** What is added to one referral after it was sent, and the words that were corrected in it. */
export function observations(room: Room, { id: referralId, sealed }: Pick<ReferralRow, 'id' | 'sealed'>, sealer: Sealer) {
  const { trx, municipality, now } = room;
  const written = ({ issuer, subject, role }: Who, unit: string | null) => ({
    municipality,
    id: randomUUID(),
    referral_id: referralId,
    at: now,
    by_issuer: issuer,
    by_subject: subject,
    by_role: role ?? null,
    by_unit: unit,
  });

  return {
    async add(who: Who, text: string, unit: string | null): Promise<void> {
      const row = written(who, unit);
      await trx
        .insertInto('observation')
        .values({ ...row, sealed: sealer.seal({ table: 'observation', id: row.id }, { text }) })
        .execute();
    },

    /**
     * Puts new words in a field, and keeps the earlier ones. The referral's row must be held.
     *
     * @throws ProblemError `changed_meanwhile` when the words are no longer those that were read.
     */
    async correct(who: Who, { field, version, text }: NewCorrection, unit: string | null): Promise<void> {
      if ((await this.versions()).get(field)! !== version) throw new ProblemError('changed_meanwhile');
      const place = { table: 'referral', id: referralId };
      const words = sealer.open(place, sealed, AllWords);
      const row = written(who, unit);
      await trx
        .insertInto('correction')
        .values({ ...row, field, version, sealed: sealer.seal({ table: 'correction', id: row.id }, { text: words[field] }) })
        .execute();
      await trx
        .updateTable('referral')
        .set({ sealed: sealer.seal(place, { ...words, [field]: text }) })
        .where('municipality', '=', municipality)
        .where('id', '=', referralId)
        .execute();
    },

    async all(): Promise<Observation[]> {
      const rows = await rowsOf('observation', 'id');
      return rows.map(row => ({
        id: row.id,
        ...byWhom(row),
        ...sealer.open({ table: 'observation', id: row.id }, row.sealed, ObservedWords),
      }));
    },

    async corrections(): Promise<Correction[]> {
      const rows = await rowsOf('correction', 'version');
      return rows.map(({ field, version, ...row }) => {
        const { text } = sealer.open({ table: 'correction', id: row.id }, row.sealed, EarlierWords);
        return { field, version, ...(text === undefined ? {} : { earlier: text }), ...byWhom(row) };
      });
    },

    /** The number of each field's words as they stand. */
    async versions(): Promise<{ get(field: CorrectableField): number }> {
      const rows = await rowsOf('correction', 'version');
      return { get: field => 1 + rows.filter(row => row.field === field).length };
    },
  };

  /** The earliest first; what was written in the same moment, in the order given. */
  function rowsOf<T extends keyof RowOf>(table: T, then: string) {
    return trx
      .selectFrom<keyof RowOf>(table)
      .selectAll()
      .where('municipality', '=', municipality)
      .where('referral_id', '=', referralId)
      .orderBy('at')
      .orderBy(sql.ref(then))
      .execute() as unknown as Promise<RowOf[T][]>;
  }
}

interface Written extends RecordedBy {
  id: string;
  at: Date;
  sealed: Uint8Array;
}
interface RowOf {
  observation: Written;
  correction: Written & { field: CorrectableField; version: number };
}

const byWhom = ({ at, by_role, by_unit }: Written) => ({
  at: at.toISOString(),
  ...(by_role ? { role: by_role as NonNullable<Observation['role']> } : {}),
  ...(by_unit ? { unitId: by_unit } : {}),
});
