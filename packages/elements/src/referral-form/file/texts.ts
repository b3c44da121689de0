import { section } from '../../texts/texts.ts';
import { sv } from './texts.sv.ts';

export const fileTexts = section('referralFile', sv, {
  'sv-x-ll': () => import('./texts.sv-x-ll.ts'),
  en: () => import('./texts.en.ts'),
});

export type FileKey = keyof typeof sv;
