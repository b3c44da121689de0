import type { CallOptions } from '@bostadforst/client';
import { fakeClient } from '@bostadforst/client/testing';
import type { Goal, NewGoal } from '@bostadforst/contract/goal';

export const tenantId = '0d3f7c2e-6a7e-4d0c-9d6e-2f1b6a1c9a11';
const at = '2026-03-01T09:00:00Z';
let made = 0;
const newId = () => `00000000-0000-4000-8000-${String((made += 1)).padStart(12, '0')}`;

/** A goal with one step per text; those that begin with `*` are done. */
export const goal = (title: string, change: Partial<Goal> = {}, steps: readonly string[] = []): Goal => ({
  id: newId(),
  title,
  lifeArea: 'own',
  state: 'active',
  steps: steps.map(text => ({ id: newId(), text: text.replace('*', ''), ...(text.startsWith('*') ? { doneAt: at } : {}) })),
  createdAt: at,
  ...change,
});

export const doctor = () =>
  goal('Jag vill gå till läkaren.', { lifeArea: 'health', why: 'För att ryggen gör ont.' }, [
    '*Skriva ner vad jag vill ta upp',
    '*Boka tid',
    'Gå dit',
  ]);

export interface Call {
  params: { goalId: string; stepId: string };
  body: NewGoal & { state: Goal['state']; text: string; done: boolean };
}

/**
 * A service that keeps goals as the real one does. `fails` is what the next request meets, `slowly` how many milliseconds the
 * next answer takes to come back, `asked` every change that reached it.
 */
export function service(goals: Goal[] = []) {
  const kept = {
    goals,
    asked: [] as { name: string; body: unknown; key: string | undefined }[],
    fails: undefined as Error | undefined,
    slowly: 0,
    me: { roles: ['tenant'], units: [], personId: tenantId } as { roles: string[]; units: string[]; personId?: string },
  };
  const change =
    (name: string, make: (call: Call) => Goal) =>
    async (call: Call, { idempotencyKey }: CallOptions) => {
      kept.asked.push({ name, body: call.body, key: idempotencyKey });
      const { fails } = kept;
      kept.fails = undefined;
      if (fails) throw fails;
      const after = make(call);
      kept.goals = [...kept.goals.filter(({ id }) => id !== after.id), after];
      const { slowly } = kept;
      kept.slowly = 0;
      if (slowly) await new Promise(resolve => setTimeout(resolve, slowly));
      return after;
    };
  const one = ({ params }: Call) => kept.goals.find(({ id }) => id === params.goalId)!;
  const answers = {
    getMe: async () => kept.me,
    listGoals: async () => {
      const { fails } = kept;
      kept.fails = undefined;
      if (fails) throw fails;
      return kept.goals;
    },
    addGoal: change('addGoal', ({ body: { steps, ...words } }) =>
      goal(words.title, { ...words, state: words.state ?? 'active' } as Partial<Goal>, steps),
    ),
    moveGoal: change('moveGoal', call => ({ ...one(call), state: call.body.state })),
    addStep: change('addStep', call => ({ ...one(call), steps: [...one(call).steps, { id: newId(), text: call.body.text }] })),
    tickStep: change('tickStep', call => ({
      ...one(call),
      steps: one(call).steps.map(({ doneAt, ...step }) =>
        step.id === call.params.stepId
          ? { ...step, ...(call.body.done ? { doneAt: at } : {}) }
          : { ...step, ...(doneAt ? { doneAt } : {}) },
      ),
    })),
  };
  return Object.assign(kept, { answers, client: fakeClient(answers) });
}
