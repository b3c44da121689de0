import { section } from '../texts/texts.ts';
import { sv } from './texts.sv.ts';

export const ownReferralTexts = section('ownReferral', sv, {
  'sv-x-ll': () => import('./texts.sv-x-ll.ts'),
  en: () => import('./texts.en.ts'),
});

export type OwnReferralKey = keyof typeof sv;
