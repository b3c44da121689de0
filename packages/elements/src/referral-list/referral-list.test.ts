import { expect, waitUntil } from '@open-wc/testing';
import { exampleEntry, exampleList, exampleMe, exampleRecord } from '../testing/example-referral.ts';
import { brokenSite, siteWith, waitingSite } from '../testing/example-site.ts';
import { settled, shows } from '../testing/settled.ts';
import { all, one, phoneIsSeen, press, refuses, row, show, sticksOut, text } from './testing.ts';

const parlan = exampleEntry();
const granit = exampleEntry({
  number: 22,
  alias: 'Granit',
  state: 'received',
  daysWaiting: 1,
  marks: [],
  unreachable: true,
  next: { step: 'acknowledge', owner: 'coordinator' },
});
const lomvi = exampleEntry({
  number: 23,
  alias: 'Lomvi',
  state: 'screening',
  marks: [],
  awaitingYes: true,
  next: { step: 'ask_for_yes', owner: 'coordinator' },
});
const storm = exampleEntry({
  number: 9,
  alias: 'Storm',
  state: 'not_now',
  next: { step: 'review', owner: 'coordinator', by: '2027-01-15' },
});

const everyone = async () => exampleList([parlan, granit, lomvi, storm]);

describe('<bf-referral-list>', () => {
  it('shows each name by alias, state, days, marks and next step', async () => {
    const el = await show({ listReferrals: everyone });
    await shows(el, 'Pärlan');

    expect(text(row(el, 'Pärlan'))).to.equal(
      'Pärlan nr 18 Enheterna svarar 64 dagar Tyst: Försörjningsstöd Svara senast 16 nov Försörjningsstöd',
    );
    expect(text(row(el, 'Granit'))).to.contain('Inkommen Söks 1 dag Inte frågade än Ta emot namnet Du');
    expect(text(row(el, 'Lomvi'))).to.contain('Väntar på personens ja');
    expect(text(row(el, 'Storm'))).to.contain('Prövas igen 15 jan');
    expect(phoneIsSeen(el)).to.equal(true);
    await expect(el).to.be.accessible();
  });

  it('says how long someone had waited, where the waiting is over, in the list and in the record', async () => {
    const home = exampleEntry({
      number: 12,
      alias: 'Hassel',
      state: 'housed',
      daysWaiting: 143,
      waitedUntil: '2026-11-21',
      next: { step: 'none' },
    });
    const el = await show({
      listReferrals: async () => exampleList([home, { ...parlan, daysWaiting: 187 }]),
      openReferral: async () => exampleRecord({ can: [] }, home),
    });
    await shows(el, 'Hassel');
    expect(text(row(el, 'Hassel').querySelector('.waited')!)).to.equal('väntade 143 dagar');
    expect(text(row(el, 'Pärlan').querySelector('.waited')!)).to.equal('187 dagar');
    // Wherever it stands beside others, in wide letters: the words keep to their own cell, and are not written over the marks.
    const waited = row(el, 'Hassel').querySelector('.waited')!;
    const written = document.createRange();
    written.selectNodeContents(waited);
    el.style.fontFamily = 'monospace';
    for (const width of [1200, 760, 320]) {
      el.style.setProperty('inline-size', `${width}px`);
      waited.scrollIntoView();
      // A row out of sight is drawn by nobody until it comes into it.
      await waitUntil(() => written.getBoundingClientRect().width > 0);
      const [words, cell] = [written.getBoundingClientRect(), waited.getBoundingClientRect()];
      expect(words.left, `${width} px: from`).to.be.at.least(cell.left - 1);
      expect(words.right, `${width} px: to`).to.be.at.most(cell.right + 1);
      const days = document.createRange();
      days.selectNodeContents(row(el, 'Pärlan').querySelector('.waited')!);
      const lines = new Set([...days.getClientRects()].filter(({ width: w }) => w).map(({ bottom }) => Math.round(bottom)));
      expect(lines.size, `${width} px: days that are counted on are on one line`).to.equal(1);
    }
    await press(el, 'Hassel');
    await shows(el, 'nr 12 · väntade 143 dagar');
  });

  it('has one spoken label for a row’s marks, with every unit’s name in it', async () => {
    const el = await show({ listReferrals: everyone });
    await shows(el, 'Pärlan');

    expect(row(el, 'Pärlan').querySelector('[role=img]')!.getAttribute('aria-label')).to.equal(
      'Vuxenenheten har svarat, Försörjningsstöd är tyst',
    );
    expect(row(el, 'Granit').querySelector('[role=img]')!.getAttribute('aria-label')).to.equal(
      'Vuxenenheten är inte frågad, Försörjningsstöd är inte frågad',
    );
  });

  it('says “Du” in bold only to whoever it waits for', async () => {
    const el = await show({ listReferrals: everyone, getMe: async () => exampleMe({ roles: ['case_officer'], units: ['forsorjning'] }) });
    await shows(el, 'Pärlan');

    expect(row(el, 'Pärlan').querySelector('strong')).to.have.text('Du');
    expect(row(el, 'Granit').querySelector('strong')).to.equal(null);
    expect(text(row(el, 'Granit'))).to.contain('Koordinatorn');
  });

  it('shows no column of marks where the programme asks no units', async () => {
    const policy = { ...(await siteWith().programme()).policy, statements: { kind: 'none' as const } };
    const el = await show({ listReferrals: async () => exampleList([{ ...granit }]) }, { site: siteWith({ policy }) });
    await shows(el, 'Granit');

    expect(text(one(el, 'thead'))).to.equal('Alias Läge Väntat Nästa steg');
    expect(one(el, '.paths')).not.to.contain.text('Enheterna svarar');
  });

  it('counts the states of the path, and shows one alone when it is pressed', async () => {
    const asked: unknown[] = [];
    const el = await show({
      listReferrals: async ({ query }) => {
        asked.push(query.state);
        const entries = [parlan, granit, lomvi, storm];
        return exampleList(query.state ? entries.filter(entry => entry.state === query.state) : entries, {
          counts: exampleList(entries).counts,
        });
      },
    });
    await shows(el, 'Pärlan');
    expect(all(el, '.step.zero').map(text)).to.include('0 Erbjudet hem').and.not.to.include('1 Inte nu');

    await press(el, '1 Inte nu');
    expect(asked).to.deep.equal([undefined, 'not_now']);
    expect(all(el, 'tbody tr')).to.have.length(1);
    expect(text(one(el, '.step[aria-pressed=true]'))).to.equal('1 Inte nu');
    expect(text(one(el, '.top'))).to.contain('1 av 4 namn');

    await press(el, 'Visa alla lägen');
    expect(all(el, 'tbody tr')).to.have.length(4);
  });

  it('shows more rows when asked', async () => {
    const many = Array.from({ length: 60 }, (_, index) => exampleEntry({ number: index + 1, alias: `Träd ${index + 1}` }));
    const { counts } = exampleList(many);
    const counted = { counts };
    const el = await show({
      listReferrals: async ({ query }) =>
        query.after
          ? exampleList(many.slice(50), counted)
          : exampleList(many.slice(0, Number(query.limit)), { ...counted, next: 'page-2' }),
    });
    await shows(el, 'Träd 50');
    expect(all(el, 'tbody tr')).to.have.length(50);

    await shows(el, '50 av 60 namn visas.');
    await press(el, 'Visa fler');
    await shows(el, 'Träd 60');
    expect(all(el, 'tbody tr')).to.have.length(60);
    await shows(el, 'Alla 60 visas.');
  });

  it('says what will be here when there is nothing', async () => {
    const el = await show({ listReferrals: async () => exampleList([]) });
    await shows(el, 'Inga namn på listan än');
    await expect(el).to.be.accessible();
  });

  it('says that it is fetching, with the phone in sight', async () => {
    const el = await show({ listReferrals: () => new Promise(() => {}) });
    await shows(el, 'Hämtar listan');
    expect(phoneIsSeen(el)).to.equal(true);
    await expect(el).to.be.accessible();

    const without = await show({ listReferrals: () => new Promise(() => {}) }, { site: waitingSite() });
    await settled(without);
    expect(phoneIsSeen(without)).to.equal(true);
  });

  it('says what happened when the service does not answer, keeps the phone in sight, and tries again when asked', async () => {
    let answers = false;
    const el = await show(
      { listReferrals: async () => (answers ? exampleList([parlan]) : refuses('unreachable')()) },
      { site: brokenSite() },
    );
    await shows(el, 'Vi når inte tjänsten just nu. Inget har hänt med det som står här.');
    expect(phoneIsSeen(el)).to.equal(true);
    await expect(el).to.be.accessible();

    answers = true;
    el.site = siteWith();
    await press(el, 'Försök igen');
    await shows(el, 'Pärlan');
    expect(el.shadowRoot!.activeElement!.textContent.trim(), 'focus does not go with the button').to.equal('Bostad först-listan');
  });

  it('fetches nobody back who has gone on elsewhere on the page while it tried again', async () => {
    let answers = false;
    const el = await show(
      { listReferrals: async () => (answers ? exampleList([parlan]) : refuses('unreachable')()) },
      { site: siteWith() },
    );
    await shows(el, 'Vi når inte tjänsten just nu.');
    const elsewhere = document.body.appendChild(document.createElement('button'));
    answers = true;
    const pressed = press(el, 'Försök igen');
    elsewhere.focus();
    await pressed;
    await shows(el, 'Pärlan');
    expect(document.activeElement).to.equal(elsewhere);
    elsewhere.remove();
  });

  it('says that one is not signed in, and leads there only when the site has said where', async () => {
    const el = await show({ getMe: refuses('not_signed_in'), listReferrals: refuses('not_signed_in') }, { url: '/sign-in/exempelkommun' });
    await shows(el, 'Du är inte inloggad');
    expect(one(el, 'slot[name=sign-in] a').getAttribute('href')).to.equal('/sign-in/exempelkommun');
    expect(phoneIsSeen(el)).to.equal(true);
    await expect(el).to.be.accessible();

    const unsaid = await show({ getMe: refuses('not_signed_in'), listReferrals: refuses('not_signed_in') }, { url: 'javascript:alert(1)' });
    await shows(unsaid, 'Du är inte inloggad');
    expect(one(unsaid, 'slot[name=sign-in] a')).to.equal(null);
  });

  it('shows nothing of the list where the service has none', async () => {
    const el = await show({ listReferrals: everyone }, { site: siteWith({ can: ['referral'] }) });
    await shows(el, 'visar ingen gemensam lista');
    expect(one(el, 'table')).to.equal(null);
  });

  it('shows nothing of a record, whatever the service sends', async () => {
    const leaking = { ...parlan, ...exampleRecord().words, stance: 'does_not_support', situation: 'Akut hemlös' };
    const el = await show({ listReferrals: async () => exampleList([leaking]) });
    await shows(el, 'Pärlan');
    expect(el.shadowRoot!.textContent).not.to.match(/dörr|katt|härbärge|Akut|Stöder/);
  });

  it('speaks English when the page does', async () => {
    const el = await show({ listReferrals: everyone }, { language: 'en' });
    await shows(el, 'The Housing First list');
    await shows(el, 'Units answering');
    expect(one(el, '.bf').lang).to.equal('en');
    expect(text(row(el, 'Pärlan'))).to.contain('Silent: Income support');
  });

  it('fits a narrow column, also from right to left', async () => {
    const el = await show({ listReferrals: everyone });
    await shows(el, 'Pärlan');
    expect(await sticksOut(el, 320)).to.deep.equal([]);
    el.dir = 'rtl';
    expect(await sticksOut(el, 320), 'from right to left').to.deep.equal([]);
    // The same with letters of twice the size: a name is not cut into pieces to make room for how long it has waited.
    document.documentElement.style.fontSize = '200%';
    try {
      expect(await sticksOut(el, 224), 'with large letters').to.deep.equal([]);
      const name = row(el, 'Pärlan').querySelector('.open')!.getBoundingClientRect();
      expect(name.width, `on one line: ${name.height}`).to.be.greaterThan(name.height);
    } finally {
      document.documentElement.style.fontSize = '';
    }
    expect(row(el, 'Pärlan').getAttribute('role'), 'a stacked row is still a row').to.equal('row');
  });
});
