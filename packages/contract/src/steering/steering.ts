import * as z from 'zod/mini';
import { ListEntry } from '../referral/list-entry.ts';
import { Assessment, Decision } from '../referral/record.ts';

/**
 * One name that has been put forward, as those who prioritise see it: what the group came to, and what was decided before. What units said
 * for themselves, how to reach the person and what a referrer has added since are not here.
 */
export const Proposal = z.object({
  entry: ListEntry,
  version: z.int(),
  /** The group's latest; older ones stand in the record. */
  assessment: z.optional(Assessment),
  /** Earlier decisions here, the oldest first. */
  decisions: z.array(Decision),
  /** Units that may learn the name, and so take the formal decision. */
  mayDecideFormally: z.array(z.string()),
});
export type Proposal = z.infer<typeof Proposal>;

/** The programme's homes, as numbers. A home that is kept for someone whose record is protected is in none of them. */
export const Capacity = z.object({
  /** How many homes the programme says that it is for. */
  decided: z.optional(z.int()),
  let: z.int(),
  /** On its way to someone, or waited for by someone who has been prioritised. */
  promised: z.int(),
  free: z.int(),
  /** Prioritised, and no home is there for them yet. */
  waiting: z.int(),
});
export type Capacity = z.infer<typeof Capacity>;

/** The homes when so many more have been prioritised: nobody is promised a home twice, and nobody is left out of the count. */
export function afterPrioritising(capacity: Capacity, more: number): Capacity {
  const taken = Math.min(more, capacity.free);
  return {
    ...capacity,
    free: capacity.free - taken,
    promised: capacity.promised + taken,
    waiting: capacity.waiting + more - taken,
  };
}
