import { section } from '../texts/texts.ts';
import { sv } from './own-texts.sv.ts';
import type { sv as first } from './texts.sv.ts';

export const ownQuestionTexts = section('referralForm', sv, {
  'sv-x-ll': () => import('./own-texts.sv-x-ll.ts'),
  en: () => import('./own-texts.en.ts'),
});

export type OwnKey = keyof typeof sv | keyof typeof first;
