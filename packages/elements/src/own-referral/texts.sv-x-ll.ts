import type { sv } from './texts.sv.ts';

export default {
  heading: 'Min anmälan',
  broken: 'Vi kan inte visa din anmälan nu. Du har inte gjort fel. Försök igen om en stund. Du kan också ringa.',
  incomplete: 'Sidan blev inte klar. Ladda om den. Du kan också ringa.',
  reload: 'Ladda om sidan',
  signInText: 'Du är inte inloggad. Logga in för att se hur det går.',
  signIn: 'Logga in',
  noSignIn: 'Vet du inte hur du loggar in? Ring oss. Då berättar vi hur det går.',
  stranger: 'Här finns ingen anmälan för dig. Ring oss om det är fel.',
  none: 'Vi hittar ingen anmälan från dig.',
  begin: 'Vill du ha hjälp till ett hem? Skriv till oss eller ring. Du behöver inte visa legitimation.',
  always: 'Du får alltid ansöka om bistånd. Bistånd är hjälp från socialtjänsten. Säger de nej kan du överklaga. Då prövar en domstol.',
  talk: 'Vill du prata med oss?',
} satisfies Record<keyof typeof sv, string>;
