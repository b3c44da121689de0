import { section } from '../../texts/texts.ts';
import { sv } from './texts.sv.ts';

export const viewTexts = section('ownReferralViews', sv, {
  'sv-x-ll': () => import('./texts.sv-x-ll.ts'),
  en: () => import('./texts.en.ts'),
});

export type ViewKey = keyof typeof sv;
