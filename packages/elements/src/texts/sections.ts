import { sv as common } from './common.sv.ts';
import { sv as problem } from './problem.sv.ts';
import { section, type AskedBy } from './texts.ts';

export const commonTexts = section('common', common, {
  'sv-x-ll': () => import('./common.sv-x-ll.ts'),
  en: () => import('./common.en.ts'),
});

export const problemTexts = section('problem', problem, {
  'sv-x-ll': () => import('./problem.sv-x-ll.ts'),
  en: () => import('./problem.en.ts'),
});

export type CommonKey = AskedBy<keyof typeof common>;
