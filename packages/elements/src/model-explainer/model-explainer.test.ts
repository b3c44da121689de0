import { expect, fixture, html } from '@open-wc/testing';
import type { Site } from '../contexts/site-context.ts';
import { exampleProgramme } from '../testing/example-programme.ts';
import { brokenSite, siteWith, waitingSite } from '../testing/example-site.ts';
import { settled, shows } from '../testing/settled.ts';
import './bf-model-explainer.ts';

type Explainer = HTMLElementTagNameMap['bf-model-explainer'];

/** As a page writes it: a number of its own between the tags. */
const show = async (site?: Site, lang = 'sv', dir = 'ltr') => {
  const element = await fixture<Explainer>(html`
    <bf-model-explainer lang=${lang} dir=${dir} .site=${site}
      ><p>Ring <a href="tel:+46701740699">070-174 06 99</a></p></bf-model-explainer
    >
  `);
  await settled(element);
  return element;
};
const there = async (site = siteWith(), lang = 'sv', words = 'Så gör vi här: Exempelkommun') => {
  const element = await show(site, lang);
  await shows(element, words);
  return element;
};
const inside = (element: Explainer) => element.shadowRoot!;
const textOf = (element: Node | null) => element!.textContent!.replace(/\s+/g, ' ').trim();
const chapter = (element: Explainer, id: string) => inside(element).getElementById(id)!.closest('section')!;
const numbersSeen = (element: Explainer) =>
  [...element.querySelectorAll('a'), ...inside(element).querySelectorAll<HTMLAnchorElement>('a[href^="tel:"]')]
    .filter(link => link.checkVisibility())
    .map(link => textOf(link));

describe('<bf-model-explainer>', () => {
  it('sets the staircase beside Bostad först, in pictures and question by question', async () => {
    const element = await there();

    const pictures = [...chapter(element, 'two-ways').querySelectorAll('svg')].map(svg => svg.getAttribute('aria-label'));
    expect(pictures).to.have.length(2);
    expect(pictures[0]).to.contain('Fönstret lyser bara högst upp');
    const relapse = [...inside(element).querySelectorAll('.comparison tr')].find(row => row.textContent.includes('Om det går bakåt'));
    expect(textOf(relapse!)).to.contain('flyttas tillbaka ett steg').and.to.contain('Hemmet finns kvar');
    await expect(element).to.be.accessible();
  });

  it('tells all eight principles', async () => {
    const element = await there();
    const names = [...chapter(element, 'principles').querySelectorAll('li')].map(textOf);
    expect(names).to.have.length(8);
    expect(names[0]).to.contain('ingenting man ska behöva förtjäna');
  });

  it('says what is asked of a tenant, what is not, and what they have a right to', async () => {
    const rules = textOf(chapter(await there(), 'rules'));
    expect(rules).to.contain('Betala hyran i tid.');
    expect(rules).to.contain('Du behöver inte vara nykter eller drogfri.');
    expect(rules).to.contain('Du har rätt att vara i fred i ditt hem.');
    expect(rules).to.contain('Efter ett år kan du ta över kontraktet.');
  });

  it('says so openly when a municipality has conditions of its own, and when it has none', async () => {
    expect(textOf(chapter(await there(), 'here'))).to.contain('Inga egna villkor.');

    const conditions = [{ sv: 'Du är folkbokförd i Exempelkommun.' }];
    const strict = await there(siteWith({ declared: { ...exampleProgramme.declared, conditions } }));
    expect(textOf(chapter(strict, 'here')))
      .to.contain('Du är folkbokförd i Exempelkommun.')
      .and.not.to.contain('Inga egna villkor.');
  });

  it('tells of a lot among equals where the programme has one, and nowhere else', async () => {
    expect(textOf(chapter(await there(), 'here'))).not.to.contain('lottar vi');
    const policy = { ...exampleProgramme.policy, lot: 'among_equals' as const };
    expect(textOf(chapter(await there(siteWith({ policy })), 'here'))).to.contain(
      'När gruppen själv har sagt att flera står lika lottar vi',
    );
  });

  it('always tells of the right to apply and to appeal', async () => {
    expect(textOf(chapter(await there(), 'here'))).to.contain('ett beslut som du kan överklaga');
  });

  it('shows no figure without what was counted, which year and by whom', async () => {
    const cards = [...chapter(await there(), 'figures').querySelectorAll('.figure')].map(textOf);
    expect(cards).to.have.length(2);
    for (const card of cards) expect(card).to.match(/Räknat.+ År ?2015 Källa ?Debattartikel av verksamheten själv, 19 oktober 2015/);
  });

  it('marks a part of a year in words beside its number', async () => {
    const rows = [...inside(await there()).querySelectorAll('.figure tbody tr')].map(textOf);
    expect(rows).to.deep.equal(['2013 9', '2014 7', '2015, första halvåret (inte ett helt år) 2']);
  });

  it('says so when there are no figures', async () => {
    expect(textOf(chapter(await there(siteWith({ figures: [] })), 'figures'))).to.contain('Vi har inga siffror att visa ännu.');
  });

  it('gives each reader a number to ring, and 112 first in danger', async () => {
    const contacts = chapter(await there(), 'contacts');
    expect(textOf(contacts)).to.contain('Ring 112.');
    const links = [...contacts.querySelectorAll('a')].map(link => link.getAttribute('href'));
    expect(links).to.deep.equal(['tel:+46701740610', 'tel:+46701740611', 'tel:+46701740612']);
  });

  it('says where an example comes from', async () => {
    const element = await there(siteWith({ example: { sv: 'Ett exempel gjort efter en artikel.' } }));
    expect(textOf(chapter(element, 'here'))).to.contain('Ett exempel gjort efter en artikel.');
  });
});

describe('<bf-model-explainer> on a bad day', () => {
  it('tells the model’s own story while the municipality’s part is on its way', async () => {
    const element = await show(waitingSite());
    await shows(element, 'Åtta principer');

    expect(textOf(inside(element).querySelector('[role=status]'))).to.equal('Hämtar …');
    expect(numbersSeen(element)).to.include('070-174 06 99');
    await expect(element).to.be.accessible();
  });

  it('keeps the story and the page’s own number when the service does not answer, and tries again', async () => {
    let answers = false;
    const site = brokenSite();
    const element = await show({ ...site, programme: () => (answers ? siteWith().programme() : site.programme()) });
    await shows(element, 'Vi når inte tjänsten just nu. Försök igen');

    expect(element.querySelector('a')!.checkVisibility(), 'the number between the tags').to.equal(true);
    expect(textOf(inside(element).querySelector('[role=alert]')), 'nothing was sent').not.to.match(/sparat|kom fram/);
    await expect(element).to.be.accessible();

    answers = true;
    inside(element).querySelector('button')!.click();
    await shows(element, 'Så gör vi här: Exempelkommun');
  });

  it('tells the story also when nobody has said which service to ask', async () => {
    const element = await show();
    await shows(element, 'Åtta principer');
    expect(element.querySelector('a')!.checkVisibility()).to.equal(true);
    await expect(element).to.be.accessible();
  });
});

describe('<bf-model-explainer> in other words', () => {
  it('speaks easy Swedish, which is Swedish to a screen reader', async () => {
    const element = await fixture<Explainer>(html`<bf-model-explainer language="sv-x-ll" .site=${siteWith()}></bf-model-explainer>`);
    await shows(element, 'Ett återfall tar inte ditt hem.');

    expect(inside(element).querySelector('.bf')).to.have.attribute('lang', 'sv');
    await expect(element).to.be.accessible();
  });

  it('speaks English, and says which of the municipality’s words are Swedish', async () => {
    const element = await there(siteWith(), 'en-GB', 'How we do it here: Example Municipality');
    await shows(element, 'Eight principles');

    expect(inside(element).querySelector('.bf')).to.have.attribute('lang', 'en');
    expect(textOf(inside(element))).to.contain('19 October 2015');
    const landlord = [...inside(element).querySelectorAll('[lang=sv]')].map(textOf);
    expect(landlord).to.include('Exempelhem');
    await expect(element).to.be.accessible();
  });

  it('shows the page’s own number, not a flash of Swedish, while English is on its way', async () => {
    const element = await fixture<Explainer>(
      html`<bf-model-explainer language="en" .site=${waitingSite()}><a href="tel:+46701740699">070-174 06 99</a></bf-model-explainer>`,
    );
    expect(textOf(inside(element))).not.to.contain('Vad är Bostad först?');
    await shows(element, 'What is Housing First?');
  });

  it('is mirrored on a page that is read from the right, and keeps numbers as they are', async () => {
    const element = await show(siteWith(), 'sv', 'rtl');
    await shows(element, 'Kontakt');

    const first = chapter(element, 'principles').querySelector('li')!;
    const [drawing, words] = [first.querySelector('svg')!, first.querySelector('div')!].map(part => part.getBoundingClientRect());
    expect(drawing!.left).to.be.greaterThan(words!.left);
    for (const number of inside(element).querySelectorAll('bdi')) expect(number).to.have.attribute('dir', 'ltr');
    await expect(element).to.be.accessible();
  });

  it('leaves out its first heading where the page has one of its own', async () => {
    const element = await fixture<Explainer>(
      html`<bf-model-explainer without-heading heading-level="3" .site=${siteWith()}></bf-model-explainer>`,
    );
    await shows(element, 'Åtta principer');
    expect(textOf(inside(element))).not.to.contain('Vad är Bostad först?');
    expect(inside(element).getElementById('principles')!.localName).to.equal('h3');
  });

  it('takes a municipality’s own words for any of its texts', async () => {
    const texts = { 'modelExplainerChapters.principlesHeading': { sv: 'Det vi håller fast vid' } };
    await there(siteWith({ code: 'egna-rubriker', texts }), 'sv', 'Det vi håller fast vid');
  });
});
