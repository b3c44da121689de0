/** Where a lease stands on its way to being the tenant's own. */
export const takeoverStates = ['none', 'planned', 'proposed', 'approved', 'taken_over'] as const;
export type TakeoverState = (typeof takeoverStates)[number];

/** Why a takeover waits. `landlord`: the landlord says that it cannot be yet. */
export const takeoverWaits = ['rent', 'care', 'disturbances', 'landlord'] as const;

/** The way there, as one table. A takeover that waits is never a way out of the home. */
export const takeoverFlow = {
  TakeoverReviewPlanned: { from: ['none', 'planned'], to: 'planned' },
  TakeoverProposed: { from: ['planned'], to: 'proposed' },
  TakeoverPostponed: { from: ['planned', 'proposed', 'approved'], to: 'planned' },
  TakeoverApproved: { from: ['proposed'], to: 'approved' },
  ContractTakenOver: { from: ['approved'], to: 'taken_over' },
} as const satisfies Record<string, { from: readonly TakeoverState[]; to: TakeoverState }>;

export type TakeoverEventName = keyof typeof takeoverFlow;
export const takeoverEventNames = Object.keys(takeoverFlow) as TakeoverEventName[];

/** The state after the event; `undefined` when it is not possible now. */
export function takeOver(state: TakeoverState, event: TakeoverEventName): TakeoverState | undefined {
  const from: readonly TakeoverState[] = takeoverFlow[event].from;
  return from.includes(state) ? takeoverFlow[event].to : undefined;
}

/** What may be written down from here. */
export const possibleTakeover = (state: TakeoverState): TakeoverEventName[] =>
  takeoverEventNames.filter(name => takeOver(state, name) !== undefined);
