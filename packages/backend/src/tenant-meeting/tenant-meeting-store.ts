import { randomUUID } from 'node:crypto';
import type { Role } from '@bostadforst/contract/access';
import { dayOf } from '@bostadforst/contract/day';
import {
  NewMeetingPart,
  type MeetingYes,
  type NewMeetingYes,
  type NewTenantMeeting,
  type TenantMeeting,
} from '@bostadforst/contract/tenant-meeting';
import * as z from 'zod/mini';
import { onlyUnit } from '../access/audit.ts';
import { consents } from '../referral/consent-store.ts';
import type { Room, Who } from '../room.ts';

const MeetingWords = z.object({ support: z.optional(NewMeetingPart), occupation: z.optional(NewMeetingPart) });
const place = (id: string) => ({ table: 'tenant_meeting', id });

/** What is said each month about tenants who have said yes to it. Beside no decision on a home, and in no referral's record. */
export function tenantMeetings(room: Room) {
  const { trx, municipality, now } = room;
  const yeses = () => trx.selectFrom('consent').selectAll().where('municipality', '=', municipality).where('kind', '=', 'tenant_meeting');
  const standing = () => yeses().where('withdrawn_at', 'is', null).where('valid_until', '>=', dayOf(now));

  return {
    async giveYes(personId: string, { units, validUntil, givenHow }: NewMeetingYes): Promise<void> {
      await this.takeBack(personId);
      await consents(room).give(personId, { units: [...new Set(units)], categories: [], validUntil, givenHow }, 'tenant_meeting');
    },

    takeBack: (personId: string): Promise<void> => consents(room).withdraw(personId, 'tenant_meeting'),

    async yesOf(personId: string): Promise<MeetingYes | undefined> {
      const row = await standing().where('person_id', '=', personId).orderBy('given_at', 'desc').executeTakeFirst();
      return row && yesIn(row);
    },

    /** Those whose yes stands today. */
    async yesesToday(): Promise<ReadonlyMap<string, MeetingYes>> {
      return new Map((await standing().orderBy('given_at').execute()).map(row => [row.person_id, yesIn(row)]));
    },

    async note(
      personId: string,
      { heldOn, unitsPresent, support, occupation }: NewTenantMeeting,
      by: Who & { role: Role },
    ): Promise<string> {
      const id = randomUUID();
      const sealer = await room.keys.person(personId);
      await trx
        .insertInto('tenant_meeting')
        .values({
          municipality,
          id,
          person_id: personId,
          held_on: heldOn,
          units_present: [...new Set(unitsPresent)],
          at: now,
          by_issuer: by.issuer,
          by_subject: by.subject,
          by_role: by.role,
          by_unit: onlyUnit(by),
          sealed: sealer.seal(place(id), { support, occupation }),
        })
        .execute();
      return id;
    },

    /** Newest first. */
    async of(personId: string): Promise<TenantMeeting[]> {
      const rows = await trx
        .selectFrom('tenant_meeting')
        .selectAll()
        .where('municipality', '=', municipality)
        .where('person_id', '=', personId)
        .orderBy('held_on', 'desc')
        .orderBy('at', 'desc')
        .execute();
      if (!rows.length) return [];
      const sealer = await room.keys.person(personId);
      return rows.map(row => ({
        id: row.id,
        heldOn: row.held_on,
        unitsPresent: row.units_present,
        at: row.at.toISOString(),
        ...sealer.open(place(row.id), row.sealed, MeetingWords),
      }));
    },

    async lastDays(personIds: readonly string[]): Promise<ReadonlyMap<string, string>> {
      if (!personIds.length) return new Map();
      const rows = await trx
        .selectFrom('tenant_meeting')
        .select(eb => ['person_id', eb.fn.max('held_on').as('last')])
        .where('municipality', '=', municipality)
        .where('person_id', 'in', [...personIds])
        .groupBy('person_id')
        .execute();
      return new Map(rows.map(({ person_id, last }) => [person_id, last]));
    },
  };
}

function yesIn(row: { units: string[]; given_at: Date; given_how: string; valid_until: string }): MeetingYes {
  const { units, given_at, given_how, valid_until } = row;
  return { units, givenAt: given_at.toISOString(), givenHow: given_how as MeetingYes['givenHow'], validUntil: valid_until };
}
