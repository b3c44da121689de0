import type { sv } from './texts.sv.ts';

export default {
  heading: 'Kontakt om ett hem',
  intro: 'Här kan du rapportera till {{team}}. Du ser också vad vi svarar. Vi behöver inte namnet på hyresgästen.',
  team: 'teamet',
  reportSomething: 'Rapportera något',
  ownReports: 'Era rapporter',
  none: 'Det finns inga rapporter än. Här ser du sedan dina rapporter och våra svar.',
  number: 'Rapport {{number}}',
  sent: 'Skickad {{day}}',
  replyBy: 'Du får svar senast {{day}}',
  answered: 'Vi lovade svar senast {{day}}. Vi svarade {{given}}.',
  late: 'Svaret är sent. Du skulle ha fått det {{day}}',
  back: 'Alla rapporter',
  contact: 'Ring oss',
  notSignedIn: 'Du är inte inloggad',
  notSignedInWhy: 'Logga in för att rapportera och läsa svar. Du kan också ringa.',
  signIn: 'Logga in',
  notOffered: 'Du kan inte rapportera här än. Du kan ringa.',
  stepsGone: 'Frågorna kom inte fram. Inget är skickat. Försök igen. Du kan också ringa.',
} satisfies Record<keyof typeof sv, string>;
