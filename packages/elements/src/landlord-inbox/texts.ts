import { section } from '../texts/texts.ts';
import { sv } from './texts.sv.ts';

export const landlordInboxTexts = section('landlordInbox', sv, { en: () => import('./texts.en.ts') });

export type LandlordInboxKey = keyof typeof sv;
