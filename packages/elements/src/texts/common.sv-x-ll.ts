import type { sv } from './common.sv.ts';

export default {
  loading: 'Vänta lite …',
  tryAgain: 'Försök igen',
  notSaved: 'Inget är sparat.',
  perhapsSaved: 'Vi vet inte om det kom fram.',
  nothingToShow: 'Vi kan inte visa mer just nu. Försök igen om en stund. Du kan också ringa.',
  phoneHeading: 'Vill du prata?',
  call: 'Ring',
  callNumber: 'Ring {{number}}',
  quickExit: 'Lämna sidan snabbt',
  quickExitShort: 'Lämna sidan',
  back: 'Tillbaka',
  continue: 'Gå vidare',
  change: 'Ändra',
  errorPrefix: 'Fel:',
  notTaken: 'Vi kan inte ta emot svaret. Skriv på ett annat sätt.',
  errorSummary_one: 'Du behöver fylla i en sak',
  errorSummary_other: 'Du behöver fylla i {{count}} saker',
  questionOf: 'Fråga {{here}} av {{of}}',
  danger: 'Är någon i fara? Ring 112.',
} satisfies Record<keyof typeof sv, string>;
