import type { GoalState } from '@bostadforst/contract/goal';

/** Sent when the service has stored a new goal. Says which and in what state, never what it is about: the whole page can listen. */
export class GoalAddedEvent extends Event {
  constructor(
    readonly goalId: string,
    readonly state: GoalState,
  ) {
    super('bf-goal-added', { bubbles: true, composed: true });
  }
}

declare global {
  interface HTMLElementEventMap {
    'bf-goal-added': GoalAddedEvent;
  }
}
