import { section } from '../../texts/texts.ts';
import { sv } from './words.sv.ts';

export const callsTexts = section('calls', sv, { en: () => import('./words.en.ts') });

export type CallsKey = keyof typeof sv;
