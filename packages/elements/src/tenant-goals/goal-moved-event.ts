import type { GoalState } from '@bostadforst/contract/goal';

/** Sent when the service has accepted a goal's new state. Says which and what, never what a person wrote. */
export class GoalMovedEvent extends Event {
  constructor(
    readonly goalId: string,
    readonly state: GoalState,
  ) {
    super('bf-goal-moved');
  }
}

declare global {
  interface HTMLElementEventMap {
    'bf-goal-moved': GoalMovedEvent;
  }
}
