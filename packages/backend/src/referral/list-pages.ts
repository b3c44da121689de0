import { ProblemError } from '@bostadforst/contract/problem';
import type { ReferralState } from '@bostadforst/contract/referral/flow';
import type { ReferralList } from '@bostadforst/contract/referral/record';
import type { Room, Who } from '../room.ts';
import { listEntries } from './list-entries.ts';
import { seenBy } from './seen-by.ts';

export interface ListQuery {
  state?: ReferralState;
  after?: string;
  limit?: string;
}

/** Protected records, in a transaction that sees them: a list of their own, whole. */
export async function protectedList(room: Room, who: Who): Promise<ReferralList> {
  const rows = await room.trx
    .selectFrom('referral')
    .selectAll()
    .where('municipality', '=', room.municipality)
    .where('protected', '=', true)
    .where(seenBy(room, who))
    .orderBy('received_at')
    .orderBy('id')
    .execute();
  const states = [...new Set(rows.map(({ state }) => state))];
  return {
    entries: await listEntries(room, rows),
    counts: states.map(state => ({ state, count: rows.filter(row => row.state === state).length })),
  };
}

/** One page, longest wait first; the counts are of what this person may see and nothing more. */
export async function listPage(room: Room, who: Who, { state, after, limit = '100' }: ListQuery): Promise<ReferralList> {
  const rows = await pageOf(room, who, { state, after, size: Number(limit) + 1 });
  const shown = rows.slice(0, Number(limit));
  const last = shown.at(-1);
  return {
    entries: await listEntries(room, shown),
    counts: await counts(room, who),
    ...(rows.length > shown.length && last ? { next: `${last.received_at.toISOString()}~${last.id}` } : {}),
  };
}

function pageOf(room: Room, who: Who, { state, after, size }: { state?: ReferralState; after?: string; size: number }) {
  let query = room.trx
    .selectFrom('referral')
    .selectAll()
    .where('municipality', '=', room.municipality)
    .where(seenBy(room, who))
    .orderBy('received_at')
    .orderBy('id')
    .limit(size);
  if (state) query = query.where('state', '=', state);
  if (after) {
    const [at, id] = readCursor(after);
    query = query.where(eb => eb.or([eb('received_at', '>', at), eb.and([eb('received_at', '=', at), eb('id', '>', id)])]));
  }
  return query.execute();
}

function readCursor(after: string): [Date, string] {
  const [at = '', id = ''] = after.split('~');
  if (!/^20\d\d-\d\d-\d\dT[\d:.]{12}Z$/.test(at) || Number.isNaN(Date.parse(at)) || !/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(id))
    throw new ProblemError('invalid', ['after']);
  return [new Date(at), id];
}

async function counts(room: Room, who: Who): Promise<ReferralList['counts']> {
  return room.trx
    .selectFrom('referral')
    .select(['state', eb => eb.cast<number>(eb.fn.countAll(), 'integer').as('count')])
    .where('municipality', '=', room.municipality)
    .where(seenBy(room, who))
    .groupBy('state')
    .execute();
}
