import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { addMonths, dayOf } from '@bostadforst/contract/day';
import { staff } from '@bostadforst/contract/referral/list-routes';
import { isNamed } from '../access/named-staff.ts';
import { closeProtected, openProtected } from '../database/database.ts';
import type { LogSampleLineTable } from '../database/tables/audit.ts';
import type { Room } from '../room.ts';
import { draw } from './draw.ts';

/** Writing a referral is no look at one. */
const writing = ['sendReferral', 'sendOutreachReferral', 'sendUnitReferral'];
const monthOf = (moment: Date) => dayOf(moment).slice(0, 7);
const nextMonth = (month: string) => addMonths(`${month}-01`, 1).slice(0, 7);
const inSweden = sql<string>`to_char(audit.at at time zone 'Europe/Stockholm', 'YYYY-MM')`;

/**
 * A sample for each month that has passed. A month that has passed does not change, and its seed is made from a key that nobody in the
 * municipality has: it is the same sample whenever it is drawn and whoever asks first.
 */
export function logSamples(room: Room) {
  const { trx, municipality, keys, now } = room;

  return {
    /** Draws what has not been drawn. Protected records count, and are seen by those who may. */
    async drawPassed(): Promise<void> {
      await openProtected(trx);
      const from = (await lastDrawn()) ?? (await firstLook());
      for (let month = from; month && month < monthOf(now); month = nextMonth(month)) await drawMonth(month);
      if (!isNamed(room.settings, room.who)) await closeProtected(trx);
    },

    async all() {
      return trx.selectFrom('log_sample').selectAll().where('municipality', '=', municipality).orderBy('month', 'desc').execute();
    },

    async one(id: string) {
      return trx.selectFrom('log_sample').selectAll().where('municipality', '=', municipality).where('id', '=', id).executeTakeFirst();
    },
  };

  async function lastDrawn(): Promise<string | undefined> {
    const row = await trx
      .selectFrom('log_sample')
      .select(eb => eb.fn.max('month').as('month'))
      .where('municipality', '=', municipality)
      .executeTakeFirst();
    return row?.month ? nextMonth(row.month) : undefined;
  }

  async function firstLook(): Promise<string | undefined> {
    const row = await looked().select(inSweden.as('month')).orderBy('audit.at').limit(1).executeTakeFirst();
    return row?.month;
  }

  function looked() {
    return trx
      .selectFrom('audit')
      .innerJoin('referral', join =>
        join.onRef('referral.municipality', '=', 'audit.municipality').onRef('referral.id', '=', 'audit.record_id'),
      )
      .where('audit.municipality', '=', municipality)
      .where('audit.kind', 'in', ['referral', 'given_reason'])
      .where('audit.role', 'in', [...staff])
      .where('audit.action', 'not in', writing);
  }

  async function drawMonth(month: string): Promise<void> {
    const seed = keys.hmac('log_sample', month);
    // A day on each side, for the index; the month itself is Sweden's.
    const rows = await looked()
      .select(['audit.id', 'audit.outside', 'referral.protected'])
      .where('audit.at', '>=', new Date(Date.parse(`${month}-01`) - 86_400_000))
      .where('audit.at', '<', new Date(Date.parse(`${nextMonth(month)}-01`) + 86_400_000))
      .where(inSweden, '=', month)
      .execute();
    const ordinary = rows.filter(row => !row.protected && !row.outside).map(({ id }) => id);
    const sample = await trx
      .insertInto('log_sample')
      .values({ municipality, id: randomUUID(), month, seed, drawn_at: now, drawn_of: ordinary.length })
      .onConflict(conflict => conflict.columns(['municipality', 'month']).doNothing())
      .returning('id')
      .executeTakeFirst();
    // Somebody else was first, with the same sample.
    if (!sample) return;
    const drawn = new Set(draw(seed, ordinary));
    const why = ({ id, outside, protected: isProtected }: (typeof rows)[number]): LogSampleLineTable['why'] | undefined =>
      isProtected ? 'protected' : outside ? 'outside_unit' : drawn.has(id) ? 'drawn' : undefined;
    const lines = rows.flatMap(row => {
      const reason = why(row);
      return reason ? [{ municipality, sample_id: sample.id, audit_id: row.id, why: reason }] : [];
    });
    for (let at = 0; at < lines.length; at += 1_000)
      await trx
        .insertInto('log_sample_line')
        .values(lines.slice(at, at + 1_000))
        .execute();
  }
}
