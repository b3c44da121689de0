import type { sv } from './texts.sv.ts';

export default {
  receiptHeading: 'Ditt kvittonummer',
  receiptAbout:
    'Här kan du se hur det går. Du kan skriva mer. Du kan säga att du vill ta tillbaka dina svar. Ingen kan läsa dina svar här.',
  receiptNumber: 'Kvittonummer',
  receiptHint: 'Numret har 17 tecken. Stora och små bokstäver går bra.',
  receiptNumberWrong: 'Numret är inte rätt. Läs ett tecken i taget. Försök igen.',
  receiptSoFar: 'Så läser vi numret:',
  receiptAsk: 'Se hur det går',
  receiptNotHere: 'Det går inte att fråga här. Ring oss.',

  line_received: 'Vi har fått dina svar',
  line_received_more: 'Vi arbetar med det. Du kan ringa eller komma hit och fråga.',
  line_we_want_to_reach_you: 'Vi vill prata med dig',
  line_we_want_to_reach_you_more: 'Ring oss eller kom hit. Säg ditt nummer.',
  line_you_have_an_offer: 'Vi har ett erbjudande till dig',
  line_you_have_an_offer_more: 'Ring oss eller kom hit. Säg ditt nummer. Du får säga nej.',
  line_contact_us: 'Prata med oss',
  line_contact_us_more: 'Ring oss eller kom hit. Säg ditt nummer. Här kan vi inte berätta mer.',
  receiptAdded: 'Vi har fått det du skrev.',
  receiptWished: 'Vi pausar nu. Vi frågar dig först.',
  receiptPerhaps: 'Vi kan inte berätta här om vi har fått det. Ring oss.',
  receiptRight: 'Du har rätt att ansöka om hjälp. Du har rätt att få ett beslut. Du kan överklaga beslutet.',

  addHeading: 'Skriv mer',
  addedWords: 'Med dina ord',
  addHint: 'Till exempel ett nytt telefonnummer. Du kan inte läsa det här sedan.',
  addedWordsWrong: 'Skriv något först',
  addSend: 'Skicka',
  withdrawHeading: 'Jag vill ta tillbaka mina svar',
  withdrawAbout: 'Då pausar vi. Vi frågar dig innan vi gör något mer. Du behöver inte säga varför.',
  withdrawSend: 'Säg att jag vill ta tillbaka',
} satisfies Record<keyof typeof sv, string>;
