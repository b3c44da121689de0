import { section } from '../../texts/texts.ts';
import { sv } from './words.sv.ts';

export const meetingTexts = section('meeting', sv, { en: () => import('./words.en.ts') });

export type MeetingKey = keyof typeof sv;
