import type { Goal, GoalState } from '@bostadforst/contract/goal';

/** The three that are always in sight, and the two that are shown when something lies there. */
export const mainGroups = ['active', 'resting', 'reached'] as const;
export const otherGroups = ['idea', 'let_go'] as const;
export type Group = (typeof mainGroups)[number] | (typeof otherGroups)[number];

const moves: Record<GoalState, readonly GoalState[]> = {
  idea: ['active', 'let_go'],
  active: ['resting', 'reached', 'let_go'],
  resting: ['active', 'reached', 'let_go'],
  reached: ['active'],
  let_go: ['active'],
};

/** A state that this version does not know: the goal is shown where it is surely seen. */
export const groupOf = (goal: Goal): Group => (Object.hasOwn(moves, goal.state) ? goal.state : 'active');

/** Where a goal may go from where it is. From anywhere there is a way back to being under way. */
export const movesFrom = (state: GoalState): readonly GoalState[] => (Object.hasOwn(moves, state) ? moves[state] : []);

export const inGroup = (goals: readonly Goal[], group: Group): Goal[] => goals.filter(goal => groupOf(goal) === group);

export const stepsDone = ({ steps }: Pick<Goal, 'steps'>) => ({ done: steps.filter(step => step.doneAt).length, total: steps.length });

/** The goals with one of them as the service now has it, in its place or last. */
export function withGoal(goals: readonly Goal[], changed: Goal): Goal[] {
  return goals.some(({ id }) => id === changed.id) ? goals.map(goal => (goal.id === changed.id ? changed : goal)) : [...goals, changed];
}
