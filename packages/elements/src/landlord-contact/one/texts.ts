import { section } from '../../texts/texts.ts';
import { sv } from './texts.sv.ts';

/** A room of its own: it is fetched after the list stands. */
export const oneReportTexts = section('landlordContactReport', sv, {
  'sv-x-ll': () => import('./texts.sv-x-ll.ts'),
  en: () => import('./texts.en.ts'),
});

export type OneReportKey = keyof typeof sv;
