import type { sv } from './texts.sv.ts';

export default {
  answered: 'Vi lovade svar senast {{day}}. Vi svarade {{given}}.',
  late: 'Du skulle ha fått svar senast {{day}}. Svaret är sent. Ring om du inte kan vänta.',
  yourReport: 'Det du skickade',
  happened: 'När',
  facts: 'Det du såg och hörde',
  done: 'Det ni har gjort',
  replies: 'Svar',
  noReply: 'Du har inte fått svar än.',
  fromTeam: 'Svar från {{team}}, {{when}}',
  fromYou: 'Du, {{when}}',
  stateReceived: 'Rapporten har kommit till {{team}}.',
  stateAcknowledged: 'Någon har läst rapporten.',
  stateInProgress: 'Vi hör av oss när vi vet mer.',
  stateResolved: 'Det du rapporterade är löst.',
  stateNoAction: 'Vi har stängt rapporten. Vi gör inget mer. Det är inte säkert att det är löst.',
  stateHandedOver: 'Någon annan arbetar med det nu. Ring om du vill veta vem.',
} satisfies Record<keyof typeof sv, string>;
