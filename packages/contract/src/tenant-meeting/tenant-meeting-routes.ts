import * as z from 'zod/mini';
import type { Role } from '../access/access.ts';
import { meetingYesRoles, tenantMeetingRoles } from '../access/staff-roles.ts';
import { InMunicipality } from '../programme/municipality-code.ts';
import type { Route } from '../route.ts';
import { MeetingTenant, NewMeetingYes, NewTenantMeeting, OwnMeetings, TenantMeetings } from './tenant-meeting.ts';

const OnePerson = z.extend(InMunicipality, { personId: z.uuid() });

export { tenantMeetingRoles } from '../access/staff-roles.ts';

const own = ['participant', 'tenant'] as const satisfies readonly Role[];
const stored = ['not_signed_in', 'not_allowed', 'not_found', 'not_possible_now', 'key_reused'] as const;

export const tenantMeetingRoutes = {
  listMeetingTenants: {
    method: 'GET',
    path: '/v1/:municipality/tenant-meetings',
    summary:
      'Tenants to talk about this month: those who have said yes to your unit. Coordinators and support workers see whom they may ask.',
    who: tenantMeetingRoles,
    params: InMunicipality,
    reply: z.array(MeetingTenant),
    status: 200,
    problems: ['not_signed_in', 'not_allowed', 'not_found'],
  },
  giveMeetingYes: {
    method: 'POST',
    path: '/v1/:municipality/people/:personId/meeting-yes',
    summary: 'Writes down a tenant’s yes to being talked about. A new yes replaces the one before.',
    who: meetingYesRoles,
    params: OnePerson,
    body: NewMeetingYes,
    reply: TenantMeetings,
    status: 201,
    problems: stored,
    keyed: true,
  },
  openTenantMeetings: {
    method: 'GET',
    path: '/v1/:municipality/people/:personId/meetings',
    summary: 'What has been said about one tenant. Opening it is written down. Whoever works with occupation sees that part alone.',
    who: tenantMeetingRoles,
    params: OnePerson,
    reply: TenantMeetings,
    status: 200,
    problems: ['not_signed_in', 'not_allowed', 'not_found'],
  },
  noteTenantMeeting: {
    method: 'POST',
    path: '/v1/:municipality/people/:personId/meetings',
    summary: 'Writes down what fits now and what is done until next month. Only while the tenant’s yes stands.',
    who: tenantMeetingRoles,
    params: OnePerson,
    body: NewTenantMeeting,
    reply: TenantMeetings,
    status: 201,
    problems: stored,
    keyed: true,
  },
  takeBackMeetingYes: {
    method: 'DELETE',
    path: '/v1/:municipality/people/:personId/meeting-yes',
    summary: 'The tenant has taken back their yes. Nothing else changes.',
    who: meetingYesRoles,
    params: OnePerson,
    reply: TenantMeetings,
    status: 200,
    problems: ['not_signed_in', 'not_allowed', 'not_found'],
  },
  listOwnMeetings: {
    method: 'GET',
    path: '/v1/:municipality/me/meetings',
    summary: 'What has been said about you at the monthly meetings, and your yes to them.',
    who: own,
    params: InMunicipality,
    reply: OwnMeetings,
    status: 200,
    problems: ['not_signed_in', 'not_allowed', 'not_found'],
  },
  takeBackOwnMeetingYes: {
    method: 'DELETE',
    path: '/v1/:municipality/me/meeting-yes',
    summary: 'Takes back your own yes to the monthly meetings. Your home and your support stay as they are.',
    who: own,
    params: InMunicipality,
    reply: OwnMeetings,
    status: 200,
    problems: ['not_signed_in', 'not_allowed', 'not_found'],
  },
} as const satisfies Record<string, Route>;
