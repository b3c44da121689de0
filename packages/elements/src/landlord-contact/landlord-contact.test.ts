import type { Programme } from '@bostadforst/contract/programme';
import { ProblemError } from '@bostadforst/contract/problem';
import { fakeClient } from '@bostadforst/client/testing';
import { expect, fixture, html } from '@open-wc/testing';
import type { Site } from '../contexts/site-context.ts';
import { exampleProgramme } from '../testing/example-programme.ts';
import { brokenSite, siteWith, waitingSite } from '../testing/example-site.ts';
import { settled, shows } from '../testing/settled.ts';
import './bf-landlord-contact.ts';
import { aReport, daysFromNow, reply } from '../testing/landlord-reports.ts';

type Answers = Parameters<typeof fakeClient>[0];

const show = async (answers: Answers, site: Site = siteWith()) => {
  const el = await fixture<HTMLElementTagNameMap['bf-landlord-contact']>(html`
    <bf-landlord-contact lang="sv" sign-in-url="/logga-in" .site=${site} .client=${fakeClient(answers)}>
      <p>Ring <a href="tel:+46701740615">070-174 06 15</a></p>
    </bf-landlord-contact>
  `);
  await settled(el);
  return el;
};
type Element = Awaited<ReturnType<typeof show>>;

const rows = (el: Element) => [...el.shadowRoot!.querySelectorAll<HTMLElement>('.report')];
const article = (el: Element) => el.shadowRoot!.querySelector('article')!;
const numberInSight = (el: Element, number: string) =>
  [...el.shadowRoot!.querySelectorAll('a[href^="tel:"]'), ...el.querySelectorAll('a[href^="tel:"]')].some(
    link => link.textContent.includes(number) && link.checkVisibility(),
  );
const fail = (code: ConstructorParameters<typeof ProblemError>[0]) => async () => {
  throw new ProblemError(code);
};

describe('<bf-landlord-contact>', () => {
  it('shows the landlord’s own reports, how far each has come and when an answer comes', async () => {
    const el = await show({ listOwnReports: async () => [aReport(3107, { replyBy: '2099-03-02' }), aReport(3106, { kind: 'praise' })] });
    await shows(el, 'Rapport 3107');

    expect(rows(el)).to.have.length(2);
    expect(rows(el)[0]).to.contain.text('Störning');
    expect(rows(el)[0]).to.contain.text('Mottagen');
    expect(rows(el)[0]).to.contain.text('Svar senast 2\u00a0mars');
    await expect(el).to.be.accessible();
  });

  it('says what will be here when nothing has been reported', async () => {
    const el = await show({ listOwnReports: async () => [] });
    await shows(el, 'Inga rapporter än');
    expect(numberInSight(el, '070-174 06 12')).to.equal(true);
    await expect(el).to.be.accessible();
  });

  it('keeps a number in sight while it waits', async () => {
    const el = await show({}, waitingSite());
    expect(el.shadowRoot!.querySelector('[role=status]')).to.contain.text('Hämtar');
    expect(numberInSight(el, '070-174 06 15')).to.equal(true);
    await expect(el).to.be.accessible();
  });

  it('says what happened and whom to ring when the service does not answer', async () => {
    const el = await show({}, brokenSite());
    expect(el.shadowRoot!.querySelector('[role=alert]')).to.contain.text('Vi når inte tjänsten');
    expect(numberInSight(el, '070-174 06 15')).to.equal(true);
    await expect(el).to.be.accessible();
  });

  it('says so to whoever is not signed in, with the way there', async () => {
    const el = await show({ listOwnReports: fail('not_signed_in') });
    await shows(el, 'Du är inte inloggad');
    expect(el.shadowRoot!.querySelector('a.button')).to.have.attribute('href', '/logga-in');
    expect(el.shadowRoot).not.to.contain.text('Rapportera något');
    expect(numberInSight(el, '070-174 06 12')).to.equal(true);
    await expect(el).to.be.accessible();
  });

  it('lets something that cannot wait be reported although the list cannot be had', async () => {
    const el = await show({ listOwnReports: fail('unreachable') });
    await shows(el, 'Vi når inte tjänsten');
    expect(el.shadowRoot).to.contain.text('Rapportera något');
  });

  it('leads to the phone where reports are not received yet', async () => {
    const el = await show({}, siteWith({ can: ['referral'] }));
    await shows(el, 'Ring i stället');
    expect(el.shadowRoot).not.to.contain.text('Rapportera något');
  });

  it('opens one report: the facts as they were sent, the team’s answer and its time', async () => {
    const answered = aReport(3107, { state: 'in_progress', done: 'Pratat med hyresgästen', messages: [reply] });
    const el = await show({ listOwnReports: async () => [aReport(3108), aReport(3107)], openOwnReport: async () => answered });
    rows(el)[1]!.click();
    await shows(el, 'Tack. Vi kommer till huset i morgon.');

    for (const words of [
      'Rapport 3107',
      'I natt vid 01.20',
      'Hög musik i trapphuset.',
      'Pratat med hyresgästen',
      'Vi arbetar med det',
      'kl. 09.14',
    ])
      expect(article(el)).to.contain.text(words);
    expect(el.shadowRoot!.activeElement).to.have.text('Exempelgatan 4, lgh 3107');
    await expect(el).to.be.accessible();
  });

  it('returns to the row it came from', async () => {
    const el = await show({ listOwnReports: async () => [aReport(3108), aReport(3107)], openOwnReport: async () => aReport(3107) });
    el.style.inlineSize = '20rem';
    rows(el)[1]!.click();
    await settled(el);
    article(el).querySelector<HTMLElement>('.to-list')!.click();
    await settled(el);
    expect(el.shadowRoot!.activeElement).to.equal(rows(el)[1]);
  });

  it('keeps showing a report that cannot be asked for again', async () => {
    const el = await show({ listOwnReports: async () => [aReport(3107)], openOwnReport: fail('unreachable') });
    rows(el)[0]!.click();
    await shows(el, 'Vi når inte tjänsten');
    expect(article(el)).to.contain.text('Hög musik i trapphuset.');
  });

  it('never shows resolved and closed without action as the same', async () => {
    const el = await show({ listOwnReports: async () => [aReport(3107, { state: 'resolved' }), aReport(3106, { state: 'no_action' })] });
    await shows(el, 'Löst');
    const [resolved, closed] = rows(el).map(row => row.querySelector('.state')!);
    expect(resolved!.textContent).not.to.equal(closed!.textContent);
    expect(resolved!.querySelector('svg')!.outerHTML).not.to.equal(closed!.querySelector('svg')!.outerHTML);
  });

  it('says that an answer is late in words', async () => {
    const el = await show({ listOwnReports: async () => [aReport(3107, { replyBy: '2026-01-05' })] });
    await shows(el, 'Svaret skulle ha kommit senast måndag 5 januari');
    expect(rows(el)[0]).to.contain.text('Försenat');
  });

  it('does not stop at a state or a kind that it does not know yet', async () => {
    const odd = aReport(3107, { state: 'unknown' as 'received', kind: 'unknown' as 'other' });
    const el = await show({ listOwnReports: async () => [odd] });
    await shows(el, 'Ring, så berättar vi hur det går');
  });

  it('is the same for every address, and never says which programme a home belongs to', async () => {
    const contacts: Programme['contacts'] = [{ ...exampleProgramme.contacts[0]!, name: { sv: 'Samordnaren för Bostad först' } }];
    const sites = [siteWith({ contacts }), brokenSite(), waitingSite()];
    for (const site of sites) {
      const el = await show({ listOwnReports: async () => [aReport(3107, { messages: [reply] })] }, site);
      expect(el.shadowRoot!.textContent).not.to.match(/bostad först|housing first/i);
    }
  });

  it('speaks easy Swedish and English, and keeps what was opened', async () => {
    const el = await show({ listOwnReports: async () => [aReport(3107)], openOwnReport: async () => aReport(3107) });
    rows(el)[0]!.click();
    el.language = 'en';
    await shows(el, 'What you sent');
    expect(el.shadowRoot!.querySelector('.bf')).to.have.attribute('lang', 'en');
    el.language = 'sv-x-ll';
    await shows(el, 'Det du skickade');
    expect(el.shadowRoot!.querySelector('.bf')).to.have.attribute('lang', 'sv');
    await expect(el).to.be.accessible();
  });

  it('forgets every report when the page is left, and asks once more when it is shown again', async () => {
    let asked = 0;
    const el = await show({ listOwnReports: async () => (asked++, [aReport(3107, { sentAt: daysFromNow(-2) })]) });
    window.dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true }));
    await settled(el);
    expect(el.shadowRoot).not.to.contain.text('Exempelgatan');
    window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
    await shows(el, 'Exempelgatan 4');
    expect(asked).to.equal(2);
  });

  it('fits a narrow screen, also from right to left, whatever was written without a space', async () => {
    const word = 'Exempelgatan'.repeat(10);
    const long = aReport(3108, { address: word, happened: word, facts: word, done: word, messages: [{ ...reply, text: word }] });
    const el = await show({ listOwnReports: async () => [aReport(3107, { state: 'no_action', messages: [reply] }), long] });
    for (const dir of ['ltr', 'rtl']) {
      el.dir = dir;
      el.style.inlineSize = '320px';
      await settled(el);
      expect(el.shadowRoot!.querySelector('.bf')!.scrollWidth).to.be.at.most(320);
      await expect(el).to.be.accessible();
    }
  });
});
