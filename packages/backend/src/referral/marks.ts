import { dayOf } from '@bostadforst/contract/day';
import type { UnitMark } from '@bostadforst/contract/referral/record';
import type { Room } from '../room.ts';

export interface AskedUnit extends UnitMark {
  answerBy: string;
}

/** Asked, answered or silent. Silence is what a date says, and no answer; whether a unit knows someone is never here. */
export async function marksOf({ trx, municipality, now }: Room, referralIds: readonly string[]): Promise<ReadonlyMap<string, AskedUnit[]>> {
  const marks = new Map<string, AskedUnit[]>(referralIds.map(id => [id, []]));
  if (!referralIds.length) return marks;
  const rows = await trx
    .selectFrom('asked_unit')
    .select(['referral_id', 'unit_id', 'answer_by'])
    .select(eb =>
      eb
        .exists(
          eb
            .selectFrom('statement')
            .select('statement.id')
            .where('statement.municipality', '=', municipality)
            .whereRef('statement.referral_id', '=', 'asked_unit.referral_id')
            .whereRef('statement.unit_id', '=', 'asked_unit.unit_id'),
        )
        .as('answered'),
    )
    .where('municipality', '=', municipality)
    .where('referral_id', 'in', [...referralIds])
    .orderBy('unit_id')
    .execute();
  const today = dayOf(now);
  for (const row of rows)
    marks.get(row.referral_id)?.push({
      unitId: row.unit_id,
      mark: row.answered ? 'answered' : row.answer_by < today ? 'silent' : 'asked',
      answerBy: row.answer_by,
    });
  return marks;
}
