import { afterPrioritising, type Capacity } from '@bostadforst/contract/steering';
import type { ApartmentState } from '@bostadforst/contract/apartment';
import type { ReferralState } from '@bostadforst/contract/referral/flow';
import type { Room } from '../room.ts';

const onTheirWay: ApartmentState[] = ['reserved', 'offered'];
/** Prioritised, and without a home of their own in sight. */
const waiting: ReferralState[] = ['prioritised', 'waiting_for_home'];

/** Homes, counted. Whoever has been prioritised takes a free one in the count before there is a match, so that it is promised once. */
export async function capacity({ trx, municipality, programme }: Room): Promise<Capacity> {
  const homes = await trx
    .selectFrom('apartment')
    .select(['state', eb => eb.cast<number>(eb.fn.countAll(), 'integer').as('count')])
    .where('municipality', '=', municipality)
    .where('protected', '=', false)
    .groupBy('state')
    .execute();
  const { count } = await trx
    .selectFrom('referral')
    .select(eb => eb.cast<number>(eb.fn.countAll(), 'integer').as('count'))
    .where('municipality', '=', municipality)
    .where('protected', '=', false)
    .where('state', 'in', waiting)
    .executeTakeFirstOrThrow();
  const inStates = (...states: ApartmentState[]) =>
    homes.filter(({ state }) => states.includes(state)).reduce((sum, each) => sum + each.count, 0);
  const there = { let: inStates('let'), promised: inStates(...onTheirWay), free: inStates('available'), waiting: 0 };
  return { ...(programme.capacity ? { decided: programme.capacity.homes } : {}), ...afterPrioritising(there, count) };
}
