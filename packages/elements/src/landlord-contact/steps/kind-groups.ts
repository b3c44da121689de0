import type { ReportKind } from '@bostadforst/contract/landlord-report';
import type { StepKey } from './texts.ts';

/** The eleven kinds as someone in a stairwell looks for them. */
export const kindGroups: readonly { title: StepKey; kinds: readonly ReportKind[] }[] = [
  { title: 'groupHouse', kinds: ['disturbance', 'misconduct', 'damage', 'access', 'repair'] },
  { title: 'groupLease', kinds: ['rent_arrears', 'sublet_transfer', 'tenancy_question'] },
  { title: 'groupOther', kinds: ['welfare_concern', 'praise', 'other'] },
];
