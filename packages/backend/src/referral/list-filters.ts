import type { Role } from '@bostadforst/contract/access';
import { dayOf } from '@bostadforst/contract/day';
import { statesOfTurn, type ListFilters } from '@bostadforst/contract/referral/list-query';
import { sql, type Expression, type SqlBool } from 'kysely';
import type { Room } from '../room.ts';
import type { Apart } from './seen-by.ts';

type Condition = Expression<SqlBool>;

/**
 * Each filter as a condition of what may be seen already, so that none shows a row, or a number of rows, that the whole list would not. By
 * ids, dates and states: nothing is opened to find it.
 */
export function narrowedTo(room: Room, { state, path, turn }: Omit<ListFilters, 'silent'>, of: Apart['of']): Condition[] {
  return [
    ...(state ? [sql<SqlBool>`referral.state = ${state}`] : []),
    ...(path ? [sql<SqlBool>`referral.path = ${path}`] : []),
    ...(turn ? [isTurnOf(room, turn, of)] : []),
  ];
}

/** What the row's next step says: by its state, unless it waits for someone to ask the person, or for no unit any more. */
function isTurnOf(room: Room, turn: Role, of: Apart['of']): Condition {
  const states = statesOfTurn(turn, room.programme.policy);
  const byState = states.length ? sql<SqlBool>`referral.state in (${sql.join(states)})` : sql<SqlBool>`false`;
  const waits = sql<SqlBool>`(${isPaused(of)} or ${isAwaitedFromNobody(room)})`;
  return turn === 'coordinator' ? sql`(${byState} or ${waits})` : sql`(${byState} and not ${waits})`;
}

const isPaused = (of: Apart['of']): Condition => {
  if (of === 'referral') return sql`(referral.paused and referral.state not in ('withdrawn', 'closed'))`;
  return sql`(referral.state not in ('withdrawn', 'closed') and exists (
    select from referral whole where whole.municipality = referral.municipality and whole.id = referral.id and whole.paused))`;
};

/** Its units were asked, and none that has not answered may still do so. */
const isAwaitedFromNobody = ({ now, programme }: Room): Condition => {
  const { statements, sharing } = programme.policy;
  if (statements.kind === 'none') return sql`false`;
  const may = sharing === 'same_branch' ? sql`true` : sql`awaited.yes_until >= ${dayOf(now)}::date`;
  return sql`(referral.state = 'collecting_statements' and not exists (
    select from asked_unit awaited where awaited.municipality = referral.municipality and awaited.referral_id = referral.id
      and not awaited.answered and ${may}))`;
};

/** Asked, the day has passed, and no answer: what the list's mark says. Of the unit's own row, in a query that names it so. */
export const isSilent = ({ now }: Room, unit: string, row: 'referral' | 'silent' = 'referral'): Condition =>
  sql`(${sql.ref(row)}.unit_id = ${unit} and not ${sql.ref(row)}.answered and ${sql.ref(row)}.answer_by < ${dayOf(now)}::date)`;

/** As the audit line keeps it: `all`, or each filter with what it was. Codes and ids, never words. */
export const filterInWords = ({ state, silent, path, turn }: ListFilters): string =>
  Object.entries({ state, silent, path, turn })
    .flatMap(([name, value]) => (value ? [`${name}=${value}`] : []))
    .join(' ') || 'all';
