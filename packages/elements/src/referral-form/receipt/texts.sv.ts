/** For whoever has sent before and holds the number. */
export const sv = {
  receiptHeading: 'Ditt kvittonummer',
  receiptAbout:
    'Med numret kan du se hur det går, lägga till något eller säga att du vill ta tillbaka det du skickat. Ingen kan läsa dina svar med det.',
  receiptNumber: 'Kvittonummer',
  receiptHint: '17 tecken. Stora och små bokstäver är lika bra, och du behöver inga streck.',
  receiptNumberWrong: 'Numret stämmer inte. Läs det tecken för tecken och försök igen.',
  receiptSoFar: 'Så läser vi det:',
  receiptAsk: 'Se hur det går',
  receiptNotHere: 'Här går det inte att fråga med numret. Ring oss i stället.',

  line_received: 'Vi har fått det du skrev',
  line_received_more: 'Det är på gång. Vill du veta mer kan du ringa eller komma hit.',
  line_we_want_to_reach_you: 'Vi vill nå dig',
  line_we_want_to_reach_you_more: 'Ring oss eller kom hit, och säg ditt nummer.',
  line_you_have_an_offer: 'Du har ett erbjudande',
  line_you_have_an_offer_more: 'Ring oss eller kom hit, och säg ditt nummer. Du får alltid säga nej.',
  line_contact_us: 'Hör av dig till oss',
  line_contact_us_more: 'Ring oss eller kom hit, och säg ditt nummer. Vi kan inte säga mer här.',
  receiptAdded: 'Det du skrev har kommit fram.',
  receiptWished: 'Vi pausar tills vi har frågat dig.',
  receiptPerhaps: 'Vi kan inte säga här om det kom fram. Ring så vet du säkert.',
  receiptRight: 'Du har alltid rätt att ansöka om bistånd och få ett beslut som du kan överklaga.',

  addHeading: 'Lägg till något',
  addedWords: 'Med egna ord',
  addHint: 'Till exempel ett nytt telefonnummer. Det du skriver kan inte läsas här sedan.',
  addedWordsWrong: 'Skriv det du vill lägga till',
  addSend: 'Skicka det här',
  withdrawHeading: 'Jag vill ta tillbaka det jag skickat',
  withdrawAbout: 'Då pausar vi tills vi har frågat dig. Inget tas bort av sig självt, och du behöver inte säga varför.',
  withdrawSend: 'Säg att jag vill ta tillbaka',
};
