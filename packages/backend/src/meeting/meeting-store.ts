import { randomUUID } from 'node:crypto';
import type { Role } from '@bostadforst/contract/access';
import { dayOf } from '@bostadforst/contract/day';
import type { NewMeeting } from '@bostadforst/contract/meeting';
import { mayDo } from '@bostadforst/contract/referral/flow';
import { sql, type Selectable } from 'kysely';
import { onlyUnit } from '../access/audit.ts';
import type { MeetingTable } from '../database/tables/meetings.ts';
import type { Room, Who } from '../room.ts';
import type { ReferralRow } from '../referral/referral-store.ts';
import { seenBy } from '../referral/seen-by.ts';

export type MeetingRow = Selectable<MeetingTable>;

/** In which roles someone sits in this programme's meetings: those who assess, and the coordinator. */
export const sittingRoles = ({ programme }: Room, { roles }: Who): Role[] => {
  const assess = mayDo('JointAssessmentRecorded', programme.policy);
  return roles.filter(role => role === 'coordinator' || assess.includes(role));
};

/** Called today: names can be taken up, and whoever sits in it sees each of them until the day is over, wherever it has gone on to. */
export const isOpen = ({ now }: Room, meeting: Pick<MeetingRow, 'called_at'>) => dayOf(meeting.called_at) === dayOf(now);

/** Meetings of the room's municipality. */
export function meetings(room: Room) {
  const { trx, municipality, now, programme } = room;
  const all = () => trx.selectFrom('meeting').selectAll().where('municipality', '=', municipality);
  /** Names on an agenda that whoever asks may see. */
  const names = (meeting: MeetingRow, who: Who) =>
    trx
      .selectFrom('referral')
      .selectAll('referral')
      .innerJoin('meeting_name', join =>
        join.onRef('meeting_name.municipality', '=', 'referral.municipality').onRef('meeting_name.referral_id', '=', 'referral.id'),
      )
      .where('referral.municipality', '=', municipality)
      .where('meeting_name.meeting_id', '=', meeting.id)
      .where(
        isOpen(room, meeting) ? sql<boolean>`(referral.state not in ('withdrawn', 'closed') or ${seenBy(room, who)})` : seenBy(room, who),
      );

  return {
    async call({ heldOn, unitsPresent, agenda }: NewMeeting, who: Who & { role: Role }): Promise<string> {
      const id = randomUUID();
      const { targetGroupVersion } = programme.declared;
      await trx
        .insertInto('meeting')
        .values({
          municipality,
          id,
          held_on: heldOn,
          units_present: [...new Set(unitsPresent)],
          called_at: now,
          target_group_version: targetGroupVersion?.number ?? null,
          target_group_agreed: targetGroupVersion?.agreedOn ?? null,
          by_issuer: who.issuer,
          by_subject: who.subject,
          by_role: who.role,
          by_unit: onlyUnit(who),
        })
        .execute();
      await trx
        .insertInto('meeting_name')
        .values([...new Set(agenda)].map((referral_id, position) => ({ municipality, meeting_id: id, referral_id, position })))
        .execute();
      return id;
    },

    find: (id: string): Promise<MeetingRow | undefined> => all().where('id', '=', id).executeTakeFirst(),

    latest: (limit: number): Promise<MeetingRow[]> => all().orderBy('called_at', 'desc').orderBy('id').limit(limit).execute(),

    /** In the order of the agenda. */
    agenda: (meeting: MeetingRow, who: Who): Promise<ReferralRow[]> => names(meeting, who).orderBy('meeting_name.position').execute(),

    name: (meeting: MeetingRow, referralId: string, who: Who): Promise<ReferralRow | undefined> =>
      names(meeting, who).where('referral.id', '=', referralId).executeTakeFirst(),

    /** The same, held until the transaction ends: two people saving at once take turns. */
    hold: (meeting: MeetingRow, referralId: string, who: Who): Promise<ReferralRow | undefined> =>
      names(meeting, who).where('referral.id', '=', referralId).forUpdate('referral').executeTakeFirst(),

    /** Names that have been assessed in it. */
    async assessedIn(meeting: MeetingRow): Promise<ReadonlySet<string>> {
      const rows = await trx
        .selectFrom('assessment')
        .select('referral_id')
        .where('municipality', '=', municipality)
        .where('meeting_id', '=', meeting.id)
        .execute();
      return new Set(rows.map(({ referral_id }) => referral_id));
    },
  };
}

/** The day of a meeting is reached when it is held: its names go on although a unit is silent. */
export async function isOnTodaysAgenda({ trx, municipality, now }: Room, referralId: string): Promise<boolean> {
  const row = await trx
    .selectFrom('meeting_name')
    .innerJoin('meeting', join =>
      join.onRef('meeting.municipality', '=', 'meeting_name.municipality').onRef('meeting.id', '=', 'meeting_name.meeting_id'),
    )
    .select('meeting.id')
    .where('meeting.municipality', '=', municipality)
    .where('meeting.held_on', '=', dayOf(now))
    .where('meeting_name.referral_id', '=', referralId)
    .limit(1)
    .executeTakeFirst();
  return row !== undefined;
}
