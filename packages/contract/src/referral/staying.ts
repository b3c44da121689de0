import * as z from 'zod/mini';

/**
 * Where someone stays now. 1–4 are Socialstyrelsen's four situations of homelessness; two more are common on the way there.
 * Never a column, filter or sort of the list.
 */
export const stayings = ['acute', 'institution', 'long_term_solution', 'own_short_term', 'placed_here', 'leaving_institution'] as const;
export const Staying = z.enum(stayings);
export type Staying = z.infer<typeof Staying>;
