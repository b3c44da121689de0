import type { KnownPerson } from '@bostadforst/contract/referral/known-person-routes';
import { normalized } from '@bostadforst/contract/person/personal-number';
import { sql } from 'kysely';
import type { Room, Who } from '../room.ts';
import { TooMany } from '../sending/pace.ts';
import type { ReferralRow } from '../referral/referral-store.ts';
import { seenBy } from '../referral/seen-by.ts';
import { people } from './person-store.ts';

const mostAnHour = 30;
const hour = 3_600_000;

/** A number that is here, as the asker's own unit knows it; nothing of anyone else's. */
export async function knownPerson(room: Room, who: Who, personalNumber: string): Promise<KnownPerson> {
  await count(room, who);
  const { trx, municipality, keys } = room;
  const hmac = keys.hmac('personal_number', normalized(personalNumber));
  const isTheirs = who.roles.includes('coordinator')
    ? sql<boolean>`true`
    : sql<boolean>`((referral.referred_by_issuer = ${who.issuer} and referral.referred_by_subject = ${who.subject})
        or (referral.path = 'unit_proposal' and referral.referred_by_unit = any(${who.units}::text[])))`;
  // One query whatever there is: how long it takes tells no more than the answer.
  const rows = await trx
    .selectFrom('person')
    .innerJoin('referral', join =>
      join.onRef('referral.municipality', '=', 'person.municipality').onRef('referral.person_id', '=', 'person.id'),
    )
    .select(['referral.id', 'referral.number', 'referral.person_id'])
    .select(sql<boolean>`(${isTheirs} and ${seenBy(room, who)})`.as('yours'))
    .where('person.municipality', '=', municipality)
    .where('person.personal_number_hmac', '=', hmac)
    .orderBy('referral.received_at', 'desc')
    .execute();
  const yours = rows.find(row => row.yours);
  // Whoever reviews the log can see that someone was looked for, also where the asker was told nothing.
  if (!rows.length) room.audit({ kind: 'personal_number', count: 0 });
  for (const { person_id } of rows) room.audit({ kind: 'personal_number', personId: person_id, count: yours ? 1 : 0 });
  if (!yours) return {};
  const { alias } = (await people(room).words([yours.person_id])).get(yours.person_id)!;
  return { yours: { referralId: yours.id, number: yours.number, alias } };
}

/** Held until the transaction ends: many at once are counted one by one. @throws TooMany */
async function count({ trx, municipality, now }: Room, { issuer, subject }: Who): Promise<void> {
  const isOver = sql<boolean>`number_look_up.since <= ${new Date(now.getTime() - hour)}`;
  const row = await trx
    .insertInto('number_look_up')
    .values({ municipality, issuer, subject, since: now, count: 1 })
    .onConflict(conflict =>
      conflict.columns(['municipality', 'issuer', 'subject']).doUpdateSet({
        since: sql<Date>`case when ${isOver} then ${now} else number_look_up.since end`,
        count: sql<number>`case when ${isOver} then 1 else number_look_up.count + 1 end`,
      }),
    )
    .returning(['since', 'count'])
    .executeTakeFirstOrThrow();
  if (row.count > mostAnHour) throw new TooMany(Math.ceil((row.since.getTime() + hour - now.getTime()) / 1000));
}

/** Other referrals of someone with the same number that are not closed. Of a protected record the number is not looked up by. */
export async function withSameNumber({ trx, municipality }: Room, { person_id, state }: ReferralRow): Promise<ReferralRow[]> {
  if (state === 'closed') return [];
  return trx
    .selectFrom('referral')
    .innerJoin('person', join =>
      join.onRef('person.municipality', '=', 'referral.municipality').onRef('person.id', '=', 'referral.person_id'),
    )
    .selectAll('referral')
    .where('referral.municipality', '=', municipality)
    .where('referral.person_id', '<>', person_id)
    .where('referral.state', '<>', 'closed')
    .where('person.personal_number_hmac', '=', eb =>
      eb
        .selectFrom('person as one')
        .select('one.personal_number_hmac')
        .where('one.municipality', '=', municipality)
        .where('one.id', '=', person_id),
    )
    .orderBy('referral.received_at')
    .execute();
}
