import { section } from '../../texts/texts.ts';
import { sv } from './words.sv.ts';

/** Words of the places where priority is decided and where the programme is steered back. */
export const steeringTexts = section('steering', sv, { en: () => import('./words.en.ts') });

export type SteeringKey = keyof typeof sv;
