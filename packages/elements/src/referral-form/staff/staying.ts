import type { Choice } from '../../parts/choices.ts';
import type { Text } from '../walk.ts';
import type { StaffKey } from './texts.ts';

const where = ['acute', 'own_short_term', 'long_term_solution', 'institution', 'leaving_institution', 'placed_here'] as const;

/** Where a person stays, as roughly as is needed. Not knowing is an answer like the others. */
export const stayingOptions = (text: Text<StaffKey>): Choice[] => [
  ...where.map(value => ({ value, label: text.t(value) })),
  { value: 'not_said', label: text.t('notSure') },
];
