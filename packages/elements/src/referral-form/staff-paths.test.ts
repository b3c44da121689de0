import { fakeClient } from '@bostadforst/client/testing';
import { ProblemError } from '@bostadforst/contract/problem';
import { expect, fixture, html, oneEvent, waitUntil } from '@open-wc/testing';
import { exampleProgramme } from '../testing/example-programme.ts';
import { siteWith } from '../testing/example-site.ts';
import { settled, shows } from '../testing/settled.ts';
import './bf-referral-form.ts';
import { monthsLater, today } from './calendar.ts';
import type { ReferralSentEvent } from './referral-sent-event.ts';
import { goOn, pick, press, questionIn, sentReferral, warmUp, wordsIn, write } from '../testing/filled-referral.ts';
import type { Path, ReferralClient } from './walk.ts';

type Element = HTMLElementTagNameMap['bf-referral-form'];
interface Sent {
  body: Record<string, unknown>;
}

const show = async (path: Path, answers: Parameters<typeof fakeClient>[0] = {}, site = siteWith()) => {
  const client = fakeClient<never>({ getMe: () => ({ roles: [], units: [] }), ...answers }) as ReferralClient;
  const element = await fixture<Element>(html`
    <bf-referral-form lang="sv" path=${path} sign-in-url="/sign-in" .site=${site} .client=${client}><p>070-174 06 05</p></bf-referral-form>
  `);
  await settled(element);
  return element;
};

/** To the last part, with the least that can be said. */
async function outreachToShare(element: Element) {
  await pick(element, 'protectedIdentity', 'no');
  await goOn(element, 'Vem är det?');
  await write(element, 'alias', 'Mackan');
  await pick(element, 'found', 'through_me');
  await goOn(element, 'Läget just nu');
  await goOn(element, 'Vad får vi berätta?');
}

const whoSees = (element: Element, label: string) =>
  [...element.shadowRoot!.querySelectorAll('.summary > div')]
    .find(row => row.querySelector('dt')!.textContent.replace('\u00ad', '') === label)!
    .querySelector('.who')!
    .textContent.replace(/\s+/g, ' ')
    .replace('Vem ser det: ', '')
    .trim();

before(warmUp);

describe('<bf-referral-form path="outreach">', () => {
  it('asks about protected identity first, of a person and not to one', async () => {
    const element = await show('outreach');
    expect(questionIn(element)).to.equal('Har personen skyddade personuppgifter?');
    expect(wordsIn(element)).to.contain('om personen har skött sig');
    await pick(element, 'protectedIdentity', 'yes');
    expect(element.shadowRoot!.querySelector('[type=submit]')).to.equal(null);
    await expect(element).to.be.accessible();
  });

  it('has three parts and two typed fields, with targets for a thumb', async () => {
    const element = await show('outreach');
    await pick(element, 'protectedIdentity', 'no');
    await goOn(element, 'Vem är det?');
    expect(wordsIn(element)).to.contain('Del 1 av 3');
    const typed = () => [...element.shadowRoot!.querySelectorAll('input:not([type=radio], [type=checkbox]), textarea')];
    expect(typed()).to.have.length(2);
    for (const target of element.shadowRoot!.querySelectorAll('.tile')) expect(target.getBoundingClientRect().height).to.be.at.least(56);
    await expect(element).to.be.accessible();
    await pick(element, 'found', 'station');
    await goOn(element, 'Läget just nu');
    expect(typed()).to.have.length(0);
    await expect(element).to.be.accessible();
  });

  it('cannot go on without a rough place to find the person', async () => {
    const element = await show('outreach');
    await pick(element, 'protectedIdentity', 'no');
    await goOn(element, 'Vem är det?');
    await press(element, 'Fortsätt');
    expect(wordsIn(element)).to.contain('Välj minst ett sätt att hitta personen');
    await expect(element).to.be.accessible();
  });

  it('records a yes: to whom, about what, how, and until when', async () => {
    let sent: Sent | undefined;
    const element = await show('outreach', { sendOutreachReferral: (call: Sent) => ((sent = call), { ...sentReferral, alias: 'Mackan' }) });
    await outreachToShare(element);
    await pick(element, 'waiver', 'yes');
    await press(element, 'Fortsätt');
    expect(wordsIn(element)).to.contain('3 saker behöver fyllas i');
    await expect(element).to.be.accessible();
    await pick(element, 'waiverUnits', 'vuxen');
    await pick(element, 'waiverAbout', 'wishes');
    await pick(element, 'waiverHow', 'oral_documented');
    await goOn(element, 'Kontrollera innan du skickar');
    expect(whoSees(element, 'Personens egna ord')).to.equal('Du, samordnaren, Vuxenenheten och arbetsgruppen');
    expect(whoSees(element, 'Var bor personen?')).to.equal('Du, samordnaren och arbetsgruppen');
    await expect(element).to.be.accessible();
    setTimeout(() => press(element, 'Föreslå namnet'));
    const event = (await oneEvent(element, 'bf-referral-sent')) as unknown as ReferralSentEvent;
    expect(event.path).to.equal('outreach_reverse');
    expect(sent!.body['waiver']).to.deep.equal({
      answer: 'yes',
      given: { units: ['vuxen'], categories: ['wishes'], validUntil: monthsLater(today(), 3), givenHow: 'oral_documented' },
    });
  });

  it('takes no day beyond twelve months, and none that has been', async () => {
    const element = await show('outreach');
    await outreachToShare(element);
    await pick(element, 'waiver', 'yes');
    await pick(element, 'waiverUnits', 'vuxen');
    await pick(element, 'waiverAbout', 'wishes');
    await pick(element, 'waiverHow', 'written');
    await pick(element, 'waiverUntil', 'other');
    for (const day of ['', monthsLater(today(), 13), '2020-01-01']) {
      await write(element, 'waiverDate', day);
      await press(element, 'Fortsätt');
      expect(wordsIn(element)).to.contain('högst tolv månader framåt');
    }
    await write(element, 'waiverDate', monthsLater(today(), 12));
    await goOn(element, 'Kontrollera innan du skickar');
  });

  it('is stopped by no no: only the referrer and the coordinator see the name', async () => {
    const element = await show('outreach', { sendOutreachReferral: () => ({ ...sentReferral, alias: 'Mackan' }) });
    await outreachToShare(element);
    expect(element.shadowRoot!.querySelector(':checked')).to.equal(null);
    await pick(element, 'waiver', 'not_now');
    await goOn(element, 'Kontrollera innan du skickar');
    expect(whoSees(element, 'Kallas')).to.equal('Du och samordnaren');
    await press(element, 'Föreslå namnet');
    await shows(element, 'Här kallas personen Mackan.');
    expect(wordsIn(element)).to.contain('Samordnaren tar kontakt senast onsdag 25 november').and.to.contain('rätt att ansöka om bistånd');
    await expect(element).to.be.accessible();
    await press(element, 'Nytt namn');
    await shows(element, 'Har personen skyddade personuppgifter?');
    expect(element.shadowRoot!.querySelector(':checked')).to.equal(null);
  });

  it('never lets a landlord or the property unit be told', async () => {
    const units = [
      ...exampleProgramme.units,
      { id: 'hem', type: 'landlord', name: { sv: 'Exempelhem' } },
      { id: 'fastighet', type: 'property', name: { sv: 'Fastighet' } },
    ] as const;
    const policy = { ...exampleProgramme.policy, statements: { kind: 'none' } } as const;
    const element = await show('outreach', {}, siteWith({ units: [...units], policy }));
    await outreachToShare(element);
    await pick(element, 'waiver', 'yes');
    expect([...element.shadowRoot!.querySelectorAll<HTMLInputElement>('[name=waiverUnits]')].map(({ value }) => value)).to.deep.equal([
      'vuxen',
      'forsorjning',
    ]);
  });

  it('says before anything is written that nobody is signed in', async () => {
    const signedIn = [false, false, true];
    const focused = () => element.shadowRoot!.activeElement;
    const element = await show('outreach', {
      getMe: () => (signedIn.shift() ? { roles: [], units: [] } : Promise.reject(new ProblemError('not_signed_in'))),
    });
    await shows(element, 'Du är inte inloggad');
    expect(element.shadowRoot!.querySelector<HTMLAnchorElement>('.notice a')!.target).to.equal('_blank');
    expect(element.shadowRoot!.querySelector('.main :is(h1, h2, h3, h4)')!.localName, 'no level is skipped').to.equal('h2');
    await expect(element).to.be.accessible();
    const wayOn = () => element.shadowRoot!.querySelector('.foot [type=submit]');
    expect(wayOn(), 'there is nothing to go on from').to.equal(null);
    await press(element, 'Jag har loggat in');
    await waitUntil(() => focused()?.matches('.notice'), 'told once more', { timeout: 40_000 });
    await press(element, 'Jag har loggat in');
    await waitUntil(() => focused()?.id === 'question', 'on to the question', { timeout: 40_000 });
    expect(wordsIn(element)).not.to.contain('Du är inte inloggad');
    expect(wayOn()).not.to.equal(null);
  });

  it('keeps everything when the session has run out, and sends when one has signed in again', async () => {
    const answers = [() => Promise.reject(new ProblemError('not_signed_in')), () => sentReferral];
    const element = await show('outreach', { sendOutreachReferral: () => answers.shift()!() });
    await outreachToShare(element);
    await pick(element, 'waiver', 'not_asked');
    await goOn(element, 'Kontrollera innan du skickar');
    await press(element, 'Föreslå namnet');
    await shows(element, 'Inloggningen har gått ut. Inget är skickat, och det du skrivit finns kvar här.');
    expect(wordsIn(element)).to.contain('Mackan');
    await expect(element).to.be.accessible();
    await press(element, 'Föreslå namnet');
    await shows(element, 'Namnet är inlagt');
  });

  it('speaks English to staff, and offers them no easy Swedish', async () => {
    const element = await show('outreach');
    await press(element, 'Språk');
    expect([...element.shadowRoot!.querySelectorAll<HTMLInputElement>('[name=formLanguage]')].map(({ value }) => value)).to.deep.equal([
      'sv',
      'en',
    ]);
    await pick(element, 'formLanguage', 'en');
    await shows(element, 'Does the person have a protected identity?');
    await expect(element).to.be.accessible();
  });
});

describe('<bf-referral-form path="unit">', () => {
  async function toPerson(element: Element) {
    await pick(element, 'protectedIdentity', 'no');
    await goOn(element, 'Vem är det?');
  }

  async function toShare(element: Element) {
    await goOn(element, 'Hur når vi personen?');
    await pick(element, 'reach', 'no_way_yet');
    await goOn(element, 'Läget just nu');
    await press(element, 'Fortsätt');
    expect(wordsIn(element)).to.contain('Skriv vad personen behöver nu');
    await write(element, 'needsNow', 'Ett hem nu');
    await goOn(element, 'Vad får vi berätta?');
  }

  it('proposes someone it knows, from the first question to the last page', async () => {
    let sent: Sent | undefined;
    const element = await show('unit', { sendUnitReferral: (call: Sent) => ((sent = call), sentReferral) });
    await toPerson(element);
    await expect(element).to.be.accessible();
    await toShare(element);
    await pick(element, 'waiver', 'not_asked');
    await write(element, 'capacity', 'Handläggare');
    await expect(element).to.be.accessible();
    await goOn(element, 'Kontrollera innan du skickar');
    await expect(element).to.be.accessible();
    await press(element, 'Föreslå namnet');
    await shows(element, 'Här kallas personen Rönn.');
    expect(sent!.body).to.deep.equal({
      path: 'unit_proposal',
      protectedIdentity: 'no',
      reach: [{ way: 'no_way_yet' }],
      needsNow: 'Ett hem nu',
      capacity: 'Handläggare',
      waiver: { answer: 'not_asked' },
    });
    await expect(element).to.be.accessible();
  });

  it('refuses a personal number that cannot be one, and never shows a right one whole again', async () => {
    const element = await show('unit');
    await toPerson(element);
    await write(element, 'personalNumber', '196408233235');
    await press(element, 'Fortsätt');
    expect(wordsIn(element)).to.contain('Kontrollera personnumret.');
    await write(element, 'personalNumber', '198004262385');
    await toShare(element);
    await pick(element, 'waiver', 'not_asked');
    await write(element, 'capacity', 'Handläggare');
    await goOn(element, 'Kontrollera innan du skickar');
    expect(wordsIn(element)).to.contain('••••••-2385').and.not.to.contain('198004262385');
    expect(whoSees(element, 'Personnummer eller samordningsnummer')).to.equal('Samordnaren');
  });

  it('asks nowhere for a diagnosis, a habit or a merit', async () => {
    const element = await show('unit');
    expect(wordsIn(element)).to.contain('Det här behöver vi inte veta');
    await toPerson(element);
    await toShare(element);
    const labels = [...element.shadowRoot!.querySelectorAll('label, legend')].map(label => label.textContent).join(' ');
    expect(labels).not.to.match(/diagnos|missbruk|nykter|sköt/i);
  });
});
