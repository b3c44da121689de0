import * as z from 'zod/mini';
import { InMunicipality } from '../programme/municipality-code.ts';
import type { Route } from '../route.ts';
import { LandlordsReport, NewReport } from './landlord-report.ts';

const OneReport = z.extend(InMunicipality, { reportId: z.uuid() });

/** The landlord's own side. Nothing here is the team's schema with fields taken away. */
export const landlordReportRoutes = {
  sendReport: {
    method: 'POST',
    path: '/v1/:municipality/landlord/reports',
    summary: 'Reports facts seen and heard. It is no legal notice. Every address is received alike.',
    who: ['landlord_contact'],
    params: InMunicipality,
    body: NewReport,
    reply: LandlordsReport,
    status: 201,
    problems: ['not_signed_in', 'not_allowed', 'not_found', 'not_possible_now', 'key_reused'],
    keyed: true,
  },
  listOwnReports: {
    method: 'GET',
    path: '/v1/:municipality/landlord/reports',
    summary: 'The landlord’s own reports, newest first.',
    who: ['landlord_contact'],
    params: InMunicipality,
    reply: z.array(LandlordsReport),
    status: 200,
    problems: ['not_signed_in', 'not_allowed', 'not_found'],
  },
  openOwnReport: {
    method: 'GET',
    path: '/v1/:municipality/landlord/reports/:reportId',
    summary: 'One of the landlord’s own reports with the team’s replies.',
    who: ['landlord_contact'],
    params: OneReport,
    reply: LandlordsReport,
    status: 200,
    problems: ['not_signed_in', 'not_allowed', 'not_found'],
  },
} as const satisfies Record<string, Route>;
