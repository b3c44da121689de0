/** A draft as a file, under a pass-phrase. */
export const sv = {
  saveHeading: 'Spara det du skrivit som en fil',
  saveHint: 'Filen går bara att öppna med orden du väljer. Ingen kan hjälpa dig om du glömmer dem, inte vi heller.',
  savePhrase: 'Ord som öppnar filen',
  savePhraseHint: 'Minst tolv tecken, eller fyra ord. Skriv upp dem någon annanstans än där filen ligger.',
  savePhraseWrong: 'Skriv minst tolv tecken eller fyra ord. Låt dem inte vara samma tecken om och om igen.',
  saveOffer: 'Ge mig förslag på ord',
  saveWhere:
    'Filen heter ”anteckning” och hamnar där din webbläsare lägger filer. Är datorn eller telefonen inte din? Spara filen på något du tar med dig.',
  save: 'Spara filen',
  saving: 'Låser filen …',
  savedHeading: 'Filen är på väg till dig',
  savedHint: 'Du öppnar den på första sidan av formuläret. Det du skrivit finns kvar här också. Inget är skickat till oss.',
  fileBack: 'Tillbaka till frågorna',

  openHeading: 'Öppna en sparad fil',
  openHint: 'Filen öppnas här och skickas inte till oss.',
  openFile: 'Fil',
  openFileWrong: 'Välj en fil',
  openPhrase: 'Ord som öppnar filen',
  openPhraseWrong: 'Skriv orden som öppnar filen',
  open: 'Öppna filen',
  opening: 'Öppnar filen …',
  openedHeading: 'Filen är öppnad',
  openedHint: 'Frågan om skyddade personuppgifter ställs en gång till. Dina andra svar är ifyllda. Filen ligger kvar där den låg.',

  refused_wrong: 'Filen gick inte att öppna med de orden. Kontrollera stavningen och försök igen.',
  refused_damaged: 'Filen är skadad och går inte att öppna. Har du en kopia kan du prova den.',
  refused_foreign: 'Det här är inte en fil från det här formuläret.',
  refused_newer: 'Filen är gjord med en nyare version av formuläret. Ladda om sidan och försök igen.',
  refused_tooLarge: 'Filen är för stor för att vara från det här formuläret.',
  refused_noCrypto:
    'Det går inte att låsa eller öppna filer på den här sidan, för den saknar säker anslutning (https). Vill du ha hjälp kan du ringa oss.',
};
