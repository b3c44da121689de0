import { section } from '../../texts/texts.ts';
import { sv } from './closing-texts.sv.ts';
import type { SelfKey } from './texts.ts';

export const selfClosingTexts = section('referralForm', sv, {
  'sv-x-ll': () => import('./closing-texts.sv-x-ll.ts'),
  en: () => import('./closing-texts.en.ts'),
});

export type ClosingKey = keyof typeof sv | SelfKey;
