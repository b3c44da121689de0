import * as z from 'zod/mini';
import { InMunicipality } from '../programme/municipality-code.ts';
import type { Route } from '../route.ts';
import { Goal, GoalState, NewGoal, NewStep } from './goal.ts';

const Tenant = z.extend(InMunicipality, { tenantId: z.uuid() });
const TenantGoal = z.extend(Tenant, { goalId: z.uuid() });
const TenantStep = z.extend(TenantGoal, { stepId: z.uuid() });

/** The tenant alone. Everyone else is answered as if there were nothing. */
const owner = { who: 'signed_in', problems: ['not_signed_in', 'not_found'] } as const;

export const goalRoutes = {
  listGoals: {
    method: 'GET',
    path: '/v1/:municipality/tenants/:tenantId/goals',
    summary: 'A tenant’s own goals, oldest first.',
    ...owner,
    params: Tenant,
    reply: z.array(Goal),
    status: 200,
  },
  addGoal: {
    method: 'POST',
    path: '/v1/:municipality/tenants/:tenantId/goals',
    summary: 'Writes down a goal in the tenant’s own words.',
    ...owner,
    params: Tenant,
    body: NewGoal,
    reply: Goal,
    status: 201,
    problems: ['not_signed_in', 'not_found', 'not_possible_now', 'key_reused'],
    keyed: true,
  },
  moveGoal: {
    method: 'PATCH',
    path: '/v1/:municipality/tenants/:tenantId/goals/:goalId',
    summary: 'Takes up, rests, reaches or lets go. Steps that are done stay done.',
    ...owner,
    params: TenantGoal,
    body: z.strictObject({ state: GoalState }),
    reply: Goal,
    status: 200,
  },
  addStep: {
    method: 'POST',
    path: '/v1/:municipality/tenants/:tenantId/goals/:goalId/steps',
    summary: 'Adds a step last.',
    ...owner,
    params: TenantGoal,
    body: NewStep,
    reply: Goal,
    status: 201,
    problems: ['not_signed_in', 'not_found', 'not_possible_now', 'key_reused'],
    keyed: true,
  },
  tickStep: {
    method: 'PATCH',
    path: '/v1/:municipality/tenants/:tenantId/goals/:goalId/steps/:stepId',
    summary: 'Marks a step done, or not done after all.',
    ...owner,
    params: TenantStep,
    body: z.strictObject({ done: z.boolean() }),
    reply: Goal,
    status: 200,
  },
} as const satisfies Record<string, Route>;
