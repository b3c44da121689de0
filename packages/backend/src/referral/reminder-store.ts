import { dayOf } from '@bostadforst/contract/day';
import type { UnitNotice } from '@bostadforst/contract/referral/look';
import type { RemindedUnit } from '@bostadforst/contract/referral/record';
import type { Room } from '../room.ts';
import { consents, mayBeAsked } from './consent-store.ts';

/** Units that have been reminded of the day they were last asked to answer by, and have not answered. */
export function reminders(room: Room) {
  const { trx, municipality } = room;
  const standing = () =>
    trx
      .selectFrom('unit_reminder as reminder')
      .innerJoin('asked_unit as asked', join =>
        join
          .onRef('asked.municipality', '=', 'reminder.municipality')
          .onRef('asked.referral_id', '=', 'reminder.referral_id')
          .onRef('asked.unit_id', '=', 'reminder.unit_id')
          .onRef('asked.answer_by', '=', 'reminder.answer_by'),
      )
      .where('reminder.municipality', '=', municipality)
      .where('asked.answered', '=', false);

  return {
    async of(referralId: string): Promise<RemindedUnit[]> {
      const rows = await standing()
        .select(['reminder.unit_id', 'reminder.at'])
        .where('reminder.referral_id', '=', referralId)
        .orderBy('reminder.unit_id')
        .execute();
      return rows.map(({ unit_id, at }) => ({ unitId: unit_id, on: dayOf(at) }));
    },

    /** What these units still have to answer and may; nothing while the person’s wish to withdraw waits. Newest first. */
    async to(units: readonly string[]): Promise<UnitNotice[]> {
      if (!units.length) return [];
      const rows = await standing()
        .innerJoin('referral', join =>
          join.onRef('referral.municipality', '=', 'reminder.municipality').onRef('referral.id', '=', 'reminder.referral_id'),
        )
        .select(['reminder.unit_id', 'reminder.referral_id', 'reminder.at', 'reminder.answer_by', 'referral.number', 'referral.person_id'])
        .where('reminder.unit_id', 'in', [...units])
        .where('referral.state', '=', 'collecting_statements')
        .where('referral.paused', '=', false)
        .orderBy('reminder.at', 'desc')
        .orderBy('referral.number')
        .limit(200)
        .execute();
      const named = await consents(room).standing(rows.map(({ person_id }) => person_id));
      return rows
        .filter(row => mayBeAsked(room, named.get(row.person_id)).includes(row.unit_id))
        .map(row => ({
          unitId: row.unit_id,
          kind: 'reminded',
          referralId: row.referral_id,
          number: row.number,
          at: row.at.toISOString(),
          answerBy: row.answer_by,
        }));
    },
  };
}
