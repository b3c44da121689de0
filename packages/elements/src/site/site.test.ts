import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { LitElement } from 'lit';
import { WithSite } from '../controllers/with-site.ts';
import { TextController } from '../controllers/text-controller.ts';
import { phoneButton, phoneLine } from '../parts/phone-line.ts';
import { brokenSite, siteWith, waitingSite } from '../testing/example-site.ts';
import { settled, shows } from '../testing/settled.ts';
import { exampleProgramme } from '../testing/example-programme.ts';
import { commonTexts } from '../texts/sections.ts';
import type { Site } from '../contexts/site-context.ts';
import './bf-site.ts';

class Visitor extends WithSite(LitElement) {
  readonly words = new TextController(this, commonTexts);

  override render() {
    return html`<div class="bf" lang=${this.words.htmlLang}>
      ${this.words.t('tryAgain')} ${phoneLine(this, 'team', this.words)}${phoneButton(this, 'team', this.words)}
    </div>`;
  }
}
customElements.define('bf-visitor', Visitor);

const visitor = async (site?: Site, lang = 'sv') => {
  const element = await fixture<Visitor>(
    html`<bf-visitor lang=${lang} .site=${site}>Ring <a href="tel:+46701740699">070-174 06 99</a></bf-visitor>`,
  );
  await settled(element);
  return element;
};
const inside = (element: Visitor) => element.shadowRoot!;
const fallbackSeen = (element: Visitor) => element.querySelector('a')!.checkVisibility();

describe('<bf-site>', () => {
  const answer = window.fetch;
  let asked: string[];
  beforeEach(() => {
    asked = [];
    window.fetch = async input => {
      asked.push(String(input));
      return Response.json(exampleProgramme);
    };
  });
  afterEach(() => {
    window.fetch = answer;
  });

  it('fetches the programme once for all elements inside it', async () => {
    const page = await fixture(html`
      <bf-site backend="https://bf.example.se" municipality="exempelkommun"><bf-visitor></bf-visitor><bf-visitor></bf-visitor></bf-site>
    `);
    const visitors = [...page.querySelectorAll<Visitor>('bf-visitor')];
    for (const each of visitors) await shows(each, '070-174 06 11');

    expect(asked).to.deep.equal(['https://bf.example.se/v1/exempelkommun/programme']);
  });

  it('lets an element stand alone by its own attributes', async () => {
    const element = await fixture<Visitor>(html`<bf-visitor backend="https://bf.example.se" municipality="exempelkommun"></bf-visitor>`);
    await shows(element, '070-174 06 11');
  });

  it('lets an element inside it speak a language of its own', async () => {
    const page = await fixture(html`
      <bf-site backend="https://bf.example.se" municipality="exempelkommun" language="en"
        ><bf-visitor></bf-visitor><bf-visitor language="sv"></bf-visitor
      ></bf-site>
    `);
    const [english, swedish] = [...page.querySelectorAll<Visitor>('bf-visitor')];
    await shows(english!, 'Try again');
    await shows(swedish!, 'Försök igen');
    await shows(swedish!, '070-174 06 11');

    expect(inside(english!).querySelector('.bf')).to.have.attribute('lang', 'en');
    expect(asked).to.have.length(1);
  });

  it('asks anew when the service has come back', async () => {
    const answering = window.fetch;
    window.fetch = async () => new Response('{}', { status: 500 });
    const element = await fixture<Visitor>(html`<bf-visitor backend="https://bf.example.se" municipality="exempelkommun"></bf-visitor>`);
    await waitUntil(() => element.here.state === 'broken', 'the service was asked', { timeout: 40_000 });

    window.fetch = answering;
    element.here.retry();
    await shows(element, '070-174 06 11');
  });

  it('keeps its elements where they were on the page', async () => {
    const page = await fixture(html`<bf-site><p>Text</p></bf-site>`);
    expect(getComputedStyle(page).display).to.equal('contents');
  });
});

describe('Whom to ring', () => {
  it('is the programme’s contact of the role asked for', async () => {
    const element = await visitor(siteWith());
    expect(inside(element).querySelector('a')).to.have.attribute('href', 'tel:+46701740611');
    expect(inside(element)).to.contain.text('Vardagar 8–20.');
    expect(fallbackSeen(element)).to.equal(false);
  });

  it('is the number between the tags while the programme is on its way', async () => {
    const element = await visitor(waitingSite());
    expect(inside(element).querySelector('.tel')).to.have.attribute('href', 'tel:+46701740699');
  });

  it('is all that stands between the tags when the service does not answer', async () => {
    const element = await visitor(brokenSite());
    expect(fallbackSeen(element)).to.equal(true);
    expect(inside(element).querySelector('.button')).to.contain.text('070-174 06 99');
  });

  it('is what stands between the tags when nobody has said which service to ask', async () => {
    const element = await visitor();
    expect(fallbackSeen(element)).to.equal(true);
  });
});

describe('A municipality’s own words', () => {
  const texts = { 'common.tryAgain': { sv: 'En gång till' } };

  it('are shown in the language they are written in', async () => {
    const element = await visitor(siteWith({ code: 'egna-ord', texts }));
    expect(inside(element)).to.contain.text('En gång till');
  });

  it('do not put Swedish on an English page', async () => {
    const element = await visitor(siteWith({ code: 'egna-ord', texts }), 'en-GB');
    await shows(element, 'Try again');
  });

  it('stay with their municipality', async () => {
    await visitor(siteWith({ code: 'egna-ord', texts }));
    const other = await visitor(siteWith());
    expect(inside(other)).to.contain.text('Försök igen');
  });
});
