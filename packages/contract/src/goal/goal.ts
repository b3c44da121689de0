import * as z from 'zod/mini';

export const goalStates = ['idea', 'active', 'resting', 'reached', 'let_go'] as const;
export const GoalState = z.enum(goalStates);
export type GoalState = z.infer<typeof GoalState>;

/** Any goal may stand under `own`, so that picture and order tell nothing. */
export const lifeAreas = [
  'home',
  'health',
  'economy',
  'relations',
  'occupation',
  'substance_use',
  'safety',
  'leisure',
  'rights_documents',
  'own',
] as const;
export const LifeArea = z.enum(lifeAreas);
export type LifeArea = z.infer<typeof LifeArea>;

const Words = z.string().check(z.trim(), z.minLength(1), z.maxLength(280));

export const GoalStep = z.object({ id: z.uuid(), text: z.string(), doneAt: z.optional(z.iso.datetime()) });
export type GoalStep = z.infer<typeof GoalStep>;

/** Something the tenant has decided to work towards, in the tenant's own words. Theirs alone until they share it. */
export const Goal = z.object({
  id: z.uuid(),
  title: z.string(),
  why: z.optional(z.string()),
  lifeArea: LifeArea,
  state: GoalState,
  steps: z.array(GoalStep),
  createdAt: z.iso.datetime(),
});
export type Goal = z.infer<typeof Goal>;

export const NewGoal = z.strictObject({
  title: Words,
  why: z.optional(Words),
  lifeArea: LifeArea,
  state: z.optional(z.enum(['idea', 'active'])),
  steps: z.optional(z.array(Words).check(z.maxLength(20))),
});
export type NewGoal = z.infer<typeof NewGoal>;

export const NewStep = z.strictObject({ text: Words });
