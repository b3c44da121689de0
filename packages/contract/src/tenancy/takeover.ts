import * as z from 'zod/mini';
import { CalendarDay } from '../calendar-day.ts';
import { takeoverEventNames, takeoverStates, takeoverWaits, type TakeoverEventName } from './takeover-flow.ts';

export {
  possibleTakeover,
  takeOver,
  takeoverEventNames,
  takeoverFlow,
  takeoverStates,
  takeoverWaits,
  type TakeoverEventName,
  type TakeoverState,
} from './takeover-flow.ts';

/** What the review may look at (JB 12 kap. 25 and 42 §§): the tenancy, as for any tenant. Treatment, support and goals have no field. */
export const TenancyFacts = z.strictObject({
  rent: z.enum(['paid', 'behind']),
  care: z.enum(['cared_for', 'to_mend']),
  disturbances: z.enum(['none', 'settled', 'open']),
});
export type TenancyFacts = z.infer<typeof TenancyFacts>;

/** What staff write down about a takeover. No words: a reason that is not about the tenancy has nowhere to stand. */
export const NewTakeoverEvent = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('TakeoverReviewPlanned'), reviewOn: CalendarDay }),
  z.strictObject({ type: z.literal('TakeoverProposed'), facts: TenancyFacts }),
  z.strictObject({
    type: z.literal('TakeoverPostponed'),
    because: z.array(z.enum(takeoverWaits)).check(z.minLength(1), z.maxLength(takeoverWaits.length)),
    reviewOn: CalendarDay,
  }),
  z.strictObject({ type: z.literal('TakeoverApproved'), approvedOn: CalendarDay }),
  z.strictObject({ type: z.literal('ContractTakenOver'), takenOverOn: CalendarDay }),
]);
export type NewTakeoverEvent = z.infer<typeof NewTakeoverEvent>;

/** Where a takeover stands. */
export const Takeover = z.object({
  state: z.enum(takeoverStates),
  reviewOn: z.optional(z.iso.date()),
  facts: z.optional(z.object({ rent: z.string(), care: z.string(), disturbances: z.string() })),
  /** Why the last one waited. */
  because: z.optional(z.array(z.enum(takeoverWaits))),
  approvedOn: z.optional(z.iso.date()),
  takenOverOn: z.optional(z.iso.date()),
  /** What may be written down from here, by whoever opened it. */
  can: z.array(z.enum(takeoverEventNames as [TakeoverEventName, ...TakeoverEventName[]])),
});
export type Takeover = z.infer<typeof Takeover>;
