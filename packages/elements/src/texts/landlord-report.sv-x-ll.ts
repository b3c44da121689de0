import type { sv } from './landlord-report.sv.ts';

export default {
  disturbance: 'Störning',
  misconduct: 'Trappan, gården eller soporna',
  damage: 'Något är trasigt i lägenheten',
  access: 'Vi får inte komma in',
  repair: 'Felanmälan',
  rent_arrears: 'Hyran är inte betald',
  sublet_transfer: 'Någon annan bor där',
  tenancy_question: 'Fråga om kontraktet',
  welfare_concern: 'Oro för hyresgästen',
  praise: 'Det fungerar bra',
  other: 'Något annat',
  unknownKind: 'Rapport',
  received: 'Vi har fått rapporten',
  acknowledged: 'Vi har läst rapporten',
  in_progress: 'Vi arbetar med det',
  resolved: 'Det är löst',
  no_action: 'Stängd. Vi gjorde inget mer',
  handed_over: 'Någon annan har tagit över',
  unknownState: 'Ring oss. Då berättar vi hur det går',
} satisfies Record<keyof typeof sv, string>;
