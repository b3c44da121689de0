import type { GoalState } from '@bostadforst/contract/goal';

/**
 * Sent when the service has stored a new goal. Says which and in what state, never what it is about. Heard on the element alone:
 * the page's other scripts cannot tell that there are goals.
 */
export class GoalAddedEvent extends Event {
  constructor(
    readonly goalId: string,
    readonly state: GoalState,
  ) {
    super('bf-goal-added');
  }
}

declare global {
  interface HTMLElementEventMap {
    'bf-goal-added': GoalAddedEvent;
  }
}
