import * as z from 'zod/mini';
import { Role } from '../access/access.ts';
import { referralStates } from './flow.ts';
import { nextSteps } from './next-step.ts';

export const ReferralState = z.enum(referralStates);
export type ReferralState = z.infer<typeof ReferralState>;

/** Three values and no more: whether a unit knows someone, and what it thinks, stand in the record alone. */
export const UnitMark = z.object({ unitId: z.string(), mark: z.enum(['asked', 'answered', 'silent']) });
export type UnitMark = z.infer<typeof UnitMark>;

/**
 * One row of the joint list: alias, state, dates and marks. No free text, no stance, no situation, nothing sensitive
 * (lag 2001:454 7 a §).
 */
export const ListEntry = z.object({
  id: z.uuid(),
  /** Running number within the municipality, for talking about it. */
  number: z.int(),
  alias: z.string(),
  state: ReferralState,
  /** The person has wished to withdraw; someone is to ask them. */
  paused: z.boolean(),
  unreachable: z.boolean(),
  receivedOn: z.iso.date(),
  /** Whole days since it was received, in Stockholm time. Runs on through every state until they have moved in, or it has ended. */
  daysWaiting: z.int(),
  /** The day that the days are counted to, where they stand still. */
  waitedUntil: z.optional(z.iso.date()),
  marks: z.array(UnitMark),
  /** Nobody has the person's yes to be asked, and the programme demands one. */
  awaitingYes: z.boolean(),
  next: z.object({ step: z.enum(nextSteps), owner: z.optional(Role), by: z.optional(z.iso.date()) }),
});
export type ListEntry = z.infer<typeof ListEntry>;

/** A page of the list, longest wait first. Counts cover what the asker may see, and nothing else. */
export const ReferralList = z.object({
  entries: z.array(ListEntry),
  counts: z.array(z.object({ state: ReferralState, count: z.int() })),
  /** Give it back as `after` for the next page. */
  next: z.optional(z.string()),
});
export type ReferralList = z.infer<typeof ReferralList>;
