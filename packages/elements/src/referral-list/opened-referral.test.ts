import { expect, oneEvent } from '@open-wc/testing';
import { exampleApartment, exampleEntry, exampleList, exampleMe, exampleRecord } from '../testing/example-referral.ts';
import { shows } from '../testing/settled.ts';
import { all, focused, one, open, press, refuses, show, sticksOut, text } from './testing.ts';

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
    const el = await show({ listReferrals: async () => exampleList([exampleEntry()]), openReferral: async () => exampleRecord() });
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

  it('says of a yes that was taken back that none counts, and not that the person has yet to give one', async () => {
    const [waiver] = exampleRecord().waivers;
    const el = await open(exampleRecord({ waivers: [{ ...waiver!, withdrawnAt: '2026-11-20T09:00:00Z' }], mayAsk: [] }));
    expect(text(one(el, '#consent-heading'))).to.equal('Inget ja gäller just nu');
    expect(text(one(el, '.consent'))).to.contain('tillbakataget 20 nov');
    const before = await open(exampleRecord({ waivers: [], mayAsk: [] }, { awaitingYes: true }));
    expect(text(one(before, '#consent-heading'))).to.equal('Personen har inte sagt ja än');
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

  it('says by a unit that has not answered when it was reminded, and by no other', async () => {
    const el = await open(exampleRecord({ reminded: [{ unitId: 'forsorjning', on: '2026-11-13' }] }));
    expect(all(el, '.column').map(column => text(column).includes('Påmind 13 nov.'))).to.deep.equal([false, true]);
  });

  it('reads a municipality’s own questions as they were asked, in the reader’s language where it has the words', async () => {
    const el = await open(
      exampleRecord({
        words: {
          own: [
            {
              question: 'part',
              kind: 'choice',
              asked: { sv: 'Var är det bäst att bo?' },
              answer: 'town',
              chosen: { sv: 'I centralorten' },
            },
            { question: 'pets', kind: 'yes_no', asked: { sv: 'Har du husdjur?' }, answer: 'yes' },
            { question: 'gone', kind: 'text', answer: 'Nära bussen' },
          ],
        },
      }),
    );
    expect(text(one(el, '.told'))).to.equal(
      'Var är det bäst att bo?I centralorten Har du husdjur?Ja En fråga som inte längre ställsNära bussen',
    );
  });

  it('says why to look twice at what came without sign-in, and that it may well be a person', async () => {
    const el = await open(exampleRecord({ flags: ['many_from_one_network', 'sent_at_once'] }));
    expect(text(one(el, '.head'))).to.contain(
      'Det kom mycket från samma nätverk den timmen. Det skickades direkt när sidan öppnades. Det kan vara en maskin som har skrivit, eller en person.',
    );
    expect(text(one(await open(), '.head'))).not.to.contain('maskin');
    await expect(el).to.be.accessible();
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

  it('fits 320 px, whatever someone has written without a space', async () => {
    const word = 'https://exempel.example.se/'.padEnd(200, 'stuga');
    const { person, words, statements, history } = exampleRecord();
    const record = exampleRecord(
      {
        person: { ...person, reach: [{ way: 'through_someone', who: word }], speech: { language: word.slice(0, 60), interpreter: true } },
        words: { ...words, foundHow: word, ownWords: word, needsNow: word, wish: word, tried: word },
        statements: statements.map(each => ({ ...each, reasoning: word })),
        observations: [{ id: crypto.randomUUID(), text: word, at: '2026-11-12T10:00:00Z', role: 'outreach_worker' }],
        history: history.map(each => ({ ...each, text: word })),
        formalDecisions: [{ outcome: 'granted', caseReference: word.slice(0, 60), decidedOn: '2026-11-12' }],
      },
      { alias: 'W'.repeat(30) },
    );
    expect(await sticksOut(await open(record), 320)).to.deep.equal([]);
  });

  it('leads back to the row that it was opened from', async () => {
    const el = await open();
    await press(el, 'Till listan');
    expect(focused(el)).to.equal(one(el, '.open'));
    expect(el.shadowRoot).not.to.contain.text('Jag vill kunna stänga en dörr');
  });

  it('puts a failure to open into words, with a way back', async () => {
    const el = await open(exampleRecord(), {
      openReferral: refuses('not_found'),
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
