import { section } from '../../texts/texts.ts';
import { sv } from './words.sv.ts';

export const protectedTexts = section('protectedList', sv, { en: () => import('./words.en.ts') });

export type ProtectedKey = keyof typeof sv;
