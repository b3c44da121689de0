import { randomUUID } from 'node:crypto';
import * as z from 'zod/mini';
import type { Role } from '@bostadforst/contract/access';
import { dayOf } from '@bostadforst/contract/day';
import type { GivenReason, Look, NewReason, ReasonKind, UnitNotice } from '@bostadforst/contract/referral/look';
import type { ReferralState } from '@bostadforst/contract/referral/flow';
import { staff } from '@bostadforst/contract/referral/list-routes';
import { ProblemError } from '@bostadforst/contract/problem';
import { onlyUnit } from '../access/audit.ts';
import type { Room, Who } from '../room.ts';
import { decides, wrote } from './own-case.ts';
import type { ReferralRow } from './referral-store.ts';
import { isAskedOrSupports } from './seen-by.ts';

/** What lies before each group now. What it is done with, and what has not come to it yet, is its own unit's business again. */
const before: Partial<Record<Role, readonly ReferralState[]>> = {
  working_group_member: ['ready_for_assessment', 'assessed'],
  support_worker: ['ready_for_assessment', 'assessed'],
  steering_member: ['awaiting_decision'],
};
/** Roles whose work is every record that they reach: the whole list, every home, one's own. */
const everyone: readonly Role[] = ['coordinator', 'tenancy_manager', 'participant', 'outreach_worker', 'case_officer'];

const Words = z.object({ words: z.string() });
const place = (id: string) => ({ table: 'given_reason', id });

/** Looks at records that are not one's own unit's: why, who is told, and what the person sees of it. */
export function looks(room: Room) {
  const { trx, municipality, now } = room;

  return {
    /** Whether a record is one's own, one's unit's, or before the group that one sits in. */
    async isOwn(who: Who, row: ReferralRow, roles: readonly Role[]): Promise<boolean> {
      if (roles.some(role => everyone.includes(role) || before[role]?.includes(row.state)) || wrote(who, row) || decides(who, row))
        return true;
      return isAskedOrSupports(room, who, row.id);
    },

    /** @throws ProblemError naming the field `reason` while none was given today. */
    async mayOpen(who: Who, row: ReferralRow, roles: readonly Role[]): Promise<{ outside: boolean }> {
      if (await this.isOwn(who, row, roles)) return { outside: false };
      if (!(await this.hasReason(who, row.id))) throw new ProblemError('not_possible_now', ['reason']);
      return { outside: true };
    },

    async hasReason({ issuer, subject }: Who, referralId: string): Promise<boolean> {
      const row = await trx
        .selectFrom('given_reason')
        .select('id')
        .where('municipality', '=', municipality)
        .where('referral_id', '=', referralId)
        .where('by_issuer', '=', issuer)
        .where('by_subject', '=', subject)
        .where('day', '=', dayOf(now))
        .limit(1)
        .executeTakeFirst();
      return row !== undefined;
    },

    async give(who: Who & { role: Role }, row: ReferralRow, { kind, words }: NewReason): Promise<string> {
      const id = randomUUID();
      const sealer = await room.keys.person(row.person_id);
      await trx
        .insertInto('given_reason')
        .values({
          municipality,
          id,
          referral_id: row.id,
          at: now,
          day: dayOf(now),
          by_issuer: who.issuer,
          by_subject: who.subject,
          by_role: who.role,
          by_unit: onlyUnit(who),
          kind,
          sealed: sealer.seal(place(id), { words }),
        })
        .execute();
      return id;
    },

    async reason(id: string): Promise<GivenReason> {
      const row = await trx
        .selectFrom('given_reason')
        .select(['referral_id', 'kind', 'day'])
        .where('municipality', '=', municipality)
        .where('id', '=', id)
        .executeTakeFirst();
      if (!row) throw new ProblemError('not_found');
      return { referralId: row.referral_id, kind: row.kind as ReasonKind, until: row.day };
    },

    /** Tells the unit that the record is. One that nobody wrote for a unit is the team's. */
    async tellUnit(row: ReferralRow): Promise<void> {
      const unit = row.referred_by_unit ?? room.programme.units.find(({ type }) => type === 'housing_first')?.id;
      if (!unit || row.protected) return;
      await trx
        .insertInto('unit_notice')
        .values({ municipality, id: randomUUID(), unit_id: unit, kind: 'looked_at_from_outside', referral_id: row.id, at: now })
        .execute();
    },

    async noticesTo(units: readonly string[]): Promise<UnitNotice[]> {
      if (!units.length) return [];
      const rows = await trx
        .selectFrom('unit_notice')
        .innerJoin('referral', join =>
          join.onRef('referral.municipality', '=', 'unit_notice.municipality').onRef('referral.id', '=', 'unit_notice.referral_id'),
        )
        .leftJoin('given_reason', join =>
          join
            .onRef('given_reason.municipality', '=', 'unit_notice.municipality')
            .onRef('given_reason.referral_id', '=', 'unit_notice.referral_id')
            .onRef('given_reason.at', '=', 'unit_notice.at'),
        )
        .select(['unit_id', 'unit_notice.kind', 'unit_notice.referral_id', 'number', 'unit_notice.at'])
        .select(['by_role', 'by_unit', 'given_reason.kind as reason'])
        .where('unit_notice.municipality', '=', municipality)
        .where('unit_id', 'in', [...units])
        .distinctOn(['unit_notice.at', 'unit_notice.id'])
        .orderBy('unit_notice.at', 'desc')
        .orderBy('unit_notice.id')
        .limit(200)
        .execute();
      return rows.map(row => ({
        unitId: row.unit_id,
        kind: row.kind,
        referralId: row.referral_id,
        number: row.number,
        at: row.at.toISOString(),
        ...(row.by_role ? { role: row.by_role as Role } : {}),
        ...(row.by_unit ? { fromUnitId: row.by_unit } : {}),
        ...(row.reason ? { reason: row.reason as ReasonKind } : {}),
      }));
    },

    /** What staff have looked at of one person's, as the person sees it: the reason's word, and not what was written beside it. */
    async at(personId: string): Promise<Look[]> {
      const rows = await trx
        .selectFrom('audit')
        .select(['at', 'role', 'unit', 'outside', 'record_id', 'issuer', 'subject'])
        .where('municipality', '=', municipality)
        .where('person_id', '=', personId)
        .where('kind', 'in', ['referral', 'tenant_meeting'])
        .where('role', 'in', [...staff, 'employment_officer'])
        .orderBy('at', 'desc')
        .limit(200)
        .execute();
      const reasons = await this.reasonsFor(rows.filter(({ outside }) => outside).flatMap(({ record_id }) => record_id ?? []));
      return rows.map(({ at, role, unit, outside, ...look }) => {
        const reason = outside ? reasons.find(isFor({ at, ...look })) : undefined;
        return {
          at: at.toISOString(),
          role: role as Role,
          ...(unit ? { unitId: unit } : {}),
          ...(reason ? { reason: reason.kind as ReasonKind } : {}),
        };
      });
    },

    /** Newest first. */
    async reasonsFor(referralIds: readonly string[]) {
      if (!referralIds.length) return [];
      return trx
        .selectFrom('given_reason')
        .selectAll()
        .where('municipality', '=', municipality)
        .where('referral_id', 'in', [...new Set(referralIds)])
        .orderBy('at', 'desc')
        .execute();
    },

    async wordsOf(personId: string, reason: { id: string; sealed: Uint8Array }): Promise<string> {
      return (await room.keys.person(personId)).open(place(reason.id), reason.sealed, Words).words;
    },
  };
}

/** The reason that a look was made under: the last one that the same person gave before it. */
export const isFor =
  (look: { at: Date; issuer: string | null; subject: string | null; record_id: string | null }) =>
  (reason: { at: Date; by_issuer: string; by_subject: string; referral_id: string }): boolean =>
    reason.referral_id === look.record_id && reason.by_issuer === look.issuer && reason.by_subject === look.subject && reason.at <= look.at;
