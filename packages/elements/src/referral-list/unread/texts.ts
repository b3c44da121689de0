import { section } from '../../texts/texts.ts';
import { sv } from './words.sv.ts';

export const unreadTexts = section('unread', sv, { en: () => import('./words.en.ts') });

export type UnreadKey = keyof typeof sv;
