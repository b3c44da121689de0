import { section } from '../../texts/texts.ts';
import { sv } from './texts.sv.ts';

/** A room of its own: it is fetched with the steps, not with the first view. */
export const reportStepTexts = section('landlordContactSteps', sv, {
  'sv-x-ll': () => import('./texts.sv-x-ll.ts'),
  en: () => import('./texts.en.ts'),
});

export type StepKey = keyof typeof sv;
