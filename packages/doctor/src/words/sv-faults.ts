import type { Words } from './words.ts';

const policy = 'säkerhetsregler (Content-Security-Policy)';

export const svFaults: Words['faults'] = {
  'no-element': () => ({
    says: 'Det finns inget element från Bostad först på sidan.',
    change:
      'Klistra in hela kodexemplet, både skriptet och taggen. Finns det redan i redigeringsläget har publiceringsverktyget tagit bort det.',
  }),
  'tag-stripped': ({ tag, asText }) => ({
    says: asText ? `Taggen <${tag}> visas som text på sidan.` : `Skriptet finns, men taggen <${tag}> är borta.`,
    change:
      'Textredigeraren släpper inte igenom taggen. Lägg in koden i en modul eller ett block för egen HTML i stället, eller be den som sköter webbplatsen att tillåta taggen.',
  }),
  'script-absent': ({ tag }) => ({
    says: `Taggen <${tag}> finns, men inget skript som ger den liv.`,
    change: 'Lägg till skriptet. Publiceringsverktyget kan ha tagit bort det.',
    copy: `<script type="module" src="https://…/elements/1/${tag}.js"></script>`,
  }),
  'script-unreachable': ({ tag, address }) => ({
    says: `Ingen svarar där skriptet för <${tag}> ska finnas: ${address}`,
    change: 'Kontrollera adressen bokstav för bokstav.',
  }),
  'script-not-found': ({ tag, address, status }) => ({
    says: `Skriptet för <${tag}> finns inte: ${address} svarar ${status}.`,
    change: 'Kontrollera adressen. Ett exakt versionsnummer måste finnas hos tjänsten; /1/ är alltid den senaste versionen.',
  }),
  'script-not-script': ({ tag, address, type }) => ({
    says: `På adressen till skriptet för <${tag}> finns inget skript utan ${type || 'något annat'}: ${address}`,
    change: 'Kontrollera adressen. Ofta svarar en webbplats med sin startsida när filen saknas.',
  }),
  'script-not-module': ({ tag }) => ({
    says: `Skriptet för <${tag}> saknar type="module".`,
    change:
      'Lägg till det. Står det redan i redigeringsläget har ett tillägg för snabbhet (minifiering, sammanslagning, fördröjda skript) tagit bort det: undanta adressen där.',
    copy: 'type="module"',
  }),
  'script-refused': ({ tag, origin }) => ({
    says: `${origin} låter inte andra webbplatser hämta skriptet för <${tag}>.`,
    change: 'Hämta skriptet från tjänsten själv, eller be den som sköter servern att svara med Access-Control-Allow-Origin.',
  }),
  'script-blocked': ({ tag, directive, line }) => ({
    says: `Sidans ${policy} stoppar skriptet för <${tag}> (${directive}).`,
    change: 'Be den som sköter webbplatsen att ändra raden till:',
    copy: line,
  }),
  'integrity-wrong': ({ tag, listed }) => ({
    says: `Kontrollsumman (integrity) stämmer inte med skriptet för <${tag}>.`,
    change: listed
      ? 'Jämför med tjänstens egen lista. Där står:'
      : 'Hämta rätt värde ur tjänstens integrity.json för just den version som adressen anger.',
    ...(listed && { copy: `integrity="${listed}"` }),
  }),
  'not-started': ({ tag, said }) => ({
    says: `Skriptet för <${tag}> är hämtat, men elementet startar inte.${said ? ` Sidan säger: ${said}` : ''}`,
    change: 'Pröva elementet på en tom sida. Fungerar det där är det ett annat skript på sidan som stör.',
  }),
  'element-hidden': ({ tag, by, noRoom }) => ({
    says: noRoom ? `<${tag}> får inget utrymme på sidan.` : `<${tag}> syns inte: ${by} är dolt.`,
    change: noRoom
      ? 'Något i sidans stilmall ger elementet bredden eller höjden noll.'
      : 'Ligger det i en flik eller ett dragspel är det som det ska. Annars döljer sidans stilmall det.',
  }),
  'mixed-content': ({ address }) => ({
    says: `Sidan är krypterad (https) men hämtar från ${address}, som inte är det. Webbläsaren vägrar.`,
    change: `Skriv https:// i stället för http:// i adressen till ${new URL(address).host}.`,
  }),
  'page-not-secure': () => ({
    says: 'Sidan nås med http. Det som skrivs på den kan läsas på vägen, och formuläret kan inte skapa sitt kvitto.',
    change: 'Använd adressen med https, och låt http leda dit.',
  }),
  'place-missing': ({ tag, attribute }) => ({
    says: `<${tag}> vet inte ${attribute === 'backend' ? 'vilken tjänst den ska fråga' : 'vilken kommun den gäller'}.`,
    change: `Lägg till attributet ${attribute} på taggen eller på <bf-site> runt den.`,
    copy: attribute === 'backend' ? 'backend="https://…"' : 'municipality="…"',
  }),
  'backend-unreachable': ({ backend, status }) => ({
    says: status ? `Tjänsten ${backend} svarar med ett fel (${status}).` : `Tjänsten ${backend} svarar inte.`,
    change:
      'Kontrollera adressen i backend. Är den rätt: hör av dig till den som driver tjänsten. Under tiden ser besökarna telefonnumret.',
  }),
  'backend-not-ours': ({ backend }) => ({
    says: `${backend} svarar, men inte som en tjänst för Bostad först.`,
    change: 'Kontrollera adressen i backend: den ska vara tjänstens egen, utan sökväg.',
  }),
  'municipality-unknown': ({ municipality, backend }) => ({
    says: `Tjänsten ${backend} känner inte till kommunen ”${municipality}”.`,
    change: 'Kontrollera stavningen i municipality: små bokstäver utan å, ä och ö. Den som driver tjänsten vet koden.',
  }),
  'origin-not-listed': ({ origin, backend }) => ({
    says: `Tjänsten ${backend} släpper inte in sidor från ${origin}.`,
    change: 'Be den som driver tjänsten att lägga till adressen bland kommunens sites i settings.json:',
    copy: `"${origin}"`,
  }),
  'connect-blocked': ({ directive, line }) => ({
    says: `Sidans ${policy} låter inte elementen fråga tjänsten (${directive}).`,
    change: 'Be den som sköter webbplatsen att ändra raden till:',
    copy: line,
  }),
  'frame-blocked': ({ directive, line }) => ({
    says: `Sidans ${policy} låter inte tjänstens ram visas (${directive}).`,
    change: 'Be den som sköter webbplatsen att ändra raden till:',
    copy: line,
  }),
  'frame-refused': ({ origin, backend }) => ({
    says: `Tjänsten ${backend} vägrar visas i en ram på ${origin} (frame-ancestors).`,
    change: 'Be den som driver tjänsten att lägga till adressen bland kommunens sites i settings.json:',
    copy: `"${origin}"`,
  }),
  'frame-not-found': ({ address, status }) => ({
    says: status ? `Ramen finns inte: ${address} svarar ${status}.` : `Ingen svarar där ramen ska finnas: ${address}`,
    change: 'Tjänsten är för gammal för inramade element. Be den som driver den att uppgradera, eller använd skriptet under /elements/.',
  }),
  'trusted-types-blocked': ({ line }) => ({
    says: `Sidans ${policy} tillåter inte elementens regel för Trusted Types.`,
    change: 'Be den som sköter webbplatsen att ändra raden till:',
    copy: line,
  }),
  'capability-missing': ({ tag, older }) => ({
    says: `Kommunens tjänst erbjuder inte det som <${tag}> behöver${older ? ': den är för gammal' : ''}. Besökarna ser det som står mellan taggarna.`,
    change: older
      ? 'Be den som driver tjänsten att uppgradera den.'
      : 'Ta bort elementet, eller be den som driver tjänsten att slå på det.',
  }),
  'integrity-on-stable': ({ tag }) => ({
    says: `Skriptet för <${tag}> har en kontrollsumma (integrity) fast adressen inte anger en exakt version.`,
    change: 'Vid nästa utgåva stämmer summan inte längre, och elementet försvinner. Ta bort integrity, eller ange en exakt version.',
  }),
  'address-without-version': ({ tag }) => ({
    says: `Adressen till skriptet för <${tag}> saknar version.`,
    change: 'Den adressen är för tjänstens egna sidor. Skriv /elements/1/ i stället för /elements/.',
  }),
  'version-old': ({ tag, version, newest }) => ({
    says: `<${tag}> är version ${version}; tjänsten har ${newest}.`,
    change: 'Byt version i adressen, och integrity till det nya värdet i tjänstens integrity.json.',
  }),
  'service-old': ({ tag, version, newest }) => ({
    says: `<${tag}> är version ${version}, nyare än tjänstens ${newest}.`,
    change: 'Hämta skriptet från tjänsten själv: då passar de alltid ihop.',
  }),
  'other-copy': ({ tag }) => ({
    says: `<${tag}> laddas två gånger från olika håll. Den som kommer först gäller.`,
    change: 'Ta bort det ena skriptet. Ofta ligger ett i sidmallen och ett på sidan.',
  }),
  'others-can-read': ({ tag, origins }) => ({
    says: `Sidan kör skript från andra: ${origins}. De kan läsa allt som skrivs i <${tag}>.`,
    change: 'Använd den inramade varianten (/embed/1/ i stället för /elements/1/), eller ta bort skripten från den här sidan.',
  }),
  'phone-missing': ({ tag }) => ({
    says: `Mellan taggarna <${tag}> och </${tag}> står inget telefonnummer.`,
    change: 'Det är allt besökaren ser när skriptet inte kan köras. Skriv dit ett:',
    copy: '<p>Ring oss på <a href="tel:…">…</a></p>',
  }),
  'language-not-offered': ({ tag, language, offered }) => ({
    says: `<${tag}> ska tala ”${language}”, men det språket finns inte här. Det blir svenska.`,
    change: `Språk som finns: ${offered}.`,
  }),
  'exit-missing': ({ tag }) => ({
    says: `<${tag}> visar inte Lämna sidan snabbt, eftersom ingen har sagt vart knappen leder.`,
    change: 'Ange en vardaglig sida, till exempel en väderprognos.',
    copy: 'exit-url="https://…"',
  }),
  'exit-not-https': ({ address }) => ({
    says: `Lämna sidan snabbt leder till ${address}, som inte är en adress med https.`,
    change: 'Den som lyssnar på nätet ser då vart någon gick härifrån. Ange en adress som börjar med https://.',
  }),
  'contrast-low': ({ one, other, ratio }) => ({
    says: `Kontrasten mellan ${one} och ${other} är ${ratio.replace('.', ',')}:1.`,
    change:
      'Text behöver minst 4,5:1. Nya webbläsare räknar om färgen så att texten kan läsas, äldre visar den som den är. Välj en mörkare eller ljusare.',
  }),
  'token-unknown': ({ name }) => ({
    says: `Sidans stilmall anger ${name}, som inget element läser.`,
    change: 'Kontrollera stavningen mot listan över tokens.',
  }),
  'page-translated': ({ by }) => ({
    says: `Sidan översätts av ${by}.`,
    change: 'En översättare ser allt som står på sidan. Låt elementen tala själva: de kan svenska, lätt svenska och engelska (language).',
  }),
};
