import { section } from '../../texts/texts.ts';
import { sv } from './texts.sv.ts';

/** Staff are spoken to in Swedish and English. */
export const staffReferralTexts = section('staffReferral', sv, { en: () => import('./texts.en.ts') });

export type StaffKey = keyof typeof sv;
