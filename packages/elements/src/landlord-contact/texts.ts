import { section } from '../texts/texts.ts';
import { sv } from './texts.sv.ts';

export const landlordContactTexts = section('landlordContact', sv, {
  'sv-x-ll': () => import('./texts.sv-x-ll.ts'),
  en: () => import('./texts.en.ts'),
});

export type LandlordContactKey = keyof typeof sv;
