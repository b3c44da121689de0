import * as z from 'zod/mini';
import { meetingRoles } from '../meeting/meeting-routes.ts';
import { AmendedAssessment } from '../meeting/meeting.ts';
import { MunicipalityCode } from '../programme/municipality-code.ts';
import type { Route } from '../route.ts';
import { ReferralRecord } from './record.ts';

/** What is done about an assessment that was written in the record itself, and in no meeting. */
export const assessmentRoutes = {
  amendRecordedAssessment: {
    method: 'POST',
    path: '/v1/:municipality/referrals/:referralId/amendments',
    summary:
      'Puts two people’s words together in the record, until someone has gone on from the assessment. What was saved before stays in it.',
    who: meetingRoles,
    params: z.object({ municipality: MunicipalityCode, referralId: z.uuid() }),
    body: AmendedAssessment,
    reply: ReferralRecord,
    status: 201,
    problems: ['not_signed_in', 'not_allowed', 'not_found', 'not_possible_now', 'changed_meanwhile', 'key_reused'],
    keyed: true,
    versioned: true,
  },
} as const satisfies Record<string, Route>;
