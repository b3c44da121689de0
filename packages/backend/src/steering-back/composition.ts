import type { Programme } from '@bostadforst/contract/programme';
import type { ReferralState } from '@bostadforst/contract/referral/flow';
import { ReferralWords } from '@bostadforst/contract/referral/record';
import { situations, type SteeringBack } from '@bostadforst/contract/steering-back';
import { shownCounts } from '@bostadforst/contract/steering-back/shown-counts';
import type { Room } from '../room.ts';

const notWaiting: ReferralState[] = ['housed', 'withdrawn', 'closed'];
/** Units that hold homes put no names forward. */
const holdsHomes: Programme['units'][number]['type'][] = ['property', 'landlord'];
/** So many records are opened at a time. */
const page = 500;

type Composition = Pick<SteeringBack, 'bySituation' | 'byUnit' | 'neverProposed'>;

/**
 * Who waits, counted. What someone said of where they stay is sealed: it is opened, counted and forgotten, and no number below five
 * leaves. Protected records are in no number, for named staff either.
 */
export async function composition(room: Room): Promise<Composition> {
  const proposing = room.programme.units.filter(({ type }) => !holdsHomes.includes(type)).map(({ id }) => id);
  const haveProposed = await unitsThatHaveProposed(room);
  const neverProposed = proposing.filter(unit => !haveProposed.has(unit));
  const senders = ['themselves', 'no_unit', ...room.programme.units.map(({ id }) => id).filter(unit => haveProposed.has(unit))];
  const bySituation = new Map<(typeof situations)[number], number>();
  const byUnit = new Map<string, number>();
  for await (const { situation, sender } of waiting(room)) {
    add(bySituation, situation);
    add(byUnit, senders.includes(sender) ? sender : 'no_unit');
  }
  const counted = <K>(of: readonly K[], counts: ReadonlyMap<K, number>) =>
    shownCounts(of.map(each => ({ of: each, count: counts.get(each) ?? 0 })));
  return { bySituation: counted(situations, bySituation), byUnit: counted(senders, byUnit), neverProposed };
}

async function* waiting({ trx, municipality, keys }: Room) {
  for (let after = '00000000-0000-0000-0000-000000000000'; ;) {
    const rows = await trx
      .selectFrom('referral')
      .select(['id', 'person_id', 'path', 'referred_by_unit', 'sealed'])
      .where('municipality', '=', municipality)
      .where('protected', '=', false)
      .where('state', 'not in', notWaiting)
      .where('id', '>', after)
      .orderBy('id')
      .limit(page)
      .execute();
    const sealers = await keys.people(rows.map(row => row.person_id));
    for (const row of rows) {
      const { staying } = sealers.get(row.person_id)!.open({ table: 'referral', id: row.id }, row.sealed, ReferralWords);
      const sender = row.path === 'self_referral' ? 'themselves' : (row.referred_by_unit ?? 'no_unit');
      yield { situation: staying ?? ('not_said' as const), sender };
    }
    if (rows.length < page) return;
    after = rows.at(-1)!.id;
  }
}

/** At any time, whatever became of it. */
async function unitsThatHaveProposed({ trx, municipality }: Room): Promise<ReadonlySet<string>> {
  const rows = await trx
    .selectFrom('referral')
    .select('referred_by_unit')
    .distinct()
    .where('municipality', '=', municipality)
    .where('protected', '=', false)
    .where('referred_by_unit', 'is not', null)
    .execute();
  return new Set(rows.map(row => row.referred_by_unit!));
}

const add = <K>(counts: Map<K, number>, of: K) => counts.set(of, (counts.get(of) ?? 0) + 1);
