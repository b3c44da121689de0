import { dayOf } from '@bostadforst/contract/day';
import { statesOfTurn, type ListFilters } from '@bostadforst/contract/referral/list-query';
import { sql, type Expression, type SqlBool } from 'kysely';
import type { Room } from '../room.ts';

type Condition = Expression<SqlBool>;

/**
 * Each filter as a condition of what may be seen already, so that none shows a row, or a number of rows, that the whole list would not. By
 * ids, dates and states: nothing is opened to find it.
 */
export function narrowedTo(room: Room, { state, silent, path, turn }: ListFilters): Condition[] {
  const states = turn && statesOfTurn(turn, room.programme.policy);
  return [
    ...(state ? [sql<SqlBool>`referral.state = ${state}`] : []),
    ...(path ? [sql<SqlBool>`referral.path = ${path}`] : []),
    ...(states ? [states.length ? sql<SqlBool>`referral.state in (${sql.join(states)})` : sql<SqlBool>`false`] : []),
    ...(silent ? [isSilent(room, silent)] : []),
  ];
}

/** Asked, the day has passed, and no answer: what the list's mark says. */
const isSilent = ({ municipality, now }: Room, unit: string): Condition => sql`(
  exists (
    select from asked_unit where asked_unit.municipality = ${municipality} and asked_unit.referral_id = referral.id
      and asked_unit.unit_id = ${unit} and asked_unit.answer_by < ${dayOf(now)}::date)
  and not exists (
    select from statement where statement.municipality = ${municipality} and statement.referral_id = referral.id
      and statement.unit_id = ${unit}))`;

/** As the audit line keeps it: `all`, or each filter with what it was. Codes and ids, never words. */
export const filterInWords = ({ state, silent, path, turn }: ListFilters): string =>
  Object.entries({ state, silent, path, turn })
    .flatMap(([name, value]) => (value ? [`${name}=${value}`] : []))
    .join(' ') || 'all';
