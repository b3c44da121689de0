import { fakeClient } from '@bostadforst/client/testing';
import { makeReceipt } from '@bostadforst/contract/person/receipt';
import { ProblemError } from '@bostadforst/contract/problem';
import { expect, fixture, html } from '@open-wc/testing';
import { siteWith } from '../../testing/example-site.ts';
import { pick, press, questionIn, sentReferral, toCheck, warmUp, wordsIn, write } from '../../testing/filled-referral.ts';
import { settled, shows } from '../../testing/settled.ts';
import '../bf-referral-form.ts';
import type { ReferralClient } from '../walk.ts';

type Element = HTMLElementTagNameMap['bf-referral-form'];
interface Shown {
  body: Record<string, unknown>;
}
const door = 'Jag har redan skickat, jag har ett kvittonummer';
const receipt = makeReceipt();
const scrawled = receipt.toLowerCase().replaceAll('-', ' ').replaceAll('0', 'o').replaceAll('1', 'l').replaceAll('v', 'u');

/** A form, and whatever the service is shown. It answers with these lines, one after another. */
async function show(lines: readonly (string | Error)[] = [], site = siteWith()) {
  const shown: Shown[] = [];
  const answers = {
    sendReferral: () => sentReferral,
    showReceipt: (call: Shown) => {
      const line = lines[shown.push(call) - 1]!;
      if (line instanceof Error) throw line;
      return { line };
    },
  };
  const element = await fixture<Element>(html`
    <bf-referral-form lang="sv" .site=${site} .client=${fakeClient<never>(answers) as ReferralClient}></bf-referral-form>
  `);
  await settled(element);
  return { element, shown };
}
async function ask(element: Element, number = scrawled) {
  await press(element, door);
  await shows(element, 'Ditt kvittonummer');
  await write(element, 'receiptNumber', number);
  await press(element, 'Se hur det går');
}
const field = (element: Element, id: string) => element.shadowRoot!.getElementById(id) as HTMLInputElement;

before(warmUp);

describe('<bf-referral-form>, for whoever has sent before', () => {
  it('takes the number as it was written down, shows how it is read, and tells one line', async () => {
    const { element, shown } = await show(['received']);
    await press(element, door);
    await shows(element, 'Ditt kvittonummer');
    expect(element.shadowRoot!.activeElement!.id).to.equal('question');
    await expect(element).to.be.accessible();
    await write(element, 'receiptNumber', scrawled);
    expect(wordsIn(element)).to.contain(`Så läser vi det: ${receipt}`);
    await press(element, 'Se hur det går');
    await shows(element, 'Det är på gång.');
    expect(shown.map(({ body }) => body)).to.deep.equal([{ receipt }]);
    expect(questionIn(element)).to.equal('Vi har fått det du skrev');
    expect(element.shadowRoot!.activeElement!.id).to.equal('question');
    await expect(element).to.be.accessible();
  });

  it('asks nobody about a number that was heard wrong, and says so', async () => {
    const { element, shown } = await show();
    await ask(element, `${receipt.slice(0, -1)}${receipt.endsWith('0') ? '2' : '0'}`);
    expect(shown).to.have.length(0);
    expect(element.shadowRoot!.activeElement!.className).to.equal('error-summary');
    expect(wordsIn(element)).to.contain('Numret stämmer inte.');
    await expect(element).to.be.accessible();
  });

  it('takes words to add, and a wish to withdraw that says what it does', async () => {
    const { element, shown } = await show(['received', 'received', 'we_want_to_reach_you']);
    await ask(element);
    await shows(element, 'Lägg till något');
    await press(element, 'Skicka det här');
    expect(wordsIn(element)).to.contain('Skriv det du vill lägga till');
    await write(element, 'addedWords', 'Jag har ett nytt nummer');
    await press(element, 'Skicka det här');
    await shows(element, 'Det du skrev har kommit fram.');
    expect(field(element, 'addedWords').value).to.equal('');
    expect(wordsIn(element)).to.contain('Då pausar vi tills vi har frågat dig.');
    await press(element, 'Säg att jag vill ta tillbaka');
    await shows(element, 'Vi vill nå dig');
    expect(shown.slice(1).map(({ body }) => body)).to.deep.equal([
      { receipt, words: 'Jag har ett nytt nummer' },
      { receipt, withdraw: true },
    ]);
    await expect(element).to.be.accessible();
  });

  it('says nothing came through, nor that it did not, where the answer is to get in touch', async () => {
    const { element } = await show(['contact_us', 'contact_us']);
    await ask(element);
    await shows(element, 'Hör av dig till oss');
    await press(element, 'Säg att jag vill ta tillbaka');
    await shows(element, 'Vi kan inte säga här om det kom fram.');
    expect(wordsIn(element)).not.to.contain('har kommit fram');
  });

  it('keeps what was written when it could not be sent, and sends it again under the same key', async () => {
    const { element, shown } = await show(['received', new ProblemError('unreachable'), 'received']);
    await ask(element);
    await shows(element, 'Lägg till något');
    await write(element, 'addedWords', 'Nytt nummer');
    await press(element, 'Skicka det här');
    await shows(element, 'Vi når inte tjänsten just nu.');
    expect(field(element, 'addedWords').value).to.equal('Nytt nummer');
    await press(element, 'Skicka det här');
    await shows(element, 'Det du skrev har kommit fram.');
    expect(shown).to.have.length(3);
  });

  it('leads back to what was being written, with all of it, and keeps nothing of the number', async () => {
    const { element } = await show(['received']);
    await pick(element, 'protectedIdentity', 'no');
    await ask(element);
    await shows(element, 'Det är på gång.');
    await press(element, 'Tillbaka');
    expect(element.shadowRoot!.querySelector<HTMLInputElement>('[name=protectedIdentity]:checked')!.value).to.equal('no');
    await press(element, door);
    await shows(element, 'Ditt kvittonummer');
    expect(field(element, 'receiptNumber').value).to.equal('');
    window.dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true }));
    await settled(element);
    expect(questionIn(element)).to.equal('Har du skyddade personuppgifter?');
  });

  it('is there after sending too, with the number that stands on the page', async () => {
    const { element, shown } = await show(['received']);
    await toCheck(element);
    await press(element, 'Skicka');
    await shows(element, 'Det här händer nu');
    const number = element.shadowRoot!.querySelector('.slip .number')!.textContent;
    await press(element, 'Lägg till något, eller ta tillbaka');
    await shows(element, 'Ditt kvittonummer');
    await press(element, 'Se hur det går');
    await shows(element, 'Det är på gång.');
    expect(shown[0]!.body).to.deep.equal({ receipt: number });
    await press(element, 'Tillbaka');
    await shows(element, 'Det här händer nu');
  });

  it('is the phone alone where the programme has switched it off', async () => {
    const { element } = await show([], siteWith({ receipts: 'off' }));
    expect(wordsIn(element)).to.contain('070-174 06 10').and.not.to.contain(door);
    await toCheck(element);
    await press(element, 'Skicka');
    await shows(element, 'Det här händer nu');
    expect(wordsIn(element)).not.to.contain('eller ta tillbaka');
    // One that was open when it was switched off.
    const late = await show([new ProblemError('not_possible_now')]);
    await ask(late.element);
    await shows(late.element, 'Ring oss i stället.');
  });

  it('speaks easy Swedish and English', async () => {
    const { element } = await show(['received']);
    await ask(element);
    await shows(element, 'Det är på gång.');
    await press(element, 'Språk');
    await pick(element, 'formLanguage', 'en');
    await shows(element, 'It is under way.');
    await pick(element, 'formLanguage', 'sv-x-ll');
    await shows(element, 'Vi arbetar med det.');
  });
});
