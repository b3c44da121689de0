import type { AmendedAssessment, NewMeetingAssessment } from '@bostadforst/contract/meeting';
import { ProblemError } from '@bostadforst/contract/problem';
import { mayDo, type ReferralEventName } from '@bostadforst/contract/referral/flow';
import type { Room, Who } from '../room.ts';
import { act } from '../referral/act.ts';
import { amend } from '../referral/amend.ts';
import type { ReferralRow } from '../referral/referral-store.ts';
import { rolesThatSee } from '../referral/seen-by.ts';
import { setAside } from '../referral/set-aside.ts';
import { isOpen, meetings, sittingRoles, type MeetingRow } from './meeting-store.ts';

export interface AtTheMeeting {
  meeting: MeetingRow;
  row: ReferralRow;
}

/** A name on the agenda of a meeting that is held today. @throws ProblemError `not_found`, or `not_possible_now` when the day is over. */
export async function heldName(room: Room, who: Who, meetingId: string, referralId: string): Promise<AtTheMeeting> {
  const meeting = sittingRoles(room, who).length ? await meetings(room).find(meetingId) : undefined;
  const row = meeting && (await meetings(room).hold(meeting, referralId, who));
  if (!meeting || !row) throw new ProblemError('not_found');
  if (!isOpen(room, meeting)) throw new ProblemError('not_possible_now');
  return { meeting, row };
}

/** One save for the whole of it: the joint assessment, and what follows from it where the same person may do that too. */
export async function assessName(
  room: Room,
  who: Who,
  { meeting, row }: AtTheMeeting,
  body: NewMeetingAssessment,
  version: number | undefined,
): Promise<void> {
  if ((await meetings(room).assessedIn(meeting)).has(row.id)) await setAside(room, row, body);
  const { dimensions, recommendation, text, dissent } = body;
  const sendBack = body.recommendation === 'return' ? { missing: body.missing, byWhom: body.byWhom, byWhen: body.byWhen } : undefined;
  await act(
    room,
    who,
    row.id,
    {
      type: 'JointAssessmentRecorded',
      heldOn: meeting.held_on,
      unitsPresent: meeting.units_present,
      dimensions,
      recommendation,
      text,
      dissent,
    },
    { version, meeting: { id: meeting.id, sendBack } },
  );
  const may = async (event: ReferralEventName) => {
    const roles = await rolesThatSee(room, who, row.id);
    return mayDo(event, room.programme.policy).some(role => roles.includes(role));
  };
  if (body.recommendation === 'propose' && (await may('ProposalForwarded'))) await act(room, who, row.id, { type: 'ProposalForwarded' });
  if (sendBack && (await may('ReferralReturned'))) await act(room, who, row.id, { type: 'ReferralReturned', ...sendBack });
  if (body.recommendation === 'not_now' && (await may('ReferralNotNow')))
    await act(room, who, row.id, {
      type: 'ReferralNotNow',
      reasons: body.text,
      reviewOn: body.reviewOn,
      offeredInstead: body.offeredInstead,
    });
}

/** Two people's words put together, the same day. */
export const amendAssessment = (room: Room, { meeting, row }: AtTheMeeting, body: AmendedAssessment, version: number | undefined) =>
  amend(room, row, assessments => assessments.findLast(({ meetingId }) => meetingId === meeting.id), body, version);
