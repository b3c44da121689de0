import * as z from 'zod/mini';
import { InMunicipality } from '../programme/municipality-code.ts';
import type { Route } from '../route.ts';
import { LandlordsReport, ReportKind, ReportState } from './landlord-report.ts';

const OneReport = z.extend(InMunicipality, { reportId: z.uuid() });
const team = { who: ['tenancy_manager', 'coordinator'] } as const;

/** A row of the team's inbox. */
export const InboxEntry = z.object({
  id: z.uuid(),
  number: z.int(),
  kind: ReportKind,
  state: ReportState,
  landlord: z.string(),
  sentAt: z.iso.datetime(),
  replyBy: z.iso.date(),
});
export type InboxEntry = z.infer<typeof InboxEntry>;

/** The team's side of a report. */
export const InboxReport = z.extend(LandlordsReport, {
  landlord: z.string(),
  callBack: z.optional(z.string()),
  /** The address is one of the programme's homes. For the team alone. */
  apartmentNumber: z.optional(z.int()),
});
export type InboxReport = z.infer<typeof InboxReport>;

export const inboxRoutes = {
  listInbox: {
    method: 'GET',
    path: '/v1/:municipality/inbox',
    summary: 'Landlords’ reports to the team, what is promised soonest first.',
    ...team,
    params: InMunicipality,
    reply: z.array(InboxEntry),
    status: 200,
    problems: ['not_signed_in', 'not_allowed', 'not_found'],
  },
  openReport: {
    method: 'GET',
    path: '/v1/:municipality/inbox/:reportId',
    summary: 'One report. Opening it is written down.',
    ...team,
    params: OneReport,
    reply: InboxReport,
    status: 200,
    problems: ['not_signed_in', 'not_allowed', 'not_found'],
  },
  replyToReport: {
    method: 'POST',
    path: '/v1/:municipality/inbox/:reportId/replies',
    summary: 'A practical reply that the landlord reads. Says nothing of health, support or money.',
    ...team,
    params: OneReport,
    body: z.strictObject({
      text: z.string().check(z.trim(), z.minLength(1), z.maxLength(2000)),
      state: z.optional(z.enum(['acknowledged', 'in_progress', 'resolved', 'no_action', 'handed_over'])),
    }),
    reply: InboxReport,
    status: 201,
    problems: ['not_signed_in', 'not_allowed', 'not_found', 'not_possible_now', 'key_reused'],
    keyed: true,
  },
} as const satisfies Record<string, Route>;
