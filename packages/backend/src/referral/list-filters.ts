import { dayOf } from '@bostadforst/contract/day';
import { statesOfTurn, type ListFilters } from '@bostadforst/contract/referral/list-query';
import { sql, type Expression, type SqlBool } from 'kysely';
import type { Room } from '../room.ts';

type Condition = Expression<SqlBool>;

/**
 * Each filter as a condition of what may be seen already, so that none shows a row, or a number of rows, that the whole list would not. By
 * ids, dates and states: nothing is opened to find it.
 */
export function narrowedTo(room: Room, { state, path, turn }: Omit<ListFilters, 'silent'>): Condition[] {
  const states = turn && statesOfTurn(turn, room.programme.policy);
  return [
    ...(state ? [sql<SqlBool>`referral.state = ${state}`] : []),
    ...(path ? [sql<SqlBool>`referral.path = ${path}`] : []),
    ...(states ? [states.length ? sql<SqlBool>`referral.state in (${sql.join(states)})` : sql<SqlBool>`false`] : []),
  ];
}

/** Asked, the day has passed, and no answer: what the list's mark says. Of the unit's own row, in a query that names it so. */
export const isSilent = ({ now }: Room, unit: string, row: 'referral' | 'silent' = 'referral'): Condition =>
  sql`(${sql.ref(row)}.unit_id = ${unit} and not ${sql.ref(row)}.answered and ${sql.ref(row)}.answer_by < ${dayOf(now)}::date)`;

/** As the audit line keeps it: `all`, or each filter with what it was. Codes and ids, never words. */
export const filterInWords = ({ state, silent, path, turn }: ListFilters): string =>
  Object.entries({ state, silent, path, turn })
    .flatMap(([name, value]) => (value ? [`${name}=${value}`] : []))
    .join(' ') || 'all';
