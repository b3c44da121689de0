import { addWorkingDays, dayOf } from '@bostadforst/contract/day';
import { expect } from '@open-wc/testing';
import { settled, shows } from '../../testing/settled.ts';
import { dayInWords } from '../../texts/dates.ts';
import { aReport } from '../../testing/landlord-reports.ts';
import { all, heading, one, press, show, toCheck, toFacts, write } from '../../testing/report-walk.ts';

describe('reporting something', () => {
  it('asks about danger first, with 112 as the largest thing to press', async () => {
    const el = await show();
    expect(el.shadowRoot!.activeElement).to.equal(heading(el));
    expect(heading(el)).to.contain.text('Är någon i fara just nu?');
    const heights = all(el, 'a, button').map(each => each.getBoundingClientRect().height);
    expect(one(el, 'a[href="tel:112"]').getBoundingClientRect().height).to.equal(Math.max(...heights));
    await expect(el).to.be.accessible();
  });

  it('offers eleven kinds, each with a line of its own', async () => {
    const el = await show();
    await press(el, 'Fortsätt, ingen fara');
    expect(all(el, '.kind')).to.have.length(11);
    for (const kind of all(el, '.kind .muted')) expect(kind.textContent).not.to.be.empty;
    expect(el.shadowRoot!.activeElement).to.equal(heading(el));
    await expect(el).to.be.accessible();
  });

  it('leads repairs away without a form', async () => {
    const el = await show();
    await toFacts(el, 'Felanmälan');
    expect(el.shadowRoot).to.contain.text('Inget är skickat hit');
    expect(one(el, 'form')).to.equal(null);
    await expect(el).to.be.accessible();
  });

  it('asks for facts and never for a name', async () => {
    const el = await show();
    await toFacts(el);
    expect(el.shadowRoot).to.contain.text('Vi behöver inte hyresgästens namn');
    expect(el.shadowRoot).to.contain.text('Skriv inget om hälsa, alkohol, droger eller vad du tror');
    await expect(el).to.be.accessible();
  });

  it('says what is missing and leads there', async () => {
    const el = await show();
    await toFacts(el);
    await press(el, 'Läs igenom');

    expect(el.shadowRoot!.activeElement).to.equal(one(el, '.error-summary'));
    expect(all(el, '.error-summary a').map(link => link.textContent)).to.deep.equal([
      'Skriv adress och lägenhetsnummer',
      'Skriv när det hände',
      'Skriv vad du har sett och hört',
      'Välj om vi får ringa',
    ]);
    all(el, '.error-summary a')[2]!.click();
    expect(el.shadowRoot!.activeElement).to.equal(one(el, '#facts'));
    await expect(el).to.be.accessible();
  });

  it('says before sending that it is no legal notice, who may read it, what can be answered and when', async () => {
    const el = await show();
    await toCheck(el);
    for (const words of [
      'ersätter inte uppsägning, delgivning eller meddelande till socialnämnden',
      'kan hyresgästen senare få läsa',
      'Vi får inte svara',
      'Svar senast',
      'Vi svarar inom 2 arbetsdagar',
      dayInWords(addWorkingDays(dayOf(new Date()), 2), 'sv'),
      'Exempelgatan 4, lgh 1102',
      '070-174 06 20',
    ])
      expect(el.shadowRoot).to.contain.text(words);
    await expect(el).to.be.accessible();
  });

  it('changes one answer and comes back with the others kept', async () => {
    const el = await show();
    await toCheck(el);
    all(el, '.change button')[3]!.click();
    await settled(el);
    expect(el.shadowRoot!.activeElement).to.equal(one(el, '#facts'));
    expect(one<HTMLInputElement>(el, '#address').value).to.equal('Exempelgatan 4, lgh 1102');
  });

  it('keeps what is half written when going back to the reports, and when the language changes', async () => {
    const el = await show();
    await toFacts(el);
    write(el, 'facts', 'Rop i trapphuset');
    el.language = 'en';
    await shows(el, 'What have you seen and heard?');
    expect(one<HTMLTextAreaElement>(el, '#facts').value).to.equal('Rop i trapphuset');
    el.language = 'sv';
    await shows(el, 'Vad har du sett och hört?');
    for (let step = 0; step < 3; step++) await press(el, 'Tillbaka');
    expect(el.shadowRoot!.activeElement).to.equal(one(el, '#top'));
    await press(el, 'Rapportera något');
    await toFacts(el);
    expect(one<HTMLTextAreaElement>(el, '#facts').value).to.equal('Rop i trapphuset');
  });

  it('forgets what was written when the page is left', async () => {
    const el = await show();
    await toFacts(el);
    write(el, 'facts', 'Rop i trapphuset');
    window.dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true }));
    window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
    await shows(el, 'Rapportera något');
    await press(el, 'Rapportera något');
    await toFacts(el);
    expect(one<HTMLTextAreaElement>(el, '#facts').value).to.equal('');
  });

  it('keeps what is being written clear of the phone in the foot', async () => {
    const el = await show();
    el.style.inlineSize = '320px';
    await toFacts(el);
    for (const field of ['#address', '#happened', '#facts', '#done']) {
      one(el, field).focus();
      await settled(el);
      expect(one(el, field).getBoundingClientRect().bottom).to.be.at.most(one(el, '.foot').getBoundingClientRect().top);
    }
  });

  it('keeps a number to ring in sight at every step, also at 320 px', async () => {
    const el = await show({ sendReport: async () => aReport(3109) });
    el.style.inlineSize = '320px';
    const inSight = () => {
      expect(all(el, 'a[href="tel:+46701740612"]').some(link => link.checkVisibility())).to.equal(true);
      expect(one(el, '.bf').scrollWidth).to.be.at.most(320);
    };
    inSight();
    await toCheck(el);
    inSight();
    await press(el, 'Skicka rapporten');
    inSight();
  });
});
