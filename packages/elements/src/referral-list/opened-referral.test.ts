import { fakeClient } from '@bostadforst/client/testing';
import { ProblemError } from '@bostadforst/contract/problem';
import type { ListEntry, ReferralRecord } from '@bostadforst/contract/referral/record';
import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import { exampleApartment, exampleEntry, exampleList, exampleMe, exampleRecord } from '../testing/example-referral.ts';
import { siteWith } from '../testing/example-site.ts';
import { settled, shows } from '../testing/settled.ts';
import './bf-referral-list.ts';
import type { StaffClient } from './staff-routes.ts';

type Answers = Parameters<typeof fakeClient>[0];
type List = HTMLElementTagNameMap['bf-referral-list'];

const open = async (record: ReferralRecord = exampleRecord(), answers: Answers = {}, entry: ListEntry = record.entry) => {
  const client = fakeClient({
    getMe: async () => exampleMe(),
    listReferrals: async () => exampleList([entry]),
    openReferral: async () => record,
    ...answers,
  }) as StaffClient;
  const el = await fixture<List>(html`
    <bf-referral-list lang="sv" .site=${siteWith()} .client=${client} sign-in-url="/sign-in"
      ><p><a href="tel:+46701740605">070-174 06 05</a></p></bf-referral-list
    >
  `);
  await shows(el, entry.alias);
  one(el, '.open').click();
  await settled(el);
  return el;
};
const all = (el: List, selector: string) => [...el.shadowRoot!.querySelectorAll<HTMLElement>(selector)];
const one = (el: List, selector: string) => el.shadowRoot!.querySelector<HTMLElement>(selector)!;
const text = (node: Element) => node.textContent.replace(/\s+/g, ' ').trim();
const focused = (el: List) => el.shadowRoot!.activeElement;
const button = (el: List, label: string) => all(el, 'button').find(each => text(each) === label)!;
const press = async (el: List, label: string) => {
  button(el, label).click();
  await settled(el);
};
const write = async (el: List, name: string, value: string) => {
  const field = el.shadowRoot!.querySelector<HTMLInputElement>(`[name="${name}"]`)!;
  field.value = value;
  field.dispatchEvent(new Event('input', { bubbles: true }));
  await settled(el);
};
const choose = async (el: List, name: string, ...values: string[]) => {
  for (const value of values) {
    all(el, `[name="${name}"]`)
      .find(input => (input as HTMLInputElement).value === value)!
      .click();
    await settled(el);
  }
};

describe('an opened referral', () => {
  it('is opened behind a click that says it is written down, and has focus on its heading', async () => {
    const el = await open();
    expect(text(one(el, '.head'))).to.contain('Att du öppnade är antecknat.');
    expect(focused(el)).to.equal(one(el, '#record-heading'));
    expect(one(el, 'table.list')).to.equal(null);
    expect(location.hash + location.search).not.to.contain(exampleEntry().id);
    await expect(el).to.be.accessible();
  });

  it('tells the page which was opened, and nothing of whom', async () => {
    const client = fakeClient({
      getMe: async () => exampleMe(),
      listReferrals: async () => exampleList([exampleEntry()]),
      openReferral: async () => exampleRecord(),
    }) as StaffClient;
    const el = await fixture<List>(html`<bf-referral-list lang="sv" .site=${siteWith()} .client=${client}></bf-referral-list>`);
    await shows(el, 'Pärlan');
    setTimeout(() => one(el, '.open').click());
    const event = (await oneEvent(el, 'bf-referral-opened')) as unknown as HTMLElementEventMap['bf-referral-opened'];
    expect(event.referralId).to.equal(exampleEntry().id);
    expect(Object.keys(event).filter(key => key !== 'isTrusted')).to.deep.equal(['referralId']);
  });

  it('shows the yes before the content: which unit, about what, until when, how', async () => {
    const el = await open(exampleRecord({ waivers: [{ ...exampleRecord().waivers[0]!, units: ['vuxen'] }] }));
    const consent = one(el, '.consent');
    expect(text(consent)).to.contain('Personen har sagt ja, för 1 av 2 enheter');
    expect(text(consent)).to.contain('Vuxenenheten läget nu och önskemål till 28 mars 2027 Muntligt, antecknat, 19 sep');
    expect(text(consent)).to.contain('Försörjningsstöd inget inget ja');
    expect(text(consent)).to.contain('Det är inte grunden för att vi får behandla uppgifterna.');
    expect(consent.compareDocumentPosition(one(el, '#words-heading')) & Node.DOCUMENT_POSITION_FOLLOWING).to.be.greaterThan(0);
  });

  it('says nothing of a yes that is not this reader’s to see', async () => {
    const el = await open(exampleRecord({ waivers: [], mayAsk: [], can: ['MatchProposed'] }, { state: 'waiting_for_home' }));
    expect(one(el, '.consent')).to.equal(null);
  });

  it('gives “not known here” and silence as much room as any answer', async () => {
    const el = await open();
    const columns = all(el, '.column');
    expect(columns.map(column => text(column.querySelector('.stance')!))).to.deep.equal(['Känner inte till', 'Tyst']);
    expect(text(columns[0]!)).to.contain('Det är ett fullgott svar och räknas inte emot någon.');
    expect(text(columns[1]!)).to.contain('Tystnad är inget nej.');
    const [first, second] = columns.map(column => column.getBoundingClientRect());
    expect([first!.width, first!.height]).to.deep.equal([second!.width, second!.height]);
  });

  it('shows only what the reply holds', async () => {
    const el = await open(exampleRecord({ words: {}, waivers: [], statements: [], history: [], can: [] }, { state: 'housed', marks: [] }));
    const headings = all(el, 'h1, h2, h3, h4')
      .map(text)
      .filter(name => name !== 'Pärlan');
    expect(headings).to.deep.equal(['Stödet']);
    await shows(el, 'Namnet har gått vidare till andra');
  });

  it('keeps a home that was declined in sight, and says that a no costs nothing', async () => {
    const { state: _, ...home } = exampleApartment();
    const apartment = { ...home, state: 'available' as const };
    const declined = {
      id: home.id,
      apartment,
      offeredAt: '2026-11-03T09:00:00Z',
      response: 'declined' as const,
      ownWords: 'För nära torget.',
      saidHow: 'in_person' as const,
    };
    const el = await open(exampleRecord({ offers: [declined] }, { state: 'waiting_for_home' }));
    expect(one(el, '.home.over'))
      .to.contain.text('Tackade nej')
      .and.to.contain.text('För nära torget.')
      .and.to.contain.text('Sagt på plats');
    await shows(el, 'Ett nej kostar ingenting');
    await expect(el).to.be.accessible();
  });

  it('leads back to the row that it was opened from', async () => {
    const el = await open();
    await press(el, 'Till listan');
    expect(focused(el)).to.equal(one(el, '.open'));
    expect(el.shadowRoot).not.to.contain.text('Jag vill kunna stänga en dörr');
  });

  it('puts a failure to open into words, with a way back', async () => {
    const el = await open(exampleRecord(), {
      openReferral: async () => {
        throw new ProblemError('not_found');
      },
    });
    await shows(el, 'Det finns inget att visa här.');
    await expect(el).to.be.accessible();
    await press(el, 'Till listan');
    expect(one(el, '.open')).not.to.equal(null);
  });

  it('offers only what the service says can be done', async () => {
    const el = await open(exampleRecord({ can: [] }), { getMe: async () => exampleMe({ roles: ['working_group_member'] }) });
    expect(all(el, '.acts button')).to.have.length(0);
  });
});

describe('acting on a referral', () => {
  const acknowledged = exampleRecord({ can: [] }, { state: 'screening' });
  const received = exampleRecord({ can: ['ReferralAcknowledged'] }, { state: 'received', marks: [] });

  it('writes down what happened, once however often it is pressed, and says so', async () => {
    const sent: unknown[] = [];
    const el = await open(received, {
      actOnReferral: async ({ params, body }, { idempotencyKey }) => {
        sent.push([params.referralId, body, typeof idempotencyKey]);
        await new Promise(resolve => setTimeout(resolve, 20));
        return acknowledged;
      },
    });
    await press(el, 'Ta emot namnet');
    expect(focused(el)).to.equal(one(el, '#act-heading'));
    await expect(el).to.be.accessible();

    setTimeout(() => (button(el, 'Ta emot').click(), button(el, 'Ta emot').click()));
    const event = (await oneEvent(el, 'bf-referral-moved')) as unknown as HTMLElementEventMap['bf-referral-moved'];
    await shows(el, 'Sparat: Ta emot namnet.');

    expect(sent).to.deep.equal([[received.entry.id, { type: 'ReferralAcknowledged' }, 'string']]);
    expect([event.happened, event.state]).to.deep.equal(['ReferralAcknowledged', 'screening']);
    expect(text(one(el, '.chip'))).to.equal('Mottagen');
    expect(focused(el)).to.equal(one(el, '#record-heading'));
  });

  it('has the guiding question in sight where someone is assessed, and what has been said beside what is written', async () => {
    const el = await open(exampleRecord({ can: ['JointAssessmentRecorded'] }, { state: 'ready_for_assessment' }));
    await press(el, 'Anteckna gemensam bedömning');
    expect(text(one(el, '.guiding')))
      .to.contain('Vem har störst nytta av Bostad först här och nu?')
      .and.to.contain('Ett hem behöver inte förtjänas.');
    expect(text(one(el, '.with-said'))).to.contain('UppsökarenSömn, ett lås på dörren');
    await expect(el).to.be.accessible();
  });

  it('says what is missing, field by field, and takes focus there', async () => {
    const el = await open(exampleRecord({ can: ['JointAssessmentRecorded'] }, { state: 'ready_for_assessment' }));
    await press(el, 'Anteckna gemensam bedömning');
    await write(el, 'needNow', 'Ett eget hem före kylan.');
    await press(el, 'Spara bedömningen');
    await shows(el, '4 saker behöver fyllas i');

    expect(focused(el)).to.equal(one(el, '.error-summary'));
    expect(all(el, '.error-summary a').map(text)).to.deep.equal([
      'Välj: Enheter som var med',
      'Fyll i: Hur personen bor nu',
      'Fyll i: Stöd som behövs',
      'Välj: Vi rekommenderar',
    ]);
    expect((one(el, '[name=needNow]') as HTMLTextAreaElement).value).to.equal('Ett eget hem före kylan.');
    all(el, '.error-summary a')[1]!.click();
    expect(focused(el)).to.equal(one(el, '[name=currentSituation]'));
    await expect(el).to.be.accessible();
  });

  it('keeps what was written when sending fails, and sends it again under the same key', async () => {
    const keys: (string | undefined)[] = [];
    const el = await open(exampleRecord({ can: ['NewInformation'] }, { state: 'not_now' }), {
      actOnReferral: async (_, { idempotencyKey }) => {
        keys.push(idempotencyKey);
        if (keys.length === 1) throw new ProblemError('unreachable');
        return exampleRecord({ can: [] }, { state: 'ready_for_assessment' });
      },
    });
    await press(el, 'Något nytt har hänt');
    await write(el, 'text', 'Personen har fått besked.');
    await press(el, 'Spara och pröva igen');

    await shows(el, 'Vi vet inte om');
    await shows(el, 'Det du skrev är kvar.');
    expect((one(el, '[name=text]') as HTMLTextAreaElement).value).to.equal('Personen har fått besked.');
    await expect(el).to.be.accessible();

    await press(el, 'Spara och pröva igen');
    await shows(el, 'Sparat');
    expect(keys[1]).to.equal(keys[0]);
  });

  it('says that someone else was first, shows the referral as it is now, and keeps what was written', async () => {
    const before = exampleRecord({ can: ['SteeringDecisionMade'] }, { state: 'awaiting_decision' });
    const after = exampleRecord({ can: [] }, { state: 'prioritised' });
    let opened = 0;
    const el = await open(before, {
      openReferral: async () => (opened++ ? after : before),
      actOnReferral: async () => {
        throw new ProblemError('not_possible_now');
      },
    });
    await press(el, 'Anteckna prioritering');
    await choose(el, 'outcome', 'returned');
    await write(el, 'missing', 'Var personen kan träffas.');
    await write(el, 'reasons', 'Vi vet för lite.');
    await press(el, 'Spara prioriteringen');

    await shows(el, 'Någon annan hann före');
    expect(text(one(el, '.chip'))).to.equal('Prioriterad');
    expect((one(el, '[name=missing]') as HTMLTextAreaElement).value).to.equal('Var personen kan träffas.');
    expect(button(el, 'Spara prioriteringen'), 'what cannot be sent has no button').to.equal(undefined);
    await expect(el).to.be.accessible();
  });

  it('tells the truth when other words have been saved before, and sends what is written now as something new', async () => {
    const keys: (string | undefined)[] = [];
    const el = await open(exampleRecord({ can: ['NewInformation'] }, { state: 'not_now' }), {
      actOnReferral: async (_, { idempotencyKey }) => {
        keys.push(idempotencyKey);
        if (keys.length === 1) throw new ProblemError('key_reused');
        return exampleRecord({ can: [] }, { state: 'ready_for_assessment' });
      },
    });
    await press(el, 'Något nytt har hänt');
    await write(el, 'text', 'Personen har fått besked.');
    await press(el, 'Spara och pröva igen');
    await shows(el, 'redan');
    expect(one(el, '#act-problem')).not.to.contain.text('Någon annan hann före');

    await press(el, 'Spara och pröva igen');
    await shows(el, 'Sparat');
    expect(keys[1]).not.to.equal(keys[0]);
  });

  it('lays a refusal at the answer that it is about', async () => {
    const el = await open(exampleRecord({ can: ['SteeringDecisionMade'] }, { state: 'awaiting_decision' }), {
      actOnReferral: async () => {
        throw new ProblemError('not_possible_now', ['decision.formalDecisionBy']);
      },
    });
    await press(el, 'Anteckna prioritering');
    await choose(el, 'outcome', 'prioritised');
    await choose(el, 'formalDecisionBy', 'vuxen');
    await write(el, 'reasons', 'Störst behov i dag.');
    await press(el, 'Spara prioriteringen');
    await shows(el, 'En sak behöver fyllas i');
    expect(text(one(el, '.error-summary'))).to.contain('Personen har inte sagt ja till att den enheten får veta.');
  });

  it('leads to signing in beside, when the session has run out, so that nothing written is lost', async () => {
    const el = await open(exampleRecord({ can: ['HomeFellThrough'] }, { state: 'offered' }), {
      actOnReferral: async () => {
        throw new ProblemError('not_signed_in');
      },
    });
    await press(el, 'Hemmet föll bort');
    await write(el, 'reasons', 'Vattenskada.');
    await press(el, 'Spara');
    await shows(el, 'Logga in i en ny flik');
    expect(one(el, '#act-problem a').getAttribute('target')).to.equal('_blank');
    expect((one(el, '[name=reasons]') as HTMLTextAreaElement).value).to.equal('Vattenskada.');
  });

  it('asks before it leaves what is written, and keeps it for whoever stays', async () => {
    const el = await open(exampleRecord({ can: ['HomeFellThrough'] }, { state: 'offered' }));
    await press(el, 'Hemmet föll bort');
    await write(el, 'reasons', 'Vattenskada.');
    await press(el, 'Till listan');
    await shows(el, 'Det du skrev i ”Hemmet föll bort” är inte sparat.');
    await expect(el).to.be.accessible();

    await press(el, 'Stanna kvar');
    expect((one(el, '[name=reasons]') as HTMLTextAreaElement).value).to.equal('Vattenskada.');
    await press(el, 'Till listan');
    await press(el, 'Lämna utan att spara');
    expect(focused(el)).to.equal(one(el, '.open'));
  });

  it('keeps every value when the language is switched', async () => {
    const el = await open(exampleRecord({ can: ['StatementGiven'] }), {
      getMe: async () => exampleMe({ roles: ['case_officer'], units: ['vuxen'] }),
    });
    await press(el, 'Svara för enheten');
    await choose(el, 'stance', 'not_known_here');
    await write(el, 'reasoning', 'Personen är inte känd hos oss.');
    el.language = 'en';
    await shows(el, 'Answer for the unit');
    expect((one(el, '[name=reasoning]') as HTMLTextAreaElement).value).to.equal('Personen är inte känd hos oss.');
    expect((one(el, '[name=stance][value=not_known_here], [name=stance]:checked') as HTMLInputElement).checked).to.equal(true);
  });

  it('sends ticked boxes together', async () => {
    const bodies: unknown[] = [];
    const el = await open(exampleRecord({ can: ['StatementsRequested'] }, { state: 'screening', marks: [] }), {
      actOnReferral: async ({ body }) => (bodies.push(body), exampleRecord()),
    });
    await press(el, 'Fråga enheterna');
    await choose(el, 'units', 'vuxen', 'forsorjning');
    await press(el, 'Fråga');
    await shows(el, 'Sparat');
    expect(bodies).to.deep.equal([{ type: 'StatementsRequested', units: ['vuxen', 'forsorjning'] }]);
  });
});

describe('homes and support', () => {
  const waiting = exampleRecord({ can: ['MatchProposed'] }, { state: 'waiting_for_home' });

  it('compares free homes side by side without an address, beside what the person wishes', async () => {
    const bodies: unknown[] = [];
    const other = exampleApartment({ id: '00000000-0000-4000-8000-000000000902', number: 5, floor: 3, lift: true });
    const el = await open(waiting, {
      listApartments: async ({ query }) => (expect(query).to.deep.equal({ state: 'available' }), [exampleApartment(), other]),
      actOnReferral: async ({ body }) => (bodies.push(body), exampleRecord({ can: [] }, { state: 'matched' })),
    });
    await press(el, 'Föreslå ett hem');
    expect(text(one(el, '.wish'))).to.contain('Bottenvåning eller hiss. Får ha katt.');
    expect(all(el, '.home.choice').map(text)[1]).to.contain('Hem nr 5').and.to.contain('Våning 3, hiss');
    await expect(el).to.be.accessible();

    await choose(el, 'apartmentId', other.id);
    await press(el, 'Föreslå hemmet');
    await shows(el, 'Sparat');
    expect(bodies).to.deep.equal([{ type: 'MatchProposed', apartmentId: other.id }]);
  });

  it('lets a home be written down when none is free, and chooses it', async () => {
    const homes = [] as ReturnType<typeof exampleApartment>[];
    const announced: Record<string, unknown>[] = [];
    const el = await open(waiting, {
      listApartments: async () => homes,
      listLandlords: async () => [{ id: 'exempelhem', name: 'Exempelhem' }],
      announceApartment: async ({ body }) => (announced.push(body), homes.push(exampleApartment()), exampleApartment()),
    });
    await press(el, 'Föreslå ett hem');
    await shows(el, 'Det finns inget ledigt hem just nu.');
    expect(button(el, 'Föreslå hemmet')).to.equal(undefined);

    await press(el, 'Skriv in ett hem');
    await choose(el, 'landlordId', 'exempelhem');
    await write(el, 'address', 'Exempelgatan 3, lgh 1201');
    await write(el, 'neighbourhood', 'norr');
    await write(el, 'rooms', '2');
    await write(el, 'rentSek', '6 450');
    await choose(el, 'lift', 'no');
    await choose(el, 'petsAllowed', 'yes');
    await press(el, 'Skriv in hemmet');
    await shows(el, 'Hem nr 3');
    expect(announced[0]).to.deep.include({ landlordId: 'exempelhem', rooms: 2, rentSek: 6450, lift: false, petsAllowed: true });
    expect((one(el, '[name=apartmentId]') as HTMLInputElement).checked).to.equal(true);
  });

  it('names a support worker, and opens the referral again to show it', async () => {
    const named = exampleRecord({ can: [], supportWorker: { name: 'Kim Exempel', since: '2026-11-22' } }, { state: 'housed' });
    const before = exampleRecord({ can: [] }, { state: 'housed' });
    let opened = 0;
    const el = await open(before, {
      openReferral: async () => (opened++ ? named : before),
      listSupportWorkers: async () => [{ id: 'kim', name: 'Kim Exempel' }],
      nameSupportWorker: async ({ body, params }) => (
        expect(body).to.deep.equal({ workerId: 'kim' }),
        { ...params, ...body, startedAt: '2026-11-22T10:00:00Z' }
      ),
    });
    await press(el, 'Utse boendestödjare');
    await choose(el, 'workerId', 'kim');
    await press(el, 'Utse');
    await shows(el, 'Kim Exempel, sedan 22 nov');
  });

  it('shows a one-time code once, in groups, with how long it holds and without a name', async () => {
    const el = await open(exampleRecord({ can: [] }, { state: 'housed' }), {
      getMe: async () => exampleMe({ roles: ['support_worker'] }),
      makeSignInCode: async () => ({ code: '7K2M-Q4XD-91TR-BW8A5', validUntil: '2026-11-29T12:00:00Z' }),
    });
    await press(el, 'Gör en engångskod');
    await press(el, 'Gör koden');
    await shows(el, '7K2M-Q4XD-91TR-BW8A5');
    expect(text(one(el, '.slip'))).to.equal('Engångskod 7K2M-Q4XD-91TR-BW8A5 Gäller en gång, till och med söndag 29 november 2026.');
    expect(focused(el)).to.equal(one(el, '#code-heading'));
    await expect(el).to.be.accessible();

    await press(el, 'Klar, ta bort koden från skärmen');
    expect(el.shadowRoot).not.to.contain.text('7K2M');
  });

  it('fits 320 px with a form open', async () => {
    const el = await open(waiting, { listApartments: async () => [exampleApartment()] });
    await press(el, 'Föreslå ett hem');
    el.style.setProperty('inline-size', '320px');
    await settled(el);
    const { right } = el.getBoundingClientRect();
    const sticking = all(el, '*:not(.unseen, .unseen *)').filter(node => node.getBoundingClientRect().right > right + 1);
    expect(sticking.map(node => `${node.localName}.${node.className}`)).to.deep.equal([]);
  });
});
