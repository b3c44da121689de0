import { section } from '../texts/texts.ts';
import { sv } from './texts.sv.ts';

export const referralListTexts = section('referralList', sv, { en: () => import('./texts.en.ts') });

export type ReferralListKey = keyof typeof sv;
