import { expect, fixture, html } from '@open-wc/testing';
import { LitElement } from 'lit';
import type { Site } from '../contexts/site-context.ts';
import { quickExit } from '../parts/quick-exit.ts';
import { brokenSite, siteWith, waitingSite } from '../testing/example-site.ts';
import { settled } from '../testing/settled.ts';
import { commonTexts } from '../texts/sections.ts';
import { QuickExitController } from './quick-exit-controller.ts';
import { TextController } from './text-controller.ts';
import { WithSite } from './with-site.ts';

const left: string[] = [];

class Page extends WithSite(LitElement) {
  readonly words = new TextController(this, commonTexts);
  readonly exit = new QuickExitController(this, url => left.push(url));

  override render() {
    return html`<div class="bf" lang="sv">Det jag skrev ${quickExit(this.exit, this.words)}</div>`;
  }
}
customElements.define('bf-page-to-leave', Page);

const show = async (site?: Site, exitUrl = '') => {
  const element = await fixture<Page>(html`<bf-page-to-leave lang="sv" exit-url=${exitUrl} .site=${site}></bf-page-to-leave>`);
  await settled(element);
  return element;
};
const link = (element: Page) => element.shadowRoot!.querySelector('a');
const press = (key: string) => {
  window.dispatchEvent(new KeyboardEvent('keydown', { key }));
  window.dispatchEvent(new KeyboardEvent('keyup', { key }));
};

describe('Quick exit', () => {
  const said: string[] = [];
  const warn = console.warn;
  beforeEach(() => {
    left.length = said.length = 0;
    console.warn = (message: string) => said.push(message);
  });
  afterEach(() => {
    console.warn = warn;
  });

  it('leads where the page says, else where the programme says', async () => {
    const byPage = await show(siteWith(), 'https://www.example.se/');
    link(byPage)!.click();
    const byProgramme = await show(siteWith());
    link(byProgramme)!.click();

    expect(left).to.deep.equal(['https://www.example.se/', 'https://vader.example.se/']);
    await expect(byProgramme).to.be.accessible();
  });

  it('takes what is on the screen away at once', async () => {
    const element = await show(siteWith());
    link(element)!.click();
    expect(element.hidden).to.equal(true);
  });

  it('works before the programme has come, where the page has said', async () => {
    const element = await show(waitingSite({ exitUrl: 'https://www.example.se/' }));
    link(element)!.click();
    expect(left).to.have.length(1);
  });

  it('leaves by three presses of Shift', async () => {
    await show(siteWith());
    press('Shift');
    press('Shift');
    expect(left).to.have.length(0);
    press('Shift');
    expect(left).to.have.length(1);
  });

  it('does not leave someone who writes capital letters', async () => {
    await show(siteWith());
    for (let times = 0; times < 4; times++) {
      window.dispatchEvent(new KeyboardEvent('keydown', { key: 'Shift' }));
      press('A');
      window.dispatchEvent(new KeyboardEvent('keyup', { key: 'Shift' }));
    }
    expect(left).to.have.length(0);
  });

  it('does not leave someone who writes capitals so fast that one key is still down when the next is pressed', async () => {
    await show(siteWith());
    const key = (type: 'keydown' | 'keyup', name: string) => window.dispatchEvent(new KeyboardEvent(type, { key: name }));
    for (const letter of 'ÅÄÖÅÄÖ') {
      key('keydown', 'Shift');
      key('keydown', letter);
      key('keyup', 'Shift');
      key('keyup', letter.toLowerCase());
    }
    // With sticky keys Shift is let go before the letter comes.
    for (const letter of 'ÅÄÖÅÄÖ') {
      press('Shift');
      press(letter);
    }
    expect(left).to.have.length(0);
  });

  it('does not leave someone who marks words with Shift held, or changes the language of the keyboard', async () => {
    await show(siteWith());
    for (let times = 0; times < 4; times++) {
      window.dispatchEvent(new KeyboardEvent('keydown', { key: 'Shift' }));
      document.body.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true }));
      window.dispatchEvent(new KeyboardEvent('keyup', { key: 'Shift' }));
    }
    for (const held of [{ altKey: true }, { ctrlKey: true }, { metaKey: true }])
      for (let times = 0; times < 3; times++) {
        window.dispatchEvent(new KeyboardEvent('keydown', { key: 'Shift', ...held }));
        window.dispatchEvent(new KeyboardEvent('keyup', { key: 'Shift', ...held }));
      }
    expect(left).to.have.length(0);
  });

  it('leaves someone who holds Shift once and then presses it twice: however long, one press is one', async () => {
    await show(siteWith());
    for (let repeats = 0; repeats < 9; repeats++) window.dispatchEvent(new KeyboardEvent('keydown', { key: 'Shift', repeat: repeats > 0 }));
    expect(left).to.have.length(0);
    window.dispatchEvent(new KeyboardEvent('keyup', { key: 'Shift' }));
    press('Shift');
    expect(left).to.have.length(0);
    press('Shift');
    expect(left).to.have.length(1);
  });

  it('does not leave someone who writes between the presses', async () => {
    await show(siteWith());
    for (let times = 0; times < 4; times++) {
      press('Shift');
      press('a');
    }
    expect(left).to.have.length(0);
  });

  it('is not shown when nobody has said where it leads, and tells the developer why', async () => {
    const element = await show(siteWith({ exitUrl: undefined }));
    expect(link(element)).to.equal(null);
    expect(said).to.have.length(1);
    expect(said[0]).to.contain('shows no quick exit');

    await show(brokenSite());
    expect(said).to.have.length(2);
  });

  it('never runs a script', async () => {
    const element = await show(siteWith({ exitUrl: undefined }), 'javascript:alert(1)');
    expect(link(element)).to.equal(null);
  });

  it('no longer listens once the element is gone', async () => {
    const element = await show(siteWith());
    element.remove();
    for (let times = 0; times < 3; times++) press('Shift');
    expect(left).to.have.length(0);
  });
});
