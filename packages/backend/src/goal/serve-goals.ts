import { goalRoutes } from '@bostadforst/contract/goal/routes';
import { ProblemError } from '@bostadforst/contract/problem';
import type { House } from '../house.ts';
import type { Room, Who } from '../room.ts';
import { serve } from '../serve.ts';
import { goals } from './goal-store.ts';

/** Nothing is written down about these requests but what the tenant writes: who looks at the log cannot tell that there are goals. */
const own = { withoutTrace: true } as const;

export function serveGoals(house: House): void {
  serve(house, goalRoutes, 'listGoals', async asked => ownGoals(asked).list(), own);

  serve(
    house,
    goalRoutes,
    'addGoal',
    {
      store: async asked => {
        const mine = ownGoals(asked);
        const id = asked.room.programme.can.includes('goals') ? await mine.add(asked.body) : undefined;
        if (!id) throw new ProblemError('not_possible_now');
        return id;
      },
      answer: async (asked, id) => found(await ownGoals(asked).one(id)),
    },
    own,
  );

  serve(
    house,
    goalRoutes,
    'moveGoal',
    async asked => {
      const { goalId } = asked.params;
      if (!(await ownGoals(asked).move(goalId, asked.body.state))) throw new ProblemError('not_found');
      return found(await ownGoals(asked).one(goalId));
    },
    own,
  );

  serve(
    house,
    goalRoutes,
    'addStep',
    {
      store: async asked => {
        const { goalId } = asked.params;
        const outcome = await ownGoals(asked).addStep(goalId, asked.body.text);
        if (outcome !== 'added') throw new ProblemError(outcome === 'no_goal' ? 'not_found' : 'not_possible_now');
        return goalId;
      },
      answer: async (asked, goalId) => found(await ownGoals(asked).one(goalId)),
    },
    own,
  );

  serve(
    house,
    goalRoutes,
    'tickStep',
    async asked => {
      const { goalId, stepId } = asked.params;
      if (!(await ownGoals(asked).tick(goalId, stepId, asked.body.done))) throw new ProblemError('not_found');
      return found(await ownGoals(asked).one(goalId));
    },
    own,
  );
}

/** The tenant alone. For everyone else, staff and support worker among them, there is nothing here, whatever there is. */
function ownGoals({ params, who, room }: { params: { tenantId: string }; who: Who; room: Room }) {
  if (who.personId !== params.tenantId) throw new ProblemError('not_found');
  return goals(room, params.tenantId);
}

function found<T>(goal: T | undefined): T {
  if (!goal) throw new ProblemError('not_found');
  return goal;
}
