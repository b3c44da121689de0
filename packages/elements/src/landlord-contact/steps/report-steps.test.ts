import { addWorkingDays, dayOf } from '@bostadforst/contract/day';
import type { NewReport } from '@bostadforst/contract/landlord-report';
import { ProblemError } from '@bostadforst/contract/problem';
import { fakeClient } from '@bostadforst/client/testing';
import { expect, fixture, html } from '@open-wc/testing';
import { siteWith } from '../../testing/example-site.ts';
import { settled, shows } from '../../testing/settled.ts';
import { dayInWords } from '../../texts/dates.ts';
import '../bf-landlord-contact.ts';
import type { ReportSentEvent } from '../report-sent-event.ts';
import { aReport } from '../testing/reports.ts';

type Answers = Parameters<typeof fakeClient>[0];
type Element = HTMLElementTagNameMap['bf-landlord-contact'];

const show = async (answers: Answers = {}) => {
  const el = await fixture<Element>(html`
    <bf-landlord-contact
      lang="sv"
      sign-in-url="/logga-in"
      .site=${siteWith()}
      .client=${fakeClient({ listOwnReports: async () => [], ...answers })}
    >
      <a href="tel:+46701740615">070-174 06 15</a>
    </bf-landlord-contact>
  `);
  await shows(el, 'Rapportera något');
  await press(el, 'Rapportera något');
  await shows(el, 'Ring 112');
  return el;
};

const all = <E extends HTMLElement>(el: Element, selector: string) => [...el.shadowRoot!.querySelectorAll<E>(selector)];
const one = <E extends HTMLElement>(el: Element, selector: string) => el.shadowRoot!.querySelector<E>(selector)!;
const press = async (el: Element, words: string) => {
  all(el, 'button')
    .find(button => button.textContent.replace(/\s+/g, ' ').trim().startsWith(words))!
    .click();
  await settled(el);
};
const write = (el: Element, field: string, value: string) => {
  const input = one<HTMLInputElement>(el, `#${field}`);
  input.value = value;
  input.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
};
const choose = async (el: Element, value: string) => {
  one(el, `input[value=${value}]`).click();
  await settled(el);
};
const toFacts = async (el: Element, kind = 'Störning') => {
  await press(el, 'Fortsätt, ingen fara');
  await press(el, kind);
};
const toCheck = async (el: Element) => {
  await toFacts(el);
  write(el, 'address', 'Exempelgatan 4, lgh 1102');
  write(el, 'happened', 'I natt vid 01.20');
  write(el, 'facts', 'Hög musik i trapphuset.');
  await choose(el, 'yes');
  write(el, 'callBack', '070-174 06 20');
  await press(el, 'Läs igenom');
};
const heading = (el: Element) => one(el, '#step');

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

  it('sends facts and nothing else, and tells the page which report but no word of it', async () => {
    const sent: NewReport[] = [];
    const events: ReportSentEvent[] = [];
    const el = await show({
      sendReport: async ({ body }: { body: NewReport }) => (sent.push(body), aReport(3109, { ...body, replyBy: '2099-03-02' })),
    });
    el.addEventListener('bf-report-sent', event => events.push(event));
    await toCheck(el);
    await press(el, 'Skicka rapporten');
    await shows(el, 'Rapporten är skickad');

    expect(sent).to.deep.equal([
      {
        kind: 'disturbance',
        address: 'Exempelgatan 4, lgh 1102',
        happened: 'I natt vid 01.20',
        facts: 'Hög musik i trapphuset.',
        callBack: '070-174 06 20',
      },
    ]);
    expect(Object.entries(events[0]!)).to.deep.include.members([
      ['reportId', aReport(3109).id],
      ['kind', 'disturbance'],
    ]);
    expect(JSON.stringify(events[0])).not.to.contain('Exempelgatan');
    expect(one(el, '.number')).to.have.text('3109');
    expect(el.shadowRoot).to.contain.text('Tack. Boendeteamet svarar senast måndag 2 mars 2099.');
    expect(el.shadowRoot!.activeElement).to.equal(heading(el));
    await expect(el).to.be.accessible();
  });

  it('shows the report among the others once it is sent, and begins the next one empty', async () => {
    const el = await show({ sendReport: async () => aReport(3109) });
    await toCheck(el);
    await press(el, 'Skicka rapporten');
    await press(el, 'Följ rapporten');
    expect(el.shadowRoot!.activeElement).to.have.text('Exempelgatan 4, lgh 3109');

    await press(el, 'Rapportera något');
    await toFacts(el);
    expect(one<HTMLInputElement>(el, '#address').value).to.equal('');
  });

  it('sends once when pressed twice', async () => {
    let sent = 0;
    const el = await show({ sendReport: () => (sent++, new Promise(() => {})) });
    await toCheck(el);
    one(el, '.actions .button').click();
    await press(el, 'Skicka rapporten');
    await press(el, 'Skickar');
    expect(sent).to.equal(1);
  });

  it('keeps every word when the service does not answer, and tries again with the same key', async () => {
    const keys: (string | undefined)[] = [];
    const el = await show({
      sendReport: async (_: unknown, { idempotencyKey }: { idempotencyKey?: string }) => {
        keys.push(idempotencyKey);
        if (keys.length === 1) throw new ProblemError('unreachable');
        return aReport(3109);
      },
    });
    await toCheck(el);
    await press(el, 'Skicka rapporten');
    await shows(el, 'Vi vet inte om det kom fram');
    expect(el.shadowRoot).to.contain.text('Allt du skrev är kvar');
    expect(el.shadowRoot).to.contain.text('Hög musik i trapphuset.');
    expect(el.shadowRoot!.activeElement).to.equal(one(el, '#problem'));
    await expect(el).to.be.accessible();

    await press(el, 'Skicka rapporten');
    await shows(el, 'Rapporten är skickad');
    expect(keys[0]).to.match(/^[0-9a-f-]{36}$/);
    expect(keys[1]).to.equal(keys[0]);
  });

  it('keeps every word when the session has run out, and signs in beside', async () => {
    const el = await show({
      sendReport: async () => {
        throw new ProblemError('not_signed_in');
      },
    });
    await toCheck(el);
    await press(el, 'Skicka rapporten');
    await shows(el, 'Logga in i den nya fliken');
    expect(one(el, 'a[href="/logga-in"]')).to.have.attribute('target', '_blank');
    expect(el.shadowRoot).to.contain.text('Inget är sparat');
    expect(el.shadowRoot).to.contain.text('Hög musik i trapphuset.');
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

  it('never says which programme a home belongs to, in any language or step', async () => {
    const el = await show({ sendReport: async () => aReport(3109) });
    const seen: string[] = [];
    const look = () => seen.push(el.shadowRoot!.textContent);
    for (const [language, words] of [
      ['sv-x-ll', 'Ring först'],
      ['en', 'Call first'],
      ['sv', 'Ring först'],
    ] as const) {
      el.language = language;
      await shows(el, words);
      look();
    }
    await toCheck(el);
    look();
    await press(el, 'Skicka rapporten');
    look();
    expect(seen.join(' ')).not.to.match(/bostad först|housing first/i);
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
