import { section } from './texts.ts';
import { sv } from './landlord-report.sv.ts';

export const landlordReportTexts = section('landlordReport', sv, {
  'sv-x-ll': () => import('./landlord-report.sv-x-ll.ts'),
  en: () => import('./landlord-report.en.ts'),
});
