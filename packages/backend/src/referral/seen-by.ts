import { sql, type Expression, type SqlBool } from 'kysely';
import { dayOf } from '@bostadforst/contract/day';
import type { Role } from '@bostadforst/contract/access';
import type { ReferralState } from '@bostadforst/contract/referral/flow';
import type { Room, Who } from '../room.ts';

const atTheMeeting: ReferralState[] = ['ready_for_assessment', 'assessed', 'not_now'];
/** While the unit is asked, and until the group is done with what it answered. */
const whileAsked: ReferralState[] = ['collecting_statements', 'ready_for_assessment', 'assessed', 'not_now', 'more_info_needed'];
const atTheSteeringGroup: ReferralState[] = ['awaiting_decision', 'prioritised'];
const onTheWayHome: ReferralState[] = ['waiting_for_home', 'matched', 'offered', 'accepted', 'lease_signed', 'housed'];
const afterPriority: ReferralState[] = ['prioritised', ...onTheWayHome];

type Seen = Expression<SqlBool>;

/**
 * One way in which a role sees a referral: `plain`, by what stands in its own row, or by what stands beside it, which is dearer to look up.
 * Of a table in the query named `referral`.
 */
interface Way {
  plain: boolean;
  sees: Seen;
  /** The same of the asked unit's row, which says what a list looks at in the referral. */
  inAsked?: Seen;
}
const plain = (sees: Seen): Way => ({ plain: true, sees });
const beside = (sees: Seen): Way => ({ plain: false, sees });

/** Conditions of a table in the query named `referral`: the referrals, or the rows of the units that were asked about them. */
export interface Apart {
  of: 'referral' | 'asked_unit';
  sees: Seen;
}

/** Which referrals each role sees (LSPUL 10 §: what each needs for the work, and no more): those to which any of these ways leads. */
const seenInRole: Partial<Record<Role, (room: Room, who: Who) => Way[]>> = {
  /** Their own, and no row more. */
  participant: (_, { personId }) => [plain(personId ? sql`referral.person_id = ${personId}::uuid` : sql`false`)],
  coordinator: () => [plain(sql`true`)],
  working_group_member: () => [plain(inStates(atTheMeeting))],
  steering_member: () => [plain(inStates(atTheSteeringGroup))],
  tenancy_manager: () => [plain(inStates(onTheWayHome))],
  outreach_worker: (_, who) => [plain(referredBy(who))],
  case_officer(room, who) {
    const { units } = who;
    if (!units.length) return [plain(referredBy(who))];
    const referred = sql<SqlBool>`referral.referred_by_unit in (${sql.join(units)})`;
    return [plain(referredBy(who)), plain(referred), plain(decides(units)), ...units.map(unit => asAsked(room, unit))];
  },
  support_worker: (room, who) => [
    plain(referredBy(who)),
    ...(room.programme.policy.assessment.kind === 'team' ? [plain(inStates(atTheMeeting))] : []),
    beside(supports(room, who)),
  ],
};

/** The condition under which whoever asks may see a referral, in any of the roles given. */
export function seenBy(room: Room, who: Who, roles: readonly Role[] = who.roles): Seen {
  return anyOf(waysOf(room, who, roles).map(({ sees }) => sees));
}

/**
 * The same, as conditions of which a referral fulfils one at most. A database walks an index for each, where for all of them in one it would
 * look beside every row of the list.
 */
export function seenApart(room: Room, who: Who, roles: readonly Role[] = who.roles): Apart[] {
  const ways = waysOf(room, who, roles);
  const simple = ways.filter(way => way.plain).map(({ sees }) => sees);
  const apart: Omit<Way, 'plain'>[] = [...(simple.length ? [{ sees: anyOf(simple) }] : []), ...ways.filter(way => !way.plain)];
  return apart.map(({ sees, inAsked }, index) => {
    const earlier = apart.slice(0, index).map(each => sql`(${each.sees}) is not true`);
    return { of: inAsked ? 'asked_unit' : 'referral', sees: sql<SqlBool>`(${sql.join([inAsked ?? sees, ...earlier], sql` and `)})` };
  });
}

const waysOf = (room: Room, who: Who, roles: readonly Role[]): Way[] => roles.flatMap(role => seenInRole[role]?.(room, who) ?? []);
const anyOf = (each: readonly Seen[]): Seen => (each.length ? sql`(${sql.join(each, sql` or `)})` : sql`false`);

/**
 * In which of their roles someone sees this referral: a record shows what those roles need, not what another of theirs would. In their own
 * case they are the person and no one else: nobody handles what is about themselves (förvaltningslagen 16 §).
 */
export async function rolesThatSee(room: Room, who: Who, referralId: string): Promise<Role[]> {
  const roles = who.roles.filter(role => seenInRole[role]);
  if (!roles.length) return [];
  const row = await room.trx
    .selectFrom('referral')
    .select(roles.map(role => sql<boolean>`${seenBy(room, who, [role])}`.as(role)))
    .select(isTiedTo(room, who).as('own'))
    .where('municipality', '=', room.municipality)
    .where('id', '=', referralId)
    .executeTakeFirst();
  return roles.filter(role => row?.[role] && (!row.own || role === 'participant'));
}

/** Whether it is about whoever asks, in whichever of their roles they have signed in. */
const isTiedTo = ({ municipality }: Room, { issuer, subject }: Who) => sql<boolean>`exists (
  select from sign_in_tie where sign_in_tie.municipality = ${municipality} and sign_in_tie.issuer = ${issuer}
    and sign_in_tie.subject = ${subject} and sign_in_tie.person_id = referral.person_id)`;

/** Whether any of these referrals is seen so. */
async function isAny(room: Room, referralIds: readonly string[], seen: Seen): Promise<boolean> {
  const row = await room.trx
    .selectFrom('referral')
    .select('id')
    .where('municipality', '=', room.municipality)
    .where('id', 'in', referralIds)
    .where(seen)
    .limit(1)
    .executeTakeFirst();
  return row !== undefined;
}

/** Whether any of these is about whoever asks: what they would do to it as staff is for somebody else to do. */
export const isOwnCase = (room: Room, who: Who, referralIds: readonly string[]) => isAny(room, referralIds, isTiedTo(room, who));

/** Whether one's own unit was asked about a referral, or one supports the person. */
export const isAskedOrSupports = (room: Room, who: Who, referralId: string) =>
  isAny(room, [referralId], who.units.length ? sql<boolean>`(${supports(room, who)} or ${asked(room, who.units)})` : supports(room, who));

/** Whether one supports the person now. */
export const supportsThem = (room: Room, who: Who, referralId: string) => isAny(room, [referralId], supports(room, who));

const inStates = (states: readonly ReferralState[]): Seen => sql`referral.state in (${sql.join(states)})`;

const referredBy = ({ issuer, subject }: Who): Seen =>
  sql`(referral.referred_by_issuer = ${issuer} and referral.referred_by_subject = ${subject})`;

/**
 * Asked, and the ground for asking stands today: a yes that was taken back or has run out closes the record again. A yes to being asked
 * is no yes to being followed all the way home, or after the person has withdrawn.
 */
const asked = (room: Room, units: readonly string[]): Seen => sql`(${inStates(whileAsked)} and exists (
    select from asked_unit where asked_unit.municipality = referral.municipality and asked_unit.referral_id = referral.id
      and asked_unit.unit_id in (${sql.join(units)}) and ${groundStands(room, 'asked_unit')}))`;

const groundStands = ({ programme, now }: Room, row: 'asked_unit' | 'referral') =>
  programme.policy.sharing === 'same_branch' ? sql`true` : sql`${sql.ref(row)}.yes_until >= ${dayOf(now)}::date`;

const asAsked = (room: Room, unit: string): Way => ({
  ...beside(asked(room, [unit])),
  inAsked: sql`(referral.unit_id = ${unit} and ${inStates(whileAsked)} and ${groundStands(room, 'referral')})`,
});

/** The unit that takes the formal decision sees the name once it is prioritised. */
const decides = (units: readonly string[]): Seen => sql`(referral.decision_unit in (${sql.join(units)}) and ${inStates(afterPriority)})`;

const supports = (_: Room, { issuer, subject }: Who): Seen => sql`exists (
  select from support_offer where support_offer.municipality = referral.municipality and support_offer.person_id = referral.person_id
    and support_offer.worker_issuer = ${issuer} and support_offer.worker_subject = ${subject} and support_offer.ended_at is null)`;
