import * as z from 'zod/mini';
import type { Role } from '@bostadforst/contract/access';
import type { LogLine, NewCheck } from '@bostadforst/contract/log-review';
import type { ReasonKind } from '@bostadforst/contract/referral/look';
import { onlyUnit } from '../access/audit.ts';
import { isFor, looks } from '../referral/look-store.ts';
import type { Room, Who } from '../room.ts';

const Remark = z.object({ remark: z.optional(z.string()) });
const place = (sampleId: string, lineId: string) => ({ table: 'log_check', id: `${sampleId}:${lineId}` });

/** The looks of a sample: who, as what, when, at which number and why. What a record holds is not read, nor what anyone is called. */
export function logLines(room: Room) {
  const { trx, municipality, keys, now } = room;
  const sealer = keys.table('log_check');

  return {
    /** Those at records that this transaction sees: without named staff, no protected one is among them. */
    async of(sampleId: string, who: Who): Promise<LogLine[]> {
      const rows = await linesOf(sampleId).orderBy('audit.at').orderBy('audit.id').execute();
      const reasons = await looks(room).reasonsFor(rows.filter(({ outside }) => outside).map(({ record_id }) => record_id!));
      const lines: LogLine[] = [];
      for (const row of rows) {
        const reason = row.outside ? reasons.find(isFor(row)) : undefined;
        lines.push({
          id: row.id,
          at: row.at.toISOString(),
          issuer: row.issuer!,
          subject: row.subject!,
          role: row.role as Role,
          ...(row.unit ? { unitId: row.unit } : {}),
          action: row.action,
          number: row.number,
          protected: row.protected,
          why: row.why,
          ...(reason ? { reason: { kind: reason.kind as ReasonKind, words: await looks(room).wordsOf(row.person_id, reason) } } : {}),
          own: isOwn(row, who),
          ...(row.sealed
            ? {
                check: {
                  outcome: row.outcome!,
                  ...sealer.open(place(sampleId, row.id), row.sealed, Remark),
                  at: row.checked_at!.toISOString(),
                  issuer: row.by_issuer!,
                  subject: row.by_subject!,
                },
              }
            : {}),
        });
      }
      return lines;
    },

    async count(sampleId: string): Promise<{ lines: number; checked: number }> {
      const rows = await linesOf(sampleId).execute();
      return { lines: rows.length, checked: rows.filter(({ sealed }) => sealed).length };
    },

    /** `undefined` when someone has checked it. */
    async check(sampleId: string, lineId: string, who: Who & { role: Role }, { outcome, remark }: NewCheck): Promise<string | undefined> {
      const made = await trx
        .insertInto('log_check')
        .values({
          municipality,
          sample_id: sampleId,
          audit_id: lineId,
          at: now,
          by_issuer: who.issuer,
          by_subject: who.subject,
          by_role: who.role,
          by_unit: onlyUnit(who),
          outcome,
          sealed: sealer.seal(place(sampleId, lineId), remark ? { remark } : {}),
        })
        .onConflict(conflict => conflict.doNothing())
        .returning('audit_id')
        .executeTakeFirst();
      return made?.audit_id;
    },
  };

  function linesOf(sampleId: string) {
    return trx
      .selectFrom('log_sample_line as line')
      .innerJoin('audit', join => join.onRef('audit.municipality', '=', 'line.municipality').onRef('audit.id', '=', 'line.audit_id'))
      .innerJoin('referral', join =>
        join.onRef('referral.municipality', '=', 'line.municipality').onRef('referral.id', '=', 'audit.record_id'),
      )
      .leftJoin('log_check as check', join =>
        join
          .onRef('check.municipality', '=', 'line.municipality')
          .onRef('check.sample_id', '=', 'line.sample_id')
          .onRef('check.audit_id', '=', 'line.audit_id'),
      )
      .select(['audit.id', 'audit.at', 'audit.issuer', 'audit.subject', 'audit.role', 'audit.unit', 'audit.action', 'audit.record_id'])
      .select(['audit.outside', 'referral.number', 'referral.protected', 'referral.person_id', 'line.why'])
      .select(['check.outcome', 'check.sealed', 'check.at as checked_at', 'check.by_issuer', 'check.by_subject'])
      .where('line.municipality', '=', municipality)
      .where('line.sample_id', '=', sampleId);
  }
}

const isOwn = (row: { issuer: string | null; subject: string | null }, who: Who) =>
  row.issuer === who.issuer && row.subject === who.subject;
