import * as z from 'zod/mini';
import { meetingRoles } from '../access/staff-roles.ts';
import { InMunicipality } from '../programme/municipality-code.ts';
import { ReferralRecord } from '../referral/record.ts';
import type { Route } from '../route.ts';
import { AmendedAssessment, Meeting, MeetingLine, NewMeeting, NewMeetingAssessment } from './meeting.ts';

const OneMeeting = z.extend(InMunicipality, { meetingId: z.uuid() });
/** A name on the agenda, by its referral’s id. Not called so: what opens protected records to named staff opens none in a meeting. */
const OneName = z.extend(OneMeeting, { nameId: z.uuid() });

export { meetingRoles } from '../access/staff-roles.ts';

export const meetingRoutes = {
  listMeetings: {
    method: 'GET',
    path: '/v1/:municipality/meetings',
    summary: 'The latest meetings, newest first. One that was called today is still open.',
    who: meetingRoles,
    params: InMunicipality,
    reply: z.array(MeetingLine),
    status: 200,
    problems: ['not_signed_in', 'not_allowed', 'not_found'],
  },
  callMeeting: {
    method: 'POST',
    path: '/v1/:municipality/meetings',
    summary:
      'Begins a meeting: its day, the units present, the names to talk about. Names with silent units are closed for answers by a coordinator’s call.',
    who: meetingRoles,
    params: InMunicipality,
    body: NewMeeting,
    reply: Meeting,
    status: 201,
    problems: ['not_signed_in', 'not_allowed', 'not_found', 'not_possible_now', 'key_reused'],
    keyed: true,
  },
  openMeeting: {
    method: 'GET',
    path: '/v1/:municipality/meetings/:meetingId',
    summary: 'One meeting and its names, as the list shows them.',
    who: meetingRoles,
    params: OneMeeting,
    reply: Meeting,
    status: 200,
    problems: ['not_signed_in', 'not_allowed', 'not_found'],
  },
  openName: {
    method: 'GET',
    path: '/v1/:municipality/meetings/:meetingId/names/:nameId',
    summary: 'One name’s record, opened in a meeting: written down as opened, with the meeting as reason.',
    who: meetingRoles,
    params: OneName,
    reply: ReferralRecord,
    status: 200,
    problems: ['not_signed_in', 'not_allowed', 'not_found', 'not_possible_now'],
  },
  assessName: {
    method: 'POST',
    path: '/v1/:municipality/meetings/:meetingId/names/:nameId/assessments',
    summary:
      'Saves what the group has written, and does what follows where the same person may; else it waits for the coordinator. When someone else has saved first: changed_meanwhile, and these words are kept in the history.',
    who: meetingRoles,
    params: OneName,
    body: NewMeetingAssessment,
    reply: ReferralRecord,
    status: 201,
    problems: ['not_signed_in', 'not_allowed', 'not_found', 'not_possible_now', 'changed_meanwhile', 'key_reused'],
    keyed: true,
    versioned: true,
  },
  amendAssessment: {
    method: 'POST',
    path: '/v1/:municipality/meetings/:meetingId/names/:nameId/amendments',
    summary: 'Puts two people’s words together, the same day. What was saved before stays in the record.',
    who: meetingRoles,
    params: OneName,
    body: AmendedAssessment,
    reply: ReferralRecord,
    status: 201,
    problems: ['not_signed_in', 'not_allowed', 'not_found', 'not_possible_now', 'changed_meanwhile', 'key_reused'],
    keyed: true,
    versioned: true,
  },
} as const satisfies Record<string, Route>;
