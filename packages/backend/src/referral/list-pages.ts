import { ProblemError } from '@bostadforst/contract/problem';
import type { ListFilters } from '@bostadforst/contract/referral/list-query';
import type { ListEntry, ReferralList } from '@bostadforst/contract/referral/record';
import { sql, type Expression, type SqlBool } from 'kysely';
import type { Room, Who } from '../room.ts';
import { listEntries } from './list-entries.ts';
import { isSilent, narrowedTo } from './list-filters.ts';
import type { ReferralRow } from './referral-store.ts';
import { seenApart, seenBy, type Apart } from './seen-by.ts';

export interface ListQuery extends ListFilters {
  after?: string | undefined;
  limit?: string | undefined;
}

type Condition = Expression<SqlBool>;

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

/**
 * One page, longest wait first. The counts are of what this person may see and nothing more, narrowed as the page is but for its state: they
 * say what each state would show.
 */
export async function listPage(room: Room, who: Who, { limit = '100', ...query }: ListQuery): Promise<ReferralList> {
  const page = await rowsOf(room, who, query, Number(limit));
  return { ...page, counts: await counts(room, who, query) };
}

/** Rows for a file, as they are in the list. */
export function rowsOf(room: Room, who: Who, query: ListQuery, size: number): Promise<{ entries: ListEntry[]; next?: string }>;
export async function rowsOf(room: Room, who: Who, query: ListQuery, size: number) {
  const rows = await pageOf(room, who, query, size + 1);
  const shown = rows.slice(0, size);
  const last = shown.at(-1);
  return {
    entries: await listEntries(room, shown),
    ...(rows.length > shown.length && last ? { next: `${last.received_at.toISOString()}~${last.id}` } : {}),
  };
}

/** The longest waits of each way of seeing, and of those the longest. */
async function pageOf(room: Room, who: Who, { after, ...filters }: ListQuery, size: number): Promise<ReferralRow[]> {
  const begins = after ? [isAfter(after)] : [];
  const [first, ...others] = seenApart(room, who).map(apart => longestOf(room, sourceOf(room, apart, filters, begins), size));
  if (!first) return [];
  if (!others.length) return first.execute();
  // Each in a select of its own: an order and a limit belong to one of them, and not to what they are together.
  const apart = (each: typeof first) => room.trx.selectFrom(each.as('one')).selectAll();
  const all = others.reduce((query, other) => query.unionAll(apart(other)), apart(first));
  return room.trx.selectFrom(all.as('seen')).selectAll().orderBy('received_at').orderBy('id').limit(size).execute();
}

/** Where rows are walked in their order, and what holds of each. */
interface Source {
  of: Apart['of'];
  conditions: readonly Condition[];
}

/** The silent unit's own rows where there is one to ask for, and otherwise those of the way in which the referral is seen. */
function sourceOf(room: Room, { of, sees }: Apart, { silent, ...filters }: ListFilters, more: readonly Condition[] = []): Source {
  const conditions = [sees, ...narrowedTo(room, filters, silent ? 'asked_unit' : of), ...more];
  if (!silent) return { of, conditions };
  if (of === 'referral') return { of: 'asked_unit', conditions: [isSilent(room, silent), ...conditions] };
  const beside = sql<SqlBool>`exists (
    select from asked_unit silent where silent.municipality = referral.municipality and silent.referral_id = referral.id
      and ${isSilent(room, silent, 'silent')})`;
  return { of, conditions: [...conditions, beside] };
}

const referralsOf = { referral: sql<ReferralRow>`referral`, asked_unit: sql<ReferralRow>`(select *, referral_id as id from asked_unit)` };

function longestOf(room: Room, { of, conditions }: Source, size: number) {
  const { trx, municipality } = room;
  const found = trx
    .selectFrom(referralsOf[of].as('referral'))
    .where('referral.municipality', '=', municipality)
    .where(eb => eb.and(conditions as Condition[]))
    .orderBy('referral.received_at')
    .orderBy('referral.id')
    .limit(size);
  if (of === 'referral') return found.selectAll('referral');
  // The rest of a referral is looked up for those that are shown.
  return trx
    .selectFrom(found.select(['referral.municipality', 'referral.id']).as('walked'))
    .innerJoin('referral', join => join.onRef('referral.municipality', '=', 'walked.municipality').onRef('referral.id', '=', 'walked.id'))
    .selectAll('referral')
    .orderBy('referral.received_at')
    .orderBy('referral.id');
}

/** As one comparison of the two, which an index of the two walks straight to. */
function isAfter(after: string): Condition {
  const [at = '', id = ''] = after.split('~');
  if (!/^20\d\d-\d\d-\d\dT[\d:.]{12}Z$/.test(at) || Number.isNaN(Date.parse(at)) || !/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(id))
    throw new ProblemError('invalid', ['after']);
  return sql`(referral.received_at, referral.id) > (${new Date(at)}, ${id}::uuid)`;
}

async function counts(room: Room, who: Who, { state: _, ...filters }: ListFilters): Promise<ReferralList['counts']> {
  const [first, ...others] = seenApart(room, who).map(apart => countsOf(room, sourceOf(room, apart, filters)));
  if (!first) return [];
  if (!others.length) return first.execute();
  const all = others.reduce((query, other) => query.unionAll(other), room.trx.selectFrom(first.as('one')).selectAll());
  return room.trx
    .selectFrom(all.as('seen'))
    .select(['state', eb => eb.cast<number>(eb.fn.sum('count'), 'integer').as('count')])
    .groupBy('state')
    .execute();
}

const countsOf = (room: Room, { of, conditions }: Source) =>
  room.trx
    .selectFrom(referralsOf[of].as('referral'))
    .select(['referral.state', eb => eb.cast<number>(eb.fn.countAll(), 'integer').as('count')])
    .where('referral.municipality', '=', room.municipality)
    .where(eb => eb.and(conditions as Condition[]))
    .groupBy('referral.state');
