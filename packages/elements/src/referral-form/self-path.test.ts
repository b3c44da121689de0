import { fakeClient } from '@bostadforst/client/testing';
import { readReceipt } from '@bostadforst/contract/person/receipt';
import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import { exampleProgramme } from '../testing/example-programme.ts';
import { siteWith } from '../testing/example-site.ts';
import { settled, shows } from '../testing/settled.ts';
import './bf-referral-form.ts';
import type { ReferralSentEvent } from './referral-sent-event.ts';
import { goOn, pick, press, questionIn, sentReferral, toCheck, warmUp, wordsIn, write } from '../testing/filled-referral.ts';
import type { ReferralClient } from './walk.ts';

type Element = HTMLElementTagNameMap['bf-referral-form'];
type Answers = Parameters<typeof fakeClient>[0];
interface Sent {
  body: Record<string, unknown>;
}

const show = async (answers: Answers = {}, site = siteWith()) => {
  const element = await fixture<Element>(html`
    <bf-referral-form lang="sv" .site=${site} .client=${fakeClient<never>(answers) as ReferralClient}
      ><p>070-174 06 05</p></bf-referral-form
    >
  `);
  await settled(element);
  return element;
};
const rowOf = (element: Element, label: string) =>
  [...element.shadowRoot!.querySelectorAll('.summary > div')].find(row => row.querySelector('dt')!.textContent === label)!;
const whoSees = (element: Element, label: string) =>
  rowOf(element, label).querySelector('.who span:not(.unseen)')!.textContent.replace('Vem ser det: ', '');
const receiptIn = (element: Element) => element.shadowRoot!.querySelector('.slip .number')!.textContent;

before(warmUp);

describe('<bf-referral-form>, the person’s own path', () => {
  it('asks six questions, moves focus to each, and is accessible at every one', async () => {
    const element = await show();
    await pick(element, 'protectedIdentity', 'no');
    const questions = ['Vad vill du bli kallad?', 'Hur kan vi nå dig?', 'Var bor du nu?', 'Vad vill du?', 'Språk och tolk'];
    for (const [index, question] of questions.entries()) {
      await goOn(element, question);
      expect(questionIn(element)).to.equal(question);
      expect(wordsIn(element)).to.contain(`Fråga ${index + 2} av 6`);
      expect(element.shadowRoot!.activeElement!.id, 'focus').to.equal('question');
      await expect(element).to.be.accessible();
      if (question === 'Hur kan vi nå dig?') await pick(element, 'reach', 'no_way_yet');
    }
    await goOn(element, 'Kontrollera dina svar');
    await expect(element).to.be.accessible();
  });

  it('takes seven equal ways to be reached, several at once, with what each needs inside its row', async () => {
    const element = await show();
    await pick(element, 'protectedIdentity', 'no');
    await goOn(element, 'Vad vill du bli kallad?');
    await goOn(element, 'Hur kan vi nå dig?');
    expect(element.shadowRoot!.querySelectorAll('input[name=reach]')).to.have.length(7);
    await pick(element, 'reach', 'phone');
    await pick(element, 'reach', 'place_and_time');
    await press(element, 'Fortsätt');
    expect(wordsIn(element)).to.contain('2 saker behöver fyllas i');
    const links = [...element.shadowRoot!.querySelectorAll<HTMLAnchorElement>('.error-summary a')];
    expect(links.map(link => link.textContent)).to.deep.equal([
      'Skriv ett telefonnummer, till exempel 070-174 06 05',
      'Skriv var vi kan mötas',
    ]);
    links[1]!.click();
    expect(element.shadowRoot!.activeElement!.id).to.equal('place');
    expect(element.shadowRoot!.getElementById('place')!.getAttribute('aria-invalid')).to.equal('true');
    await expect(element).to.be.accessible();
    await write(element, 'phoneNumber', '070-174 06 05');
    await write(element, 'place', 'Biblioteket');
    await goOn(element, 'Var bor du nu?');
  });

  it('takes a number however it is written, and says in words when an answer cannot be taken', async () => {
    const sent: Sent[] = [];
    const element = await show({ sendReferral: (call: Sent) => (sent.push(call), sentReferral) });
    await pick(element, 'protectedIdentity', 'no');
    await goOn(element, 'Vad vill du bli kallad?');
    await write(element, 'alias', 'Robin\u202e');
    await press(element, 'Fortsätt');
    expect(element.shadowRoot!.querySelector('.error-summary a')!.textContent).to.equal(
      'Svaret gick inte att ta emot. Skriv det på ett annat sätt.',
    );
    await write(element, 'alias', 'مريم');
    await goOn(element, 'Hur kan vi nå dig?');
    await pick(element, 'reach', 'phone');
    const ways = ['070/174 06 05', '070.174.06.05', '070–174 06 05', 'tel:070-174 06 05', '070\u00a0174\u00a006\u00a005', '٠٧٠-١٧٤ ٠٦ ٠٥'];
    for (const [index, number] of ways.entries()) {
      await write(element, 'phoneNumber', number);
      await goOn(element, 'Var bor du nu?');
      if (index < ways.length - 1) await press(element, 'Tillbaka');
    }
    await goOn(element, 'Vad vill du?');
    await goOn(element, 'Språk och tolk');
    await goOn(element, 'Kontrollera dina svar');
    expect(wordsIn(element), 'read back as it was written').to.contain('٠٧٠-١٧٤ ٠٦ ٠٥');
    await press(element, 'Skicka');
    await shows(element, 'Nu har vi fått det du skrev');
    expect(sent[0]!.body['reach']).to.deep.equal([{ way: 'phone', number: '070-174 06 05', mayLeaveMessage: false }]);
    expect(sent[0]!.body['alias']).to.equal('مريم');
  });

  it('asks again when no way is chosen, and counts having none as an answer', async () => {
    const element = await show();
    await pick(element, 'protectedIdentity', 'no');
    await goOn(element, 'Vad vill du bli kallad?');
    await goOn(element, 'Hur kan vi nå dig?');
    await press(element, 'Fortsätt');
    expect(wordsIn(element)).to.contain('”Jag har inget sätt just nu” är också ett svar.');
  });

  it('says that a text is too long, and cuts nothing of it', async () => {
    const element = await show();
    await pick(element, 'protectedIdentity', 'no');
    await goOn(element, 'Vad vill du bli kallad?');
    await write(element, 'alias', 'R'.repeat(31));
    await press(element, 'Fortsätt');
    expect(wordsIn(element)).to.contain('Texten är för lång. Korta den.');
    expect((element.shadowRoot!.getElementById('alias') as HTMLInputElement).value).to.have.length(31);
  });

  it('reads every answer back, and comes back to the check after a change', async () => {
    const element = await show();
    await toCheck(element, { alias: 'Robin', wish: 'Sova i lugn och ro' });
    expect(rowOf(element, 'Vad vill du bli kallad?').textContent).to.contain('Robin');
    expect(rowOf(element, 'Vad vill du?').textContent).to.contain('Sova i lugn och ro');
    expect(rowOf(element, 'Var bor du nu?').textContent).to.contain('Inget svar');
    await press(element, 'Ändra Vad vill du bli kallad?');
    await write(element, 'alias', 'Kim');
    await goOn(element, 'Kontrollera dina svar');
    expect(rowOf(element, 'Vad vill du bli kallad?').textContent).to.contain('Kim');
  });

  it('chooses nothing beforehand about the units, and lets who sees it follow the choice at once', async () => {
    const element = await show();
    await toCheck(element);
    expect(element.shadowRoot!.querySelector('[name=mayAsk]:checked')).to.equal(null);
    expect(whoSees(element, 'Vad vill du?')).to.equal('Bara samordnaren, tills du säger ja');
    await pick(element, 'mayAsk', 'all');
    expect(whoSees(element, 'Vad vill du?')).to.equal('Samordnaren, Vuxenenheten, Försörjningsstöd och arbetsgruppen');
    expect(whoSees(element, 'Hur kan vi nå dig?')).to.equal('Bara samordnaren');
    await pick(element, 'mayAsk', 'some');
    await pick(element, 'mayAskUnits', 'vuxen');
    expect(whoSees(element, 'Vad vill du?')).to.equal('Samordnaren, Vuxenenheten och arbetsgruppen');
    await expect(element).to.be.accessible();
    await pick(element, 'mayAsk', 'ask_me_first');
    expect(whoSees(element, 'Vad vill du?')).to.equal('Bara samordnaren, tills du säger ja');
  });

  it('asks which units when someone says yes to some', async () => {
    const element = await show();
    await toCheck(element);
    await pick(element, 'mayAsk', 'some');
    await press(element, 'Skicka');
    expect(wordsIn(element)).to.contain('Välj minst en enhet');
    await expect(element).to.be.accessible();
  });

  it('asks nothing about units where the programme asks none', async () => {
    const policy = {
      ...exampleProgramme.policy,
      statements: { kind: 'none' },
      assessment: { kind: 'team' },
      priority: 'team_lead',
    } as const;
    const element = await show({}, siteWith({ policy }));
    await toCheck(element);
    expect(element.shadowRoot!.querySelector('[name=mayAsk]')).to.equal(null);
    expect(whoSees(element, 'Vad vill du?')).to.equal('Samordnaren och Bostad först-teamet');
    expect(whoSees(element, 'Hur kan vi nå dig?')).to.equal('Samordnaren och Bostad först-teamet');
    await expect(element).to.be.accessible();
  });

  it('says so where units are one branch and need no yes', async () => {
    const element = await show({}, siteWith({ policy: { ...exampleProgramme.policy, sharing: 'same_branch' } }));
    await toCheck(element);
    expect(element.shadowRoot!.querySelector('[name=mayAsk]')).to.equal(null);
    expect(wordsIn(element)).to.contain('Här hör flera enheter till samma verksamhet: Vuxenenheten och Försörjningsstöd.');
    expect(whoSees(element, 'Vad vill du?')).to.contain('Vuxenenheten');
  });

  it('shows the number before sending, and the same number after', async () => {
    let sent: Sent | undefined;
    const element = await show({ sendReferral: (call: Sent) => ((sent = call), sentReferral) });
    await toCheck(element, { alias: 'Robin' });
    const before = receiptIn(element);
    expect(readReceipt(before)).to.equal(before);
    expect(wordsIn(element)).to.contain('Det gäller när vi har svarat.');
    await press(element, 'Skicka');
    await shows(element, 'Nu har vi fått det du skrev');
    expect(sent!.body['receipt']).to.equal(before);
    expect(receiptIn(element)).to.equal(before);
    expect(element.shadowRoot!.activeElement!.id).to.equal('question');
    await expect(element).to.be.accessible();
  });

  it('sends what was answered and nothing else', async () => {
    let sent: Sent | undefined;
    const element = await show({ sendReferral: (call: Sent) => ((sent = call), sentReferral) });
    await toCheck(element);
    const receipt = receiptIn(element);
    await press(element, 'Skicka');
    await shows(element, 'Det här händer nu');
    expect(sent!.body).to.deep.equal({ path: 'self_referral', protectedIdentity: 'no', reach: [{ way: 'no_way_yet' }], receipt });
  });

  it('tells what happens next in days, the right to apply, and no name', async () => {
    const element = await show({ sendReferral: () => sentReferral });
    await toCheck(element, { alias: 'Robin' });
    await press(element, 'Skicka');
    await shows(element, 'Senast onsdag 25 november');
    expect(wordsIn(element)).to.contain('Inom 4 veckor').and.to.contain('rätt att ansöka om bistånd').and.to.contain('läs upp ditt nummer');
    expect(wordsIn(element)).not.to.contain('Robin').and.not.to.contain('Rönn');
  });

  it('tells the page which path was used, never the receipt', async () => {
    const element = await show({ sendReferral: () => sentReferral });
    await toCheck(element);
    setTimeout(() => press(element, 'Skicka'));
    const event = (await oneEvent(element, 'bf-referral-sent')) as unknown as ReferralSentEvent;
    expect(event.path).to.equal('self_referral');
    expect(JSON.stringify(event)).not.to.contain(receiptIn(element));
  });

  it('empties the page when the person is done', async () => {
    const element = await show({ sendReferral: () => sentReferral });
    await toCheck(element);
    await press(element, 'Skicka');
    await shows(element, 'Avsluta och rensa sidan');
    const receipt = receiptIn(element);
    await press(element, 'Avsluta och rensa sidan');
    await shows(element, 'Sidan är rensad');
    expect(wordsIn(element)).not.to.contain(receipt);
    expect(element.shadowRoot!.querySelector(':checked')).to.equal(null);
    await expect(element).to.be.accessible();
  });

  it('keeps every answer when the language changes', async () => {
    const element = await show();
    await toCheck(element, { wish: 'Sova i lugn och ro' });
    await press(element, 'Språk');
    await pick(element, 'formLanguage', 'en');
    await shows(element, 'Check your answers');
    expect(wordsIn(element)).to.contain('Sova i lugn och ro');
    await expect(element).to.be.accessible();
    await pick(element, 'formLanguage', 'sv-x-ll');
    await shows(element, 'Läs dina svar');
    await expect(element).to.be.accessible();
  });

  it('is nowhere a problem to read from right to left', async () => {
    const element = await show();
    element.dir = 'rtl';
    await toCheck(element);
    await expect(element).to.be.accessible();
  });
});
