import type { sv } from './landlord-report.sv.ts';

export default {
  disturbance: 'Disturbance',
  misconduct: 'Order and condition',
  damage: 'Damage in the flat',
  access: 'Not let in',
  repair: 'Repairs',
  rent_arrears: 'The rent has not been paid',
  sublet_transfer: 'Subletting or transfer',
  tenancy_question: 'Question about a lease',
  welfare_concern: 'Concern for the tenant',
  praise: 'It is going well',
  other: 'Something else',
  unknownKind: 'Report',
  received: 'Received',
  acknowledged: 'Acknowledged',
  in_progress: 'We are working on it',
  resolved: 'Resolved',
  no_action: 'Closed without action',
  handed_over: 'Handed over',
  unknownState: 'Call us and we will tell you how it is going',
} satisfies Record<keyof typeof sv, string>;
