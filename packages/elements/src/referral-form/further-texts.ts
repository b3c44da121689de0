import { section } from '../texts/texts.ts';
import { sv } from './further-texts.sv.ts';

export const furtherTexts = section('referralForm', sv, {
  'sv-x-ll': () => import('./further-texts.sv-x-ll.ts'),
  en: () => import('./further-texts.en.ts'),
});

export type FurtherKey = keyof typeof sv;
