import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { describe, it } from 'node:test';
import { programmeFaults } from './programme-faults.ts';
import { Programme } from './programme.ts';

const folder = new URL('../../../../examples/programmes/', import.meta.url);
const read = (file: string) => Programme.parse(JSON.parse(readFileSync(new URL(file, folder), 'utf8')));
const malmo = read('malmo.json');

const asking = (sv: string, change: object = {}) => ({ id: 'extra', paths: ['self_referral'], kind: 'text', label: { sv }, ...change });
const faultsOf = (...own: object[]) =>
  programmeFaults(Programme.parse({ ...malmo, form: { own, leaveOut: { self_referral: ['staying', 'wish'] } } }));
const refused = (sv: string, paths = ['unit_proposal']) => faultsOf(asking(sv, { paths })).length > 0;

describe('a programme’s check', () => {
  for (const file of readdirSync(folder)) it(`has nothing against ${file}`, () => assert.deepEqual(programmeFaults(read(file)), []));

  it('does not let a municipality serve a form without saying who is responsible', () => {
    const { controller: _, ...without } = malmo;
    assert.match(programmeFaults(without).join(), /^controller is missing: who is responsible .* data protection officer/);
  });

  it('wants a way to the data protection officer', () => {
    const { controller } = malmo;
    const unreachable = { ...controller, dataProtectionOfficer: { name: { sv: 'Dataskyddsombudet' } } };
    assert.equal(Programme.safeParse({ ...malmo, controller: unreachable }).success, false);
  });

  it('never lets addiction, health, crime, origin or merit be asked about', () => {
    const questions = `Dricker du alkohol?|Är du drogfri?|Hur länge har personen varit nykter?|Finns ett blandmissbruk?|Är personen beroende av något?
      Lämnar personen urinprov?|Are you sober?|Any drug use?|Does the person drink?|Har du en diagnos?|Vilken psykiatrisk kontakt finns?
      Hur är din hälsa?|Är du sjuk?|Vilken behandling får du?|Tar du medicin?|Har du en funktionsnedsättning?|Any mental illness?|Disability?
      Har du begått brott?|Har personen dömts?|Har du suttit i fängelse?|Vad säger polisen?|Have you been convicted?|Vilken etnicitet har du?
      Vilken religion?|Vilket medborgarskap har du?|Vilket födelseland?|Is the person a refugee?|Har personen skött sig?|Är du skötsam?
      Är du motiverad?|Hur motiverad är personen?|Varför förtjänar du ett hem?|Har du blivit vräkt?|Har du skulder?|Vilka boendereferenser finns?
      Hur många poäng får personen?|Does the person deserve it?|Behaviour in earlier homes?|Any rent arrears?|Reason for eviction?
      Miss\u00adbruk?|ALKOHOL?|Knarkar du?|Finns ett spelberoende?|Hur länge helnykter?|Har du ångest?|Psykos?|Är personen pålitlig?
      Följer personen sin handlingsplan?|Är du folkbokförd i kommunen?|Is the person enrolled with social services?|Has the person managed the rules?`;
    for (const question of questions.split(/[|\n]\s*/)) assert.ok(refused(question), question);
  });

  it('knows such a word also when it is misspelt, taken apart, or written with other letters', () => {
    const questions = `Misbruk?|Missburk?|Miss bruk?|Miss-bruk?|M i s s b r u k?|Alkhol?|Alkohål?|Narkotka?|Dr\u043egfri?|Dr0gfri?|Ber\u200boende?|Ａlkohol?
      Dianos?|Behandlig?|Har du skott dig?|Fortjanar du det?|Tar du lakemedel?|Skoter du dig?|Motiveard?|Alchohol use?|Are you s0ber?`;
    for (const question of questions.split(/[|\n]\s*/)) assert.ok(refused(question), question);
  });

  it('lets a home be asked about', () => {
    const questions = `Vilken mottagning vill du ha nära hemmet?|Vill du bo nära sjukhuset eller vårdcentralen?|Har du husdjur?|Vilken läkare vill du ha nära?
      Behöver du hiss?|Vilka tider passar det att vi hörs?|Vill du ha hjälp med flytten?|Har du barn som bor hos dig ibland?|Vill du bo tyst?
      Var har du din post?|Vilken stadsdel vill du helst bo i?|Hur många rum räcker?|Oberoende av läge?|Behöver dörren ett extra lås mot inbrott?
      Do you have a pet?|Which part of town do you prefer?|Would you like help with the move?|Is a balcony important?|Är det avbrott i kontakten?
      Finns ett rum för en rullstol?|Vad vill du göra om dagarna?|Vilken hållplats ska ligga nära?|Är det bråttom före ett visst datum?
      Kan du skotta snö?|Behövs plats för tjänsten?|Vilken region vill du bo i?|In addition, what do you need?|What I’ll need|Drog sig någon ur?
      Hur länge har du stått i bostadskön?|Vill du reservera en plats?|How much rent can you pay?|Vill du ha låg tröskel till duschen?`;
    for (const question of questions.split(/\n\s*|\|/)) assert.deepEqual(faultsOf(asking(question)), [], question);
  });

  it('reads every language, the hint, the options and the ids', () => {
    const sv = 'En fråga till';
    assert.match(
      faultsOf(asking(sv, { label: { sv, en: 'Are you sober?' } })).join(),
      /form\.own: extra says “sober”\. .* the home depends on none/,
    );
    assert.equal(faultsOf(asking(sv, { hint: { sv: 'Till exempel om du är drogfri.' } })).length, 1);
    assert.equal(faultsOf(asking(sv, { id: 'drogfri' })).length, 1);
    const options = [
      { value: 'ja', label: { sv: 'Ja' } },
      { value: 'nej', label: { sv: 'Nej, jag är motiverad' } },
    ];
    assert.match(faultsOf(asking(sv, { kind: 'choice', options })).join(), /A home is not earned/);
  });

  it('asks nobody who they are when they write for themselves', () => {
    for (const question of [
      'Vad är ditt personnummer?',
      'Namn',
      'Vad heter du?',
      'Efternamn',
      'Your full name',
      'När är du född?',
      'Date of birth',
    ]) {
      assert.match(faultsOf(asking(question)).join(), /without saying who they are/, question);
      assert.deepEqual(faultsOf(asking(question, { paths: ['unit_proposal'] })), [], question);
    }
    assert.deepEqual(faultsOf(asking('Har hunden något smeknamn?')), []);
  });

  it('asks a person six questions at the most', () => {
    const own = [asking('Vilken stadsdel?'), asking('Har du husdjur?', { id: 'pets' })];
    const asks = (...leftOut: string[]) =>
      programmeFaults(Programme.parse({ ...malmo, form: { own, leaveOut: { self_referral: leftOut } } }));
    assert.match(asks('staying').join(), /form asks 7 questions of someone who writes for themselves\. The most is 6/);
    assert.deepEqual(asks('staying', 'speech'), []);
  });

  it('lets no answer be demanded of someone who writes for themselves', () => {
    assert.match(faultsOf(asking('Vilken stadsdel?', { required: true })).join(), /they may always skip it/);
    assert.deepEqual(faultsOf(asking('Vilken stadsdel?', { required: true, paths: ['outreach_reverse'] })), []);
  });

  it('wants options with a choice and only there, and each question once', () => {
    assert.match(faultsOf(asking('Vilken stadsdel?', { kind: 'choice' })).join(), /a choice without options/);
    assert.match(faultsOf(asking('Vilken stadsdel?'), asking('Vilken gata?')).join(), /asks extra twice/);
  });

  it('leaves out neither protected identity, how to be reached, nor the waiver', () => {
    for (const question of ['protectedIdentity', 'reach', 'waiver', 'alias', 'found', 'needsNow'])
      assert.equal(Programme.safeParse({ ...malmo, form: { leaveOut: { unit_proposal: [question] } } }).success, false, question);
  });

  it('lets any text be changed, but none into a question about what nobody may be asked', () => {
    const withText = (key: string, sv: string) => programmeFaults({ ...malmo, texts: { [key]: { sv } } });
    assert.deepEqual(withText('referralForm.notNeededSubstances', 'om någon dricker alkohol'), []);
    assert.match(
      withText('referralForm.wishHeading', 'Är du drogfri?').join(),
      /texts: referralForm\.wishHeading asks with the word “drogfri”/,
    );
    const tried = {
      'staffReferral.tried': 'Tidigare missbruk',
      'referralForm.acute': 'Nykter just nu',
      'referralForm.wishHint': 'Skriv hur länge du har varit drogfri.',
      'referralForm.speech': 'Vilket personnummer har du?',
      'referralList.f_currentInfo': 'Droger nu',
      'referralList.dimension_triedBefore': 'Skötsamhet',
      'referralList.state_waiting_for_home': 'Nykter och väntar på hem',
      'referralList.f_takeoverCare': 'Är hyresgästen motiverad?',
      'meeting.reasons': 'Varför personen förtjänar ett hem',
      'tenantMeeting.support': 'Behandling',
      'landlordContactSteps.facts': 'Verkar någon påverkad?',
    };
    for (const [key, text] of Object.entries(tried))
      assert.match(withText(key, text).join(), new RegExp(`texts: ${key.replace('.', '\\.')} asks with the word`), key);
    const free = {
      'referralForm.wishHint': 'Du behöver inte vara nykter. Skriv som du vill.',
      'referralForm.institution': 'På behandlingshem, sjukhus eller anstalt',
      'referralList.f_takeoverDisturbances': 'Störningar för grannarna',
      'tenantMeeting.relapse': 'Ett återfall kostar inget.',
      'modelExplainer.heading': 'Måste man vara drogfri?',
    };
    for (const [key, text] of Object.entries(free)) assert.deepEqual(withText(key, text), [], key);
    assert.match(withText('Vad vill du?', 'Vad önskar du?').join(), /is no key/);
  });
});
