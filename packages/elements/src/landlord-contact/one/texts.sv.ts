/** One report: the facts as they were sent, how far it has come, what was answered. */
export const sv = {
  answered: 'Svar lovat senast {{day}}, gavs {{given}}',
  late: 'Svaret skulle ha kommit senast {{day}}. Det är försenat. Ring om det brådskar.',
  yourReport: 'Det ni skickade',
  happened: 'När',
  facts: 'Sett och hört',
  done: 'Gjort hittills',
  replies: 'Svar',
  noReply: 'Inget svar än.',
  fromTeam: 'Svar från {{team}}, {{when}}',
  fromYou: 'Ni, {{when}}',
  stateReceived: 'Rapporten har kommit fram till {{team}}.',
  stateAcknowledged: 'Någon hos {{team}} har läst rapporten.',
  stateInProgress: 'Vi hör av oss när det finns mer att säga.',
  stateResolved: 'Det som rapporterades är löst.',
  stateNoAction: 'Vi har stängt rapporten utan att göra något mer. Det betyder inte att det är löst.',
  stateHandedOver: 'Någon annan har tagit över. Ring om du undrar vem.',
};
