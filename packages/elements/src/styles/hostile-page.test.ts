import { expect, fixture, html } from '@open-wc/testing';
import { LitElement } from 'lit';
import { TextController } from '../controllers/text-controller.ts';
import { WithSite } from '../controllers/with-site.ts';
import { phoneButton, phoneLine } from '../parts/phone-line.ts';
import { shell } from '../parts/shell.ts';
import { textField } from '../parts/field.ts';
import { isSame } from '../testing/contrast.ts';
import { siteWith } from '../testing/example-site.ts';
import { settled } from '../testing/settled.ts';
import { commonTexts } from '../texts/sections.ts';
import { baseStyles } from './base.ts';
import { buttonStyles } from './buttons.ts';
import { fieldStyles } from './fields.ts';
import { shellStyles } from './shell.ts';

class Guest extends WithSite(LitElement) {
  static override styles = [baseStyles, buttonStyles, shellStyles, fieldStyles];
  readonly words = new TextController(this, commonTexts);

  override render() {
    return shell({
      lang: 'sv',
      label: 'Hör av dig',
      main: html`<p class="long">${'Text. '.repeat(900)}</p>
        ${textField({ name: 'alias', label: 'Kallas', value: '' }, this.words)}`,
      aside: phoneLine(this, 'referral', this.words),
      foot: phoneButton(this, 'referral', this.words),
    });
  }
}
customElements.define('bf-guest', Guest);

/** The page's own rules, taken away again after each test. */
function pageSays(rules: string) {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(rules);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
}
const show = async (room = '') => {
  const frame = await fixture<HTMLElement>(html`<div class=${room}><bf-guest lang="sv" .site=${siteWith()}></bf-guest></div>`);
  const element = frame.querySelector<Guest>('bf-guest')!;
  await settled(element);
  return { element, root: element.shadowRoot! };
};

/** What a person would notice: colours, sizes and places of everything inside. */
const look = (root: ShadowRoot) =>
  [...root.querySelectorAll('.bf, .bf *')].map(part => {
    const { color, fontSize, lineHeight, textTransform, letterSpacing, display } = getComputedStyle(part);
    return [part.localName, color, fontSize, lineHeight, textTransform, letterSpacing, display, part.getBoundingClientRect().width].join(
      ' ',
    );
  });

describe('On a stranger’s page', () => {
  const before = [...document.adoptedStyleSheets];
  afterEach(() => {
    document.adoptedStyleSheets = before;
  });

  it('looks the same whatever the page’s own rules take away', async () => {
    const calm = look((await show()).root);
    pageSays('* { all: revert !important } input, button, a, p { display: none !important }');
    const { element, root } = await show();
    expect(look(root)).to.deep.equal(calm);
    expect(getComputedStyle(element).display).to.equal('flow-root');
  });

  it('inherits no size, colour or shouting from what stands around it', async () => {
    const calm = look((await show()).root);
    pageSays(
      'body, bf-guest { font-size: 9px; line-height: 3; color: red; text-transform: uppercase; letter-spacing: 4px; text-indent: 5em; visibility: visible }',
    );
    expect(look((await show()).root)).to.deep.equal(calm);
  });

  it('speaks in the page’s own typeface, unless the site names another', async () => {
    pageSays('bf-guest { font-family: "Courier New" }');
    const { root } = await show();
    expect(getComputedStyle(root.querySelector('.bf')!).fontFamily).to.contain('Courier New');
  });

  it('takes the municipality’s colour', async () => {
    pageSays('bf-guest { --bf-color-brand: rgb(120, 0, 60) }');
    const { root } = await show();
    expect(isSame(getComputedStyle(root.querySelector('.tel')!).color, 'rgb(120, 0, 60)')).to.equal(true);
  });

  it('keeps the phone in sight at the foot of a narrow page, however long the text', async () => {
    pageSays('.narrow { inline-size: 20rem }');
    const { element, root } = await show('narrow');
    element.scrollIntoView({ block: 'start' });
    const call = root.querySelector('.foot a')!.getBoundingClientRect();

    expect(element.getBoundingClientRect().height).to.be.greaterThan(innerHeight);
    expect(call.height).to.be.greaterThan(0);
    expect(call.bottom).to.be.at.most(innerHeight);
    expect(root.querySelector('.bf')!.scrollWidth).to.be.at.most(320);
  });

  it('keeps the phone clear of what a frame’s page says is out of sight', async () => {
    pageSays('.narrow { inline-size: 20rem; --bf-frame-below: 90px }');
    const { element, root } = await show('narrow');
    element.scrollIntoView({ block: 'start' });
    expect(root.querySelector('.foot')!.getBoundingClientRect().bottom).to.be.closeTo(innerHeight - 90, 1);
  });

  it('lets the foot stand at the end where so little is seen that it would hide the question', async () => {
    for (const [tall, isSeen] of [
      ['430px', false],
      ['560px', true],
    ] as const) {
      pageSays(`.narrow { inline-size: 20rem; --bf-frame-window: ${tall} }`);
      const { element, root } = await show('narrow');
      element.scrollIntoView({ block: 'start' });
      const { bottom } = root.querySelector('.foot')!.getBoundingClientRect();
      expect(bottom <= innerHeight, `${tall}: ${bottom} of ${innerHeight}`).to.equal(isSeen);
    }
  });

  it('keeps what stands beside the text below what a frame’s page says is out of sight', async () => {
    pageSays('.wide { inline-size: 60rem; --bf-frame-above: 70px }');
    const { element, root } = await show('wide');
    scrollTo(0, element.getBoundingClientRect().top + scrollY + 200);
    expect(root.querySelector('.stick')!.getBoundingClientRect().top).to.be.closeTo(70 + 24, 1);
  });

  it('keeps the phone beside the text where there is room, and needs no foot', async () => {
    pageSays('.wide { inline-size: 60rem }');
    const { root } = await show('wide');
    expect(root.querySelector('.foot')!.checkVisibility()).to.equal(false);
    expect(root.querySelector('.aside .tel')!.checkVisibility()).to.equal(true);
  });
});
