import type { ReportKind, ReportState } from '@bostadforst/contract/landlord-report';
import { section } from './texts.ts';
import { sv } from './landlord-report.sv.ts';

export const landlordReportTexts = section('landlordReport', sv, {
  'sv-x-ll': () => import('./landlord-report.sv-x-ll.ts'),
  en: () => import('./landlord-report.en.ts'),
});

export type LandlordReportKey = keyof typeof sv;

/** The key of a kind's words. A kind that this version does not know is still a report. */
export const kindKey = (kind: ReportKind): LandlordReportKey => (Object.hasOwn(sv, kind) ? kind : 'unknownKind');

/** The key of a state's words; an unknown one leads to the phone. */
export const stateKey = (state: ReportState): LandlordReportKey => (Object.hasOwn(sv, state) ? state : 'unknownState');
