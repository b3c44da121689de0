import { expect, fixture, html } from '@open-wc/testing';
import type { Site } from '../contexts/site-context.ts';
import { brokenSite, siteWith, waitingSite } from '../testing/example-site.ts';
import { settled, shows } from '../testing/settled.ts';
import './bf-referral-form.ts';
import { pick, press, questionIn, toCheck, warmUp, wordsIn } from '../testing/filled-referral.ts';

type Element = HTMLElementTagNameMap['bf-referral-form'];

const show = async (site: Site = siteWith(), lang = 'sv') => {
  const element = await fixture<Element>(html`
    <bf-referral-form lang=${lang} .site=${site}
      ><p>Ring <a href="tel:+46701740605">070-174 06 05</a></p></bf-referral-form
    >
  `);
  await settled(element);
  return element;
};
const phone = (element: Element) => element.shadowRoot!.querySelector<HTMLAnchorElement>('.foot a[href^="tel:"], .aside a[href^="tel:"]')!;

before(warmUp);

describe('<bf-referral-form>, the first question', () => {
  it('asks about protected identity first and alone, with nothing chosen', async () => {
    const element = await show();
    expect(questionIn(element)).to.equal('Har du skyddade personuppgifter?');
    expect(element.shadowRoot!.querySelectorAll('input')).to.have.length(3);
    expect(element.shadowRoot!.querySelector(':checked')).to.equal(null);
    await expect(element).to.be.accessible();
  });

  it('stands before the programme is here, with the page’s own number', async () => {
    const element = await show(waitingSite());
    expect(questionIn(element)).to.equal('Har du skyddade personuppgifter?');
    expect(phone(element).checkVisibility()).to.equal(true);
    expect(phone(element).textContent).to.contain('070-174 06 05');
    await expect(element).to.be.accessible();
  });

  it('stands when the service cannot be reached, says so, and shows what the page wrote', async () => {
    const element = await show(brokenSite());
    expect(wordsIn(element)).to.contain('Vi når inte tjänsten just nu. Inget är skickat');
    expect(questionIn(element)).to.equal('Har du skyddade personuppgifter?');
    expect(element.querySelector('a')!.checkVisibility()).to.equal(true);
    await expect(element).to.be.accessible();
  });

  it('shows the number and no form where the service takes no referrals', async () => {
    const element = await show(siteWith({ can: ['goals'] }));
    expect(element.shadowRoot!.querySelector('input')).to.equal(null);
    expect(wordsIn(element)).to.contain('070-174 06 10');
    await expect(element).to.be.accessible();
  });

  it('ends with a yes: a number to call, no way on, and the word that nothing was saved', async () => {
    const element = await show();
    await pick(element, 'protectedIdentity', 'yes');
    expect(wordsIn(element)).to.contain('Skriv inget mer här. Ring oss.');
    expect(wordsIn(element)).to.contain('Inget av det du tryckt på har sparats');
    expect(element.shadowRoot!.querySelector('[type=submit]')).to.equal(null);
    expect(element.shadowRoot!.querySelector('.notice a')!.getAttribute('href')).to.equal('tel:+46701740610');
    await expect(element).to.be.accessible();
  });

  it('forgets everything else when someone comes back and says yes', async () => {
    const element = await show();
    await toCheck(element, { alias: 'Robin' });
    await press(element, 'Ändra Skyddade person\u00aduppgifter');
    await pick(element, 'protectedIdentity', 'yes');
    expect(wordsIn(element)).to.contain('Skriv inget mer här.');
    await pick(element, 'protectedIdentity', 'no');
    await press(element, 'Fortsätt');
    await shows(element, 'Vad vill du bli kallad?');
    expect((element.shadowRoot!.getElementById('alias') as HTMLInputElement).value).to.equal('');
  });

  it('does not go on after a yes by the Enter key either', async () => {
    const element = await show();
    await pick(element, 'protectedIdentity', 'yes');
    element.shadowRoot!.querySelector('form')!.requestSubmit();
    await settled(element);
    expect(questionIn(element)).to.equal('Har du skyddade personuppgifter?');
  });

  it('goes on when someone does not know, with the number beside', async () => {
    const element = await show();
    await pick(element, 'protectedIdentity', 'not_sure');
    expect(element.shadowRoot!.querySelector('.notice a')!.getAttribute('href')).to.equal('tel:+46701740610');
    await expect(element).to.be.accessible();
    await press(element, 'Fortsätt');
    await shows(element, 'Vad vill du bli kallad?');
  });

  it('says what is missing, with a way to it, when one goes on without an answer', async () => {
    const element = await show();
    await press(element, 'Fortsätt');
    const summary = element.shadowRoot!.querySelector('.error-summary');
    expect(element.shadowRoot!.activeElement).to.equal(summary);
    element.shadowRoot!.querySelector<HTMLElement>('.error-summary a')!.click();
    expect(element.shadowRoot!.activeElement!.id).to.equal('protectedIdentity');
    await expect(element).to.be.accessible();
  });

  it('speaks easy Swedish and English, and keeps the answer when the language changes', async () => {
    const element = await show();
    await pick(element, 'protectedIdentity', 'no');
    await press(element, 'Språk');
    await pick(element, 'formLanguage', 'en');
    await shows(element, 'Do you have a protected identity?');
    expect(element.shadowRoot!.querySelector<HTMLInputElement>('#protectedIdentity')!.checked).to.equal(true);
    expect(element.shadowRoot!.querySelector('section')!.lang).to.equal('en');
    await expect(element).to.be.accessible();
    await pick(element, 'formLanguage', 'sv-x-ll');
    await shows(element, 'Det betyder att dina uppgifter är hemliga.');
    expect(element.shadowRoot!.querySelector('section')!.lang).to.equal('sv');
  });

  it('offers no language to choose where the programme has one', async () => {
    const element = await show(siteWith({ languages: ['sv'] }));
    expect(wordsIn(element)).not.to.contain('Språk');
  });

  it('leaves the page by the button', async () => {
    const element = await show(siteWith());
    const exits = [...element.shadowRoot!.querySelectorAll<HTMLAnchorElement>('.button.exit')];
    expect(exits.map(exit => exit.href)).to.deep.equal(['https://vader.example.se/', 'https://vader.example.se/']);
  });
});
