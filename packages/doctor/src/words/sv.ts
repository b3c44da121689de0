import { svFaults } from './sv-faults.ts';
import type { Words } from './words.ts';

export const sv: Words = {
  faults: svFaults,
  couldNotLook: {
    'no-address': address => `Det här är ingen adress till en sida: ${address}. En adress börjar med https://.`,
    'no-answer': address => `Ingen svarar på ${address}. Kontrollera adressen, och att sidan nås från den här datorn.`,
    status: status => `Sidan svarar ${status}. Finns den på adressen, och kan den ses utan inloggning?`,
    'no-page': type => `På adressen finns ingen webbsida (${type || 'okänd typ'}).`,
  },
  title: address => `Bostad först på ${address}`,
  blocking: 'Hindrar',
  worthChanging: 'Bör ändras',
  well: count => (count === 1 ? 'Elementet fungerar.' : `Alla ${count} element fungerar.`),
  wellButFor: 'Inget hindrar elementen.',
  blockedBy: count => (count === 1 ? 'En sak hindrar.' : `${count} saker hindrar.`),
  seenBy: browser => `Sett med ${browser}. Inget har skickats, skrivits eller sparats.`,
  sawLess:
    'Ingen webbläsare hittades: bara sidans HTML och svar har lästs, och inget har körts. Ange sökvägen till Chrome, Edge eller Chromium i CHROME_PATH för att se mer.',
  usage: `npx @bostadforst/doctor ADRESS [--english] [--json]

Öppnar sidan och säger vad som hindrar elementen på den.
Svarar 0 när inget hindrar, 1 när något gör det, 2 när sidan inte kunde öppnas.`,
};
