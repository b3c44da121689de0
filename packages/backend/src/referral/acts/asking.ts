import { addDays, addMonths, dayOf } from '@bostadforst/contract/day';
import { ProblemError } from '@bostadforst/contract/problem';
import { consents, mayBeAsked } from '../consent-store.ts';
import { group } from '../group-store.ts';
import { isOnTodaysAgenda } from '../../meeting/meeting-store.ts';
import { marksOf } from '../marks.ts';
import type { Act, Writers } from './writer.ts';

/** Names taken out to the units, who each answer; only with the person's yes or the programme's declared ground. */
export const asking: Writers<
  | 'ReferralAcknowledged'
  | 'ReferralScreened'
  | 'ConsentGiven'
  | 'ConsentWithdrawn'
  | 'StatementsRequested'
  | 'StatementGiven'
  | 'StatementsCompleted'
  | 'StatementsClosed'
> = {
  ReferralAcknowledged: {},
  ReferralScreened: {},
  ConsentGiven: {
    async write({ room, row, event: { given } }) {
      const known = new Set(room.programme.units.map(({ id }) => id));
      if (!given.units.every(unit => known.has(unit))) throw new ProblemError('invalid', ['given.units']);
      const today = dayOf(room.now);
      if (given.validUntil < today || given.validUntil > addMonths(today, 12)) throw new ProblemError('invalid', ['given.validUntil']);
      await consents(room).give(row.person_id, given);
    },
  },
  ConsentWithdrawn: { write: ({ room, row }) => consents(room).withdraw(row.person_id), text: ({ ownWords }) => ownWords },
  StatementsRequested: {
    facts: async ({ room, row, event }) => ({ askingUnits: event.units, unitsThatMayBeAsked: await askable({ room, row }) }),
    async write({ room: { trx, municipality, now, programme }, row, event }) {
      const answerBy = addDays(dayOf(now), programme.promises.answerWithinDays);
      await trx
        .insertInto('asked_unit')
        .values(
          [...new Set(event.units)].map(unit_id => ({ municipality, referral_id: row.id, unit_id, asked_at: now, answer_by: answerBy })),
        )
        .onConflict(conflict =>
          conflict.columns(['municipality', 'referral_id', 'unit_id']).doUpdateSet({ asked_at: now, answer_by: answerBy }),
        )
        .execute();
    },
  },
  StatementGiven: {
    async facts({ room, who, row, event }) {
      // A unit answers for itself, when it was asked and may still be asked: the yes may have been taken back since.
      if (!who.units.includes(event.unitId)) throw new ProblemError('not_allowed');
      const asked = (await marksOf(room, [row.id])).get(row.id)!.some(({ unitId }) => unitId === event.unitId);
      if (!asked || !(await askable({ room, row })).includes(event.unitId)) throw new ProblemError('not_possible_now');
      return {};
    },
    write: ({ room, row, sealer, event }) => group(room).state(row.id, sealer, event),
  },
  StatementsCompleted: { facts: unanswered },
  StatementsClosed: {
    async facts({ room, row }) {
      const left = (await marksOf(room, [row.id])).get(row.id)!.filter(({ mark }) => mark !== 'answered');
      const daysHavePassed = left.every(({ mark }) => mark === 'silent');
      return { unanswered: left.length, meetingReached: daysHavePassed || (await isOnTodaysAgenda(room, row.id)) };
    },
  },
};

async function askable({ room, row }: Pick<Act, 'room' | 'row'>): Promise<string[]> {
  const standing = await consents(room).standing([row.person_id]);
  return mayBeAsked(room, standing.get(row.person_id));
}

async function unanswered({ room, row }: Pick<Act, 'room' | 'row'>) {
  const marks = (await marksOf(room, [row.id])).get(row.id)!;
  return { unanswered: marks.filter(({ mark }) => mark !== 'answered').length };
}
