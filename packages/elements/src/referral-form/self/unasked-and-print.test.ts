import { fakeClient } from '@bostadforst/client/testing';
import { expect, fixture, html } from '@open-wc/testing';
import { emulateMedia, sendKeys } from '@web/test-runner-commands';
import { siteWith } from '../../testing/example-site.ts';
import { goOn, pick, press, sentReferral, toCheck, warmUp, write } from '../../testing/filled-referral.ts';
import { settled, shows } from '../../testing/settled.ts';
import '../bf-referral-form.ts';
import type { ReferralClient } from '../walk.ts';

type Element = HTMLElementTagNameMap['bf-referral-form'];
interface Sent {
  body: Record<string, unknown>;
}
const isChromium = /chrom/i.test(navigator.userAgent);

async function show() {
  const sent: Sent[] = [];
  const client = fakeClient<never>({ sendReferral: (call: Sent) => (sent.push(call), sentReferral) }) as ReferralClient;
  const element = await fixture<Element>(html`<bf-referral-form lang="sv" .site=${siteWith()} .client=${client}></bf-referral-form>`);
  await settled(element);
  return { element, sent };
}
const unasked = (element: Element) => element.shadowRoot!.getElementById('website') as HTMLInputElement;

/** What is in sight, as it would be on paper. */
const onPaper = (element: Element) =>
  [...element.shadowRoot!.querySelectorAll<HTMLElement>('*')]
    .filter(each => each.checkVisibility() && !each.closest('.unseen'))
    .flatMap(each => [...each.childNodes].filter(({ nodeType }) => nodeType === Node.TEXT_NODE).map(({ textContent }) => textContent))
    .join(' ');

before(warmUp);

describe('<bf-referral-form>, a field that nobody is asked', () => {
  it('is met by no eye, no screen reader, no Tab key and no browser that fills in', async () => {
    const { element } = await show();
    await pick(element, 'protectedIdentity', 'no');
    await goOn(element, 'Vad vill du bli kallad?');
    const field = unasked(element);
    const { width, height } = field.parentElement!.getBoundingClientRect();
    expect(width * height).to.be.at.most(1);
    expect(field.closest('[aria-hidden=true]')).not.to.equal(null);
    expect([field.autocomplete, field.tabIndex, field.type]).to.deep.equal(['off', -1, 'text']);
    await expect(element).to.be.accessible();
    // A person's own way through the page, once round.
    element.shadowRoot!.querySelector<HTMLElement>('#alias')!.focus();
    for (let press = 0; press < 12; press += 1) {
      await sendKeys({ press: 'Tab' });
      expect(element.shadowRoot!.activeElement).not.to.equal(field);
    }
  });

  it('is sent when something has filled it in, and not otherwise', async () => {
    const { element, sent } = await show();
    await toCheck(element);
    await press(element, 'Skicka');
    await shows(element, 'Det här händer nu');
    expect(sent[0]!.body).not.to.have.property('website');
    const filled = await show();
    await toCheck(filled.element);
    await write(filled.element, 'website', 'https://example.se');
    await press(filled.element, 'Skicka');
    await shows(filled.element, 'Det här händer nu');
    expect(filled.sent[0]!.body['website']).to.equal('https://example.se');
  });
});

describe('<bf-referral-form> on paper', () => {
  after(() => (isChromium ? emulateMedia({ media: 'screen' }) : undefined));

  it('has questions, answers and the number: no tools, nothing beside, and nothing in the page’s header', async function () {
    if (!isChromium) this.skip();
    const { title, location } = document;
    const address = location.href;
    const { element } = await show();
    await emulateMedia({ media: 'print' });
    await pick(element, 'protectedIdentity', 'no');
    const isOff = (selector: string) => [...element.shadowRoot!.querySelectorAll(selector)].every(each => !each.checkVisibility());
    const tools = ['.bar', '.aside', '.foot', '.button', 'button'];
    expect(onPaper(element)).to.contain('Har du skyddade personuppgifter?');
    for (const each of tools) expect(isOff(each), each).to.equal(true);
    await goOn(element, 'Vad vill du bli kallad?');
    await write(element, 'alias', 'Robin');
    await goOn(element, 'Hur kan vi nå dig?');
    await pick(element, 'reach', 'phone');
    await write(element, 'phoneNumber', '070-174 06 20');
    for (const next of ['Var bor du nu?', 'Vad vill du?', 'Språk och tolk', 'Kontrollera dina svar']) await goOn(element, next);
    expect(onPaper(element)).to.contain('Robin').and.to.contain('Kontrollera dina svar').and.not.to.contain('Ändra');
    for (const each of tools) expect(isOff(each), each).to.equal(true);
    const number = element.shadowRoot!.querySelector('.slip .number')!.textContent;
    await press(element, 'Skicka');
    await shows(element, 'Det här händer nu');
    const paper = onPaper(element);
    for (const part of number.split('-')) expect(paper).to.contain(part);
    expect(paper).not.to.contain('Robin').and.not.to.contain('174 06 20').and.not.to.contain('Rönn');
    for (const each of tools) expect(isOff(each), each).to.equal(true);
    // A browser prints these two above and below.
    expect([document.title, location.href]).to.deep.equal([title, address]);
  });
});

describe('<bf-referral-form> when it has been sent', () => {
  const box = (element: Element, selector: string) => element.shadowRoot!.querySelector(selector)!.getBoundingClientRect();

  it('breaks no number in two, and leaves air under what can be pressed and over the question that comes again', async () => {
    const { element } = await show();
    element.style.setProperty('inline-size', '288px');
    await toCheck(element);
    const number = element.shadowRoot!.querySelector<HTMLElement>('.slip .muted .nowrap')!;
    expect(number.textContent).to.equal('070-174 06 10');
    expect(number.getClientRects().length).to.equal(1);
    await press(element, 'Skicka');
    await shows(element, 'Det här händer nu');
    expect(box(element, '.later + *').top - box(element, '.later').bottom).to.be.at.least(16);
    await press(element, 'Avsluta och rensa sidan');
    await shows(element, 'Sidan är rensad');
    expect(box(element, '#question').top - box(element, '[role=status]').bottom).to.be.at.least(8);
  });
});
