import * as z from 'zod/mini';
import { CalendarDay } from '../calendar-day.ts';
import { UnitId, type Policy } from '../programme/policy.ts';
import type { Programme } from '../programme/programme.ts';
import { Words } from '../referral/referral.ts';

/**
 * The tenant's yes to being talked about: by which units, until when, and how it was given. It waives secrecy for this meeting and nothing
 * else, and neither the home nor the support depends on it.
 */
export const NewMeetingYes = z.strictObject({
  units: z.array(UnitId).check(z.minLength(1), z.maxLength(20)),
  /** Last day it counts, at most twelve months ahead. */
  validUntil: CalendarDay,
  givenHow: z.enum(['written', 'oral_documented']),
});
export type NewMeetingYes = z.infer<typeof NewMeetingYes>;

export const MeetingYes = z.object({
  units: z.array(z.string()),
  givenAt: z.iso.datetime(),
  givenHow: z.enum(['written', 'oral_documented']),
  validUntil: z.iso.date(),
});
export type MeetingYes = z.infer<typeof MeetingYes>;

/** One tenant on the agenda: what they are called, their yes and a day. Without a yes only whoever may ask for it sees them. */
export const MeetingTenant = z.object({
  personId: z.uuid(),
  alias: z.string(),
  yes: z.optional(MeetingYes),
  lastHeldOn: z.optional(z.iso.date()),
});
export type MeetingTenant = z.infer<typeof MeetingTenant>;

const Who = z.string().check(z.trim(), z.minLength(1), z.maxLength(120));

/** What fits now, what is done until next month and by whom. In words: nothing is measured, and a setback costs nothing. */
export const NewMeetingPart = z.strictObject({ fits: Words, untilNext: z.optional(Words), who: z.optional(Who) });
const MeetingPart = z.object({ fits: z.string(), untilNext: z.optional(z.string()), who: z.optional(z.string()) });

export const NewTenantMeeting = z
  .strictObject({
    heldOn: CalendarDay,
    unitsPresent: z.array(UnitId).check(z.maxLength(20)),
    support: z.optional(NewMeetingPart),
    occupation: z.optional(NewMeetingPart),
  })
  .check(z.refine(({ support, occupation }) => Boolean(support || occupation), { path: ['support'], error: 'one of the two' }));
export type NewTenantMeeting = z.infer<typeof NewTenantMeeting>;

export const TenantMeeting = z.object({
  id: z.uuid(),
  heldOn: z.iso.date(),
  unitsPresent: z.array(z.string()),
  /** Not for whoever works with occupation alone. */
  support: z.optional(MeetingPart),
  occupation: z.optional(MeetingPart),
  at: z.iso.datetime(),
});
export type TenantMeeting = z.infer<typeof TenantMeeting>;

/** What has been said about one tenant, newest first. */
export const TenantMeetings = z.object({
  personId: z.uuid(),
  alias: z.string(),
  yes: z.optional(MeetingYes),
  meetings: z.array(TenantMeeting),
});
export type TenantMeetings = z.infer<typeof TenantMeetings>;

/** The tenant's own: everything that has been said, and the yes that they may take back. */
export const OwnMeetings = z.object({ yes: z.optional(MeetingYes), meetings: z.array(TenantMeeting) });
export type OwnMeetings = z.infer<typeof OwnMeetings>;

/** Units that can take part: those of income support and of the labour market. */
export const unitsThatMeet = ({ units }: Pick<Programme, 'units'>): string[] =>
  units.filter(({ type }) => type === 'financial_aid' || type === 'labour_market').map(({ id }) => id);

export const meetsMonthly = ({ meeting }: Pick<Policy, 'meeting'>): boolean => meeting === 'monthly';
