import { section } from '../../texts/texts.ts';
import { sv } from './words.sv.ts';

export const logTexts = section('logReview', sv, { en: () => import('./words.en.ts') });

export type LogKey = keyof typeof sv;
