import { section } from '../texts/texts.ts';
import { sv } from './words.sv.ts';

/** Staff are spoken to in Swedish and English. */
export const outreachTexts = section('outreach', sv, { en: () => import('./words.en.ts') });
