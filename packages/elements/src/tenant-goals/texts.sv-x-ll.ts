import type { sv } from './texts.sv.ts';

export default {
  heading: 'Mina mål',
  broken: 'Vi kan inte visa dina mål nu. Du har inte gjort fel. Försök igen om en stund. Du kan också ringa.',
  incomplete: 'Sidan blev inte klar. Ladda om den. Du kan också ringa.',
  reload: 'Ladda om sidan',
  signInText: 'Du är inte inloggad. Logga in för att se dina mål.',
  signIn: 'Logga in',
  noSignIn: 'Vet du inte hur du loggar in? Ring oss.',
  notTenant: 'Du har inga mål här. Ring oss om det är fel.',
  needHelp: 'Behöver du hjälp nu?',
  urgent: 'Är det fara?',
  care: 'Behöver du vård?',
  ring: 'Ring {{number}}',
  talk: 'Vill du prata med oss?',
} satisfies Record<keyof typeof sv, string>;
