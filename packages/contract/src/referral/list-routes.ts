import * as z from 'zod/mini';
import { staff } from '../access/staff-roles.ts';
import { CodeAsWritten } from '../person/code-as-written.ts';
import { InMunicipality } from '../programme/municipality-code.ts';
import type { Route } from '../route.ts';
import { NewReferralEvent } from './event.ts';
import { listFilters, listPosition } from './list-query.ts';
import { ListEntry, ReferralList, ReferralRecord } from './record.ts';

const OneReferral = z.extend(InMunicipality, { referralId: z.uuid() });
const OnePerson = z.extend(InMunicipality, { personId: z.uuid() });

export { staff } from '../access/staff-roles.ts';

export const listRoutes = {
  listReferrals: {
    method: 'GET',
    path: '/v1/:municipality/referrals',
    summary: 'The joint list, longest wait first: what the asker’s role and units may see of it.',
    who: staff,
    params: InMunicipality,
    query: z.strictObject({
      ...listFilters,
      after: listPosition,
      /** Rows a page, 1–200. */
      limit: z.optional(z.string().check(z.regex(/^([1-9][0-9]?|1[0-9][0-9]|200)$/))),
    }),
    reply: ReferralList,
    status: 200,
    problems: ['not_signed_in', 'not_allowed', 'not_found'],
  },
  openReferral: {
    method: 'GET',
    path: '/v1/:municipality/referrals/:referralId',
    summary: 'One referral. Opening it is written down: who, when, which.',
    who: staff,
    params: OneReferral,
    reply: ReferralRecord,
    status: 200,
    problems: ['not_signed_in', 'not_allowed', 'not_found'],
  },
  findByReceipt: {
    method: 'POST',
    path: '/v1/:municipality/referrals/by-receipt',
    summary: 'The row of the referral whose receipt a person shows or reads out. In the body, so that it is in no address and no log.',
    who: ['coordinator'],
    params: InMunicipality,
    body: z.strictObject({ receipt: CodeAsWritten }),
    reply: ListEntry,
    status: 200,
    problems: ['not_signed_in', 'not_allowed', 'not_found'],
  },
  actOnReferral: {
    method: 'POST',
    path: '/v1/:municipality/referrals/:referralId/events',
    summary: 'Writes down what has happened to a referral. Who may do what from where is the flow’s table.',
    who: [...staff, 'participant'],
    params: OneReferral,
    body: NewReferralEvent,
    reply: ReferralRecord,
    status: 201,
    problems: ['not_signed_in', 'not_allowed', 'not_found', 'not_possible_now', 'changed_meanwhile', 'key_reused'],
    keyed: true,
    versioned: true,
  },
  listSupportWorkers: {
    method: 'GET',
    path: '/v1/:municipality/support-workers',
    summary: 'Whom the coordinator may name as someone’s support worker.',
    who: ['coordinator'],
    params: InMunicipality,
    reply: z.array(z.object({ id: z.string(), name: z.string() })),
    status: 200,
    problems: ['not_signed_in', 'not_allowed', 'not_found'],
  },
  nameSupportWorker: {
    method: 'POST',
    path: '/v1/:municipality/people/:personId/support',
    summary: 'Names who supports someone. Support is free of the tenancy, and goes on when that ends.',
    who: ['coordinator'],
    params: OnePerson,
    body: z.strictObject({ workerId: z.string().check(z.minLength(1), z.maxLength(40)) }),
    reply: z.object({ personId: z.uuid(), workerId: z.string(), startedAt: z.iso.datetime() }),
    status: 201,
    problems: ['not_signed_in', 'not_allowed', 'not_found', 'not_possible_now', 'key_reused'],
    keyed: true,
  },
} as const satisfies Record<string, Route>;
