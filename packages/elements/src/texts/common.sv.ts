/** Words that every element needs. */
export const sv = {
  loading: 'Hämtar …',
  tryAgain: 'Försök igen',
  nothingToShow: 'Vi kan inte visa mer just nu. Försök igen om en stund, eller ring.',
  phoneHeading: 'Vill du hellre prata?',
  call: 'Ring',
  callNumber: 'Ring {{number}}',
  quickExit: 'Lämna sidan snabbt',
  quickExitShort: 'Lämna sidan',
  back: 'Tillbaka',
  continue: 'Fortsätt',
  change: 'Ändra',
  errorPrefix: 'Fel:',
  errorSummary_one: 'En sak behöver fyllas i',
  errorSummary_other: '{{count}} saker behöver fyllas i',
  questionOf: 'Fråga {{here}} av {{of}}',
  danger: 'Är någon i fara just nu? Ring 112.',
};
