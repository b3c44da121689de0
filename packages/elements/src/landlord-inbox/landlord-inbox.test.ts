import { ProblemError } from '@bostadforst/contract/problem';
import { fakeClient } from '@bostadforst/client/testing';
import { expect, fixture, html } from '@open-wc/testing';
import type { Site } from '../contexts/site-context.ts';
import { brokenSite, siteWith, waitingSite } from '../testing/example-site.ts';
import { settled, shows } from '../testing/settled.ts';
import './bf-landlord-inbox.ts';
import { anEntry, anOpened } from '../testing/inbox-reports.ts';

type Answers = Parameters<typeof fakeClient>[0];

const show = async (answers: Answers, site: Site = siteWith()) => {
  const el = await fixture<HTMLElementTagNameMap['bf-landlord-inbox']>(html`
    <bf-landlord-inbox lang="sv" sign-in-url="/logga-in" .site=${site} .client=${fakeClient(answers)}>
      <p>Ring <a href="tel:+46701740610">070-174 06 10</a></p>
    </bf-landlord-inbox>
  `);
  await settled(el);
  return el;
};
type Element = Awaited<ReturnType<typeof show>>;

const rows = (el: Element) => [...el.shadowRoot!.querySelectorAll<HTMLElement>('tbody tr:not(.group)')];
const open = async (el: Element, index = 0) => {
  rows(el)[index]!.querySelector('button')!.click();
  await settled(el);
};
const numberInSight = (el: Element, number: string) =>
  [...el.shadowRoot!.querySelectorAll('a[href^="tel:"]'), ...el.querySelectorAll('a[href^="tel:"]')].some(
    link => link.textContent.includes(number) && link.checkVisibility(),
  );
const fail = (code: ConstructorParameters<typeof ProblemError>[0]) => async () => {
  throw new ProblemError(code);
};

describe('<bf-landlord-inbox>', () => {
  it('lists number, landlord, kind, state, when it was sent and when an answer is promised', async () => {
    const el = await show({ listInbox: async () => [anEntry(3107), anEntry(3106, { state: 'resolved', landlord: 'Bostads AB Linden' })] });
    await shows(el, '3107');

    expect(el.shadowRoot!.querySelectorAll('thead th')).to.have.length(5);
    for (const words of ['Störning', '3107', 'Exempelhem', 'Mottagen', '19\u00a0nov', '2\u00a0mars'])
      expect(rows(el)[0]).to.contain.text(words);
    expect(el.shadowRoot).to.contain.text('1 rapport är inte avslutad');
    expect(numberInSight(el, '070-174 06 11')).to.equal(true);
    await expect(el).to.be.accessible();
  });

  it('says that an answer is late in words and in no other colour', async () => {
    const el = await show({ listInbox: async () => [anEntry(3107, { replyBy: '2026-01-05' }), anEntry(3106)] });
    await shows(el, 'Försenat, lovat 5 jan');
    const [late, inTime] = rows(el).map(row => row.lastElementChild!);
    expect(getComputedStyle(late!.querySelector('b')!).color).to.equal(getComputedStyle(inTime!).color);
  });

  it('says what will be here when there is nothing', async () => {
    const el = await show({ listInbox: async () => [] });
    await shows(el, 'Inga rapporter');
    await expect(el).to.be.accessible();
  });

  it('keeps a number in sight while it waits and when the service does not answer', async () => {
    const waiting = await show({}, waitingSite());
    expect(waiting.shadowRoot!.querySelector('[role=status]')).to.contain.text('Hämtar');
    expect(numberInSight(waiting, '070-174 06 10')).to.equal(true);
    await expect(waiting).to.be.accessible();

    const broken = await show({}, brokenSite());
    expect(broken.shadowRoot!.querySelector('[role=alert]')).to.contain.text('Vi når inte tjänsten');
    expect(numberInSight(broken, '070-174 06 10')).to.equal(true);
    await expect(broken).to.be.accessible();
  });

  it('says so to whoever is not signed in, with the way there', async () => {
    const el = await show({ listInbox: fail('not_signed_in') });
    await shows(el, 'Du är inte inloggad');
    expect(el.shadowRoot!.querySelector('a.button')).to.have.attribute('href', '/logga-in');
    await expect(el).to.be.accessible();
  });

  it('tells whoever may not read it that they may not', async () => {
    const el = await show({ listInbox: fail('not_allowed') });
    await shows(el, 'Det här får du inte göra');
    expect(numberInSight(el, '070-174 06 11')).to.equal(true);
  });

  it('says before and after that opening a report is written down', async () => {
    const el = await show({ listInbox: async () => [anEntry(3107)], openReport: async () => anOpened(3107) });
    await shows(el, 'Att du öppnar en rapport antecknas');
    await open(el);
    expect(el.shadowRoot).to.contain.text('Att du öppnade rapporten är antecknat');
    expect(el.shadowRoot!.activeElement).to.have.text('Störning, Exempelgatan 4, lgh 3107');
  });

  it('opens one report: the facts, whom to call, and whether it is one of the programme’s homes', async () => {
    const report = anOpened(3107, { callBack: '070-174 06 20', apartmentNumber: 3, done: 'Pratat med hyresgästen' });
    const el = await show({ listInbox: async () => [anEntry(3107)], openReport: async () => report });
    await open(el);
    for (const words of ['Hög musik i trapphuset.', 'Pratat med hyresgästen', 'Ett av programmets hem, nr 3', 'I natt vid 01.20'])
      expect(el.shadowRoot).to.contain.text(words);
    expect(el.shadowRoot!.querySelector('a[href="tel:+46701740620"]')).to.exist;
    await expect(el).to.be.accessible();
  });

  it('returns to the row it came from', async () => {
    const el = await show({ listInbox: async () => [anEntry(3107), anEntry(3106)], openReport: async () => anOpened(3106) });
    await open(el, 1);
    el.shadowRoot!.querySelector<HTMLElement>('.top button')!.click();
    await settled(el);
    expect(el.shadowRoot!.activeElement).to.equal(rows(el)[1]!.querySelector('button'));
  });

  it('says so when a report cannot be opened, with the way to try again', async () => {
    let tries = 0;
    const openReport = async () => {
      if (tries++) return anOpened(3107);
      throw new ProblemError('unreachable');
    };
    const el = await show({ listInbox: async () => [anEntry(3107)], openReport });
    await open(el);
    expect(el.shadowRoot!.querySelector('[role=alert]')).to.contain.text('Vi når inte tjänsten');
    el.shadowRoot!.querySelector<HTMLElement>('[role=alert] button')!.click();
    await shows(el, 'Hög musik i trapphuset.');
  });

  it('never shows resolved and closed without action as the same', async () => {
    const el = await show({ listInbox: async () => [anEntry(3107, { state: 'resolved' }), anEntry(3106, { state: 'no_action' })] });
    const [resolved, closed] = rows(el).map(row => row.querySelector('.state')!);
    expect(resolved!.textContent).not.to.equal(closed!.textContent);
    expect(resolved!.querySelector('svg')!.outerHTML).not.to.equal(closed!.querySelector('svg')!.outerHTML);
  });

  it('forgets every report when the page is left, and asks once more when it is shown again', async () => {
    const el = await show({ listInbox: async () => [anEntry(3107)] });
    window.dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true }));
    await settled(el);
    expect(el.shadowRoot).not.to.contain.text('Exempelhem');
    window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
    await shows(el, 'Exempelhem');
  });

  it('speaks English, and fits a narrow screen also from right to left, whatever was written without a space', async () => {
    const word = 'Exempelgatan'.repeat(10);
    const long = anOpened(3107, { apartmentNumber: 3, address: word, happened: word, facts: word, done: word });
    const el = await show({ listInbox: async () => [anEntry(3107)], openReport: async () => long });
    el.language = 'en';
    await shows(el, 'Reports from landlords');
    el.style.inlineSize = '320px';
    for (const dir of ['ltr', 'rtl']) {
      el.dir = dir;
      await settled(el);
      expect(el.shadowRoot!.querySelector('.bf')!.scrollWidth).to.be.at.most(320);
      await expect(el).to.be.accessible();
    }
    await open(el);
    expect(el.shadowRoot!.querySelector('.bf')!.scrollWidth).to.be.at.most(320);
    expect(numberInSight(el, '070-174 06 11')).to.equal(true);
    await expect(el).to.be.accessible();
  });
});
