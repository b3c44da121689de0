import { section } from '../../texts/texts.ts';
import { sv } from './words.sv.ts';

export const conflictTexts = section('conflict', sv, { en: () => import('./words.en.ts') });

export type ConflictKey = keyof typeof sv;
