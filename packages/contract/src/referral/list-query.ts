import * as z from 'zod/mini';
import { Role } from '../access/access.ts';
import { UnitId, type Policy } from '../programme/policy.ts';
import { referralStates, type ReferralState as State } from './flow.ts';
import { ReferralState } from './list-entry.ts';
import { nextStep } from './next-step.ts';
import { ReferralPath } from './path.ts';

/**
 * What the list may be narrowed to, each with the others: ids, dates and states, so that nothing is opened to find it. How someone lives,
 * and what a unit thinks, narrow no list.
 */
export const listFilters = {
  state: z.optional(ReferralState),
  /** A unit whose answer was asked for and has not come in time. */
  silent: z.optional(UnitId),
  /** How the referral came. */
  path: z.optional(ReferralPath),
  /** Whose turn it is: the role that the next step belongs to. */
  turn: z.optional(Role),
};
export interface ListFilters {
  state?: State | undefined;
  silent?: string | undefined;
  path?: ReferralPath | undefined;
  turn?: Role | undefined;
}

/** Where the next page begins, as the page before said it. */
export const listPosition = z.optional(z.string().check(z.maxLength(120)));

/** The states in which the next step is this role's. */
export const statesOfTurn = (role: Role, policy: Policy): State[] =>
  referralStates.filter(state => nextStep(state, policy, false)[1] === role);
