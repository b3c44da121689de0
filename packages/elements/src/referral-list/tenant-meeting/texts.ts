import { section } from '../../texts/texts.ts';
import { sv } from './words.sv.ts';

export const tenantMeetingTexts = section('tenantMeeting', sv, { en: () => import('./words.en.ts') });

export type TenantMeetingKey = keyof typeof sv;
