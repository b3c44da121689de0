import { addDays, dayOf } from '@bostadforst/contract/day';
import { describe } from '../log.ts';
import type { House } from '../house.ts';
import { inRoom, type Room } from '../room.ts';
import { consents, mayBeAsked } from '../referral/consent-store.ts';

/** Days before the day to answer that a unit which has not answered is reminded. */
const daysBefore = 3;
const hour = 3_600_000;

/** Looks once an hour for as long as the service runs; each unit is reminded once for each name and day. @param pause Milliseconds. */
export function remindEvery(house: House, pause = hour): void {
  const { app } = house;
  let next: NodeJS.Timeout | undefined;
  let reminding = Promise.resolve();
  const goOn = () => {
    reminding = remindUnits(house)
      .catch((error: unknown) => app.log.error(describe(error)))
      .then(() => void (next &&= setTimeout(goOn, pause)));
  };
  app.addHook('onReady', async () => void (next = setTimeout(goOn, Math.min(pause, 10_000))));
  app.addHook('onClose', async () => {
    clearTimeout(next);
    next = undefined;
    await reminding;
  });
}

/** Reminds every unit whose day is near. Answers with how many were. */
export async function remindUnits(house: House): Promise<number> {
  let reminded = 0;
  for (const municipality of house.programmes.keys()) {
    reminded += await inRoom(house, { municipality }, async room => {
      const due = await unitsToRemind(room);
      for (const { referral_id: referralId, unit_id: unit, answer_by } of due) {
        // Two processes that look at once: the one that writes it down is the one that reminds.
        const { numInsertedOrUpdatedRows } = await room.trx
          .insertInto('unit_reminder')
          .values({ municipality, referral_id: referralId, unit_id: unit, answer_by, at: room.now })
          .onConflict(conflict => conflict.doNothing())
          .executeTakeFirstOrThrow();
        if (numInsertedOrUpdatedRows !== 1n) continue;
        const about = { type: 'StatementsRequested', referralId, state: 'collecting_statements', nextOwner: 'case_officer' } as const;
        await house.outbox.put(room.trx, { ...about, municipality, at: room.now.toISOString() }, [unit], 'mail');
      }
      return due.length;
    });
  }
  return reminded;
}

/** Asked, not answered, and the day is near; only while the ground for asking stands, and nobody has wished to withdraw. */
async function unitsToRemind(room: Room) {
  const { trx, municipality, now, programme } = room;
  if (programme.policy.statements.kind !== 'asked') return [];
  const today = dayOf(now);
  const rows = await trx
    .selectFrom('asked_unit')
    .innerJoin('referral', join =>
      join.onRef('referral.municipality', '=', 'asked_unit.municipality').onRef('referral.id', '=', 'asked_unit.referral_id'),
    )
    .select(['asked_unit.referral_id', 'asked_unit.unit_id', 'asked_unit.answer_by', 'asked_unit.asked_at', 'referral.person_id'])
    .where('asked_unit.municipality', '=', municipality)
    .where('referral.state', '=', 'collecting_statements')
    .where('referral.paused', '=', false)
    .where('asked_unit.answer_by', '>=', today)
    .where('asked_unit.answer_by', '<=', addDays(today, daysBefore))
    .where('asked_unit.answered', '=', false)
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('unit_reminder')
            .select('unit_reminder.at')
            .where('unit_reminder.municipality', '=', municipality)
            .whereRef('unit_reminder.referral_id', '=', 'asked_unit.referral_id')
            .whereRef('unit_reminder.unit_id', '=', 'asked_unit.unit_id')
            .whereRef('unit_reminder.answer_by', '=', 'asked_unit.answer_by'),
        ),
      ),
    )
    .execute();
  const standing = await consents(room).standing(rows.map(({ person_id }) => person_id));
  // Nobody is reminded on the day that they are asked.
  return rows.filter(row => dayOf(row.asked_at) < today && mayBeAsked(room, standing.get(row.person_id)).includes(row.unit_id));
}
