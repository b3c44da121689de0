import { randomUUID } from 'node:crypto';
import { LifeArea, type Goal, type GoalState, type NewGoal } from '@bostadforst/contract/goal';
import * as z from 'zod/mini';
import type { Selectable } from 'kysely';
import type { GoalStepTable, GoalTable } from '../database/tables/goals.ts';
import type { Sealer } from '../keys/sealer.ts';
import type { Room } from '../room.ts';

const GoalWords = z.object({ title: z.string(), why: z.optional(z.string()), lifeArea: LifeArea });
const StepWords = z.object({ text: z.string() });
const goalPlace = (id: string) => ({ table: 'goal', id });
const stepPlace = (id: string) => ({ table: 'goal_step', id });

/** Room for more than anyone needs, and an end to what one page must open. */
const mostGoals = 200;
const mostSteps = 100;

type StepRow = Selectable<GoalStepTable>;

/** One tenant's goals, under a key of the tenant's own that is made with the first of them. */
export function goals(room: Room, ownerId: string) {
  const { trx, municipality, keys, now } = room;
  const goalRows = () => trx.selectFrom('goal').selectAll().where('municipality', '=', municipality).where('owner_id', '=', ownerId);
  const stepRows = () => trx.selectFrom('goal_step').selectAll().where('municipality', '=', municipality).where('owner_id', '=', ownerId);
  const hold = (id: string) => goalRows().where('id', '=', id).forUpdate().executeTakeFirst();

  return {
    async list(): Promise<Goal[]> {
      const sealer = await keys.goals(ownerId);
      if (!sealer) return [];
      const steps = Map.groupBy(await stepRows().orderBy('position').execute(), step => step.goal_id);
      const rows = await goalRows().orderBy('created_at').orderBy('id').execute();
      return rows.map(row => shown(sealer, row, steps.get(row.id) ?? []));
    },

    async one(id: string): Promise<Goal | undefined> {
      const sealer = await keys.goals(ownerId);
      const row = sealer && (await goalRows().where('id', '=', id).executeTakeFirst());
      return row && shown(sealer, row, await stepRows().where('goal_id', '=', id).orderBy('position').execute());
    },

    /** `undefined` when there is no room for more. */
    async add({ steps = [], state = 'active', ...words }: NewGoal): Promise<string | undefined> {
      const sealer = await keys.createGoals(ownerId);
      if ((await goalRows().clearSelect().select('id').execute()).length >= mostGoals) return undefined;
      const id = randomUUID();
      const sealed = sealer.seal(goalPlace(id), words satisfies z.input<typeof GoalWords>);
      await trx.insertInto('goal').values({ municipality, owner_id: ownerId, id, state, created_at: now, sealed }).execute();
      for (const [index, text] of steps.entries()) await insertStep(sealer, id, index + 1, text);
      return id;
    },

    /** Steps are not touched: what is done stays done, whatever becomes of the goal. False when there is no such goal. */
    async move(id: string, state: GoalState): Promise<boolean> {
      const { numUpdatedRows } = await trx
        .updateTable('goal')
        .set({ state })
        .where('municipality', '=', municipality)
        .where('owner_id', '=', ownerId)
        .where('id', '=', id)
        .executeTakeFirstOrThrow();
      return numUpdatedRows === 1n;
    },

    async addStep(id: string, text: string): Promise<'added' | 'no_goal' | 'no_room'> {
      // Held, so that two steps at once come one after the other.
      const goal = await hold(id);
      if (!goal) return 'no_goal';
      const last = await stepRows().where('goal_id', '=', id).orderBy('position', 'desc').limit(1).executeTakeFirst();
      const position = (last?.position ?? 0) + 1;
      if (position > mostSteps) return 'no_room';
      await insertStep((await keys.goals(ownerId))!, id, position, text);
      return 'added';
    },

    /** A step that is done already keeps the day it was done. False when there is no such step. */
    async tick(id: string, stepId: string, done: boolean): Promise<boolean> {
      const { numUpdatedRows } = await trx
        .updateTable('goal_step')
        .set(eb => ({ done_at: done ? eb.fn.coalesce('done_at', eb.val(now)) : null }))
        .where('municipality', '=', municipality)
        .where('owner_id', '=', ownerId)
        .where('goal_id', '=', id)
        .where('id', '=', stepId)
        .executeTakeFirstOrThrow();
      return numUpdatedRows === 1n;
    },
  };

  async function insertStep(sealer: Sealer, goalId: string, position: number, text: string): Promise<void> {
    const id = randomUUID();
    const sealed = sealer.seal(stepPlace(id), { text });
    await trx
      .insertInto('goal_step')
      .values({ municipality, owner_id: ownerId, goal_id: goalId, id, position, done_at: null, sealed })
      .execute();
  }
}

function shown(sealer: Sealer, { id, state, created_at, sealed }: Selectable<GoalTable>, steps: readonly StepRow[]): Goal {
  return {
    id,
    ...sealer.open(goalPlace(id), sealed, GoalWords),
    state,
    steps: steps.map(step => ({
      id: step.id,
      ...sealer.open(stepPlace(step.id), step.sealed, StepWords),
      ...(step.done_at ? { doneAt: step.done_at.toISOString() } : {}),
    })),
    createdAt: created_at.toISOString(),
  };
}
