import type { sv } from './texts.sv.ts';

export default {
  saveHeading: 'Spara dina svar i en fil',
  saveHint: 'Du väljer ord som öppnar filen. Kom ihåg orden! Utan orden kan ingen öppna filen.',
  savePhrase: 'Ord som öppnar filen',
  savePhraseHint: 'Skriv minst fyra ord. Skriv också orden på ett papper.',
  savePhraseWrong: 'Skriv minst fyra ord.',
  saveOffer: 'Ge mig ord',
  saveWhere: 'Filen heter ”anteckning”. Är det inte din dator eller telefon? Spara då filen på något du tar med dig.',
  save: 'Spara filen',
  saving: 'Låser filen …',
  savedHeading: 'Filen är på väg till dig',
  savedHint: 'Du öppnar filen på första sidan. Dina svar finns kvar här. Vi har inte fått något.',
  fileBack: 'Tillbaka till frågorna',

  openHeading: 'Öppna en sparad fil',
  openHint: 'Filen öppnas här. Vi får den inte.',
  openFile: 'Fil',
  openFileWrong: 'Välj en fil',
  openPhrase: 'Ord som öppnar filen',
  openPhraseWrong: 'Skriv orden som öppnar filen',
  open: 'Öppna filen',
  opening: 'Öppnar filen …',
  openedHeading: 'Filen är öppnad',
  openedHint: 'Du får en fråga en gång till: Har du skyddade personuppgifter? Dina andra svar är ifyllda.',

  refused_wrong: 'Orden öppnade inte filen. Titta på stavningen. Försök igen.',
  refused_damaged: 'Filen är trasig. Den går inte att öppna.',
  refused_foreign: 'Filen är inte från det här formuläret.',
  refused_newer: 'Filen är från ett nyare formulär. Ladda om sidan. Försök igen.',
  refused_tooLarge: 'Filen är för stor. Den är inte från det här formuläret.',
  refused_noCrypto: 'Sidan är inte säker nog för filer. Ring oss om du vill ha hjälp.',
} satisfies Record<keyof typeof sv, string>;
