import { fakeClient } from '@bostadforst/client/testing';
import { expect } from '@open-wc/testing';
import type { staffRoutes } from '../staff-routes.ts';
import { exampleEntry, exampleList } from '../../testing/example-referral.ts';
import { exampleProgramme } from '../../testing/example-programme.ts';
import { changesBetween, firstPage, onePageMore, samePages, sameRows } from './load-list.ts';
import { markOf, marksInWords, shortNames, unitsOf } from './marks.ts';
import { pathOf } from './path.ts';
import { turnOf } from './turn.ts';

const { policy } = exampleProgramme;
const marks = (...each: [string, 'asked' | 'answered' | 'silent'][]) => each.map(([unitId, mark]) => ({ unitId, mark }));

describe('a row’s marks', () => {
  it('show a dash for a unit that was not asked', () => {
    const entry = exampleEntry({ marks: marks(['vuxen', 'asked']) });
    expect(unitsOf(policy, [entry]).map(unit => markOf(entry, unit))).to.deep.equal(['asked', 'none']);
  });

  it('keep a column for a unit that was asked before the programme changed', () => {
    expect(unitsOf(policy, [exampleEntry({ marks: marks(['psyk', 'answered']) })])).to.deep.equal(['vuxen', 'forsorjning', 'psyk']);
  });

  it('name silence before they count answers: it is what someone may do something about', () => {
    const said = marksInWords(exampleEntry({ marks: marks(['vuxen', 'answered'], ['forsorjning', 'silent']) }));
    expect(said).to.deep.equal({ key: 'silentUnits', units: ['forsorjning'] });
  });

  it('say that the person has not said yes, rather than that nobody has asked', () => {
    expect(marksInWords(exampleEntry({ marks: [], awaitingYes: true })).key).to.equal('awaitingYes');
    expect(marksInWords(exampleEntry({ marks: [], awaitingYes: false })).key).to.equal('nobodyAsked');
  });

  it('have heads that tell alike units apart', () => {
    expect(shortNames(['Vuxenenheten', 'Socialpsykiatri', 'Socialtjänst'])).to.deep.equal(['Vuxe', 'Socialp', 'Socialt']);
  });
});

describe('whose turn it is', () => {
  const entry = exampleEntry({ marks: marks(['vuxen', 'answered'], ['forsorjning', 'silent']) });

  it('is an officer’s whose unit has not answered', () => {
    expect(turnOf(entry, { roles: ['case_officer'], units: ['forsorjning'] })).to.deep.include({ mine: true, units: ['forsorjning'] });
  });

  it('is no longer an officer’s whose unit has answered', () => {
    expect(turnOf(entry, { roles: ['case_officer'], units: ['vuxen'] }).mine).to.equal(false);
  });

  it('is nobody’s when nothing is awaited', () => {
    expect(turnOf(exampleEntry({ next: { step: 'none' } }), { roles: ['coordinator'], units: [] })).to.deep.equal({
      mine: false,
      units: [],
    });
  });
});

describe('the path', () => {
  it('leaves out what the programme skips', () => {
    expect(pathOf({ ...policy, statements: { kind: 'none' } }).toDecision).not.to.include('collecting_statements');
    expect(pathOf(policy).toDecision).to.include('collecting_statements');
  });
});

describe('loading the list', () => {
  const { signal } = new AbortController();
  const numbered = (from: number, to: number) => Array.from({ length: to - from }, (_, index) => exampleEntry({ number: from + index }));

  it('begins with fifty rows, goes on two hundred at a time, and keeps what has come', async () => {
    const asked: (string | undefined)[] = [];
    const client = fakeClient<typeof staffRoutes>({
      listReferrals: ({ query }) => {
        asked.push(`${query.limit} after ${query.after ?? 'nothing'}`);
        return query.after ? exampleList(numbered(50, 90)) : exampleList(numbered(0, 50), { next: 'page-2' });
      },
    });
    const first = await firstPage(client, {}, signal);
    expect(first.more).to.equal(true);
    const both = await onePageMore(client, {}, first, signal);
    expect(asked).to.deep.equal(['50 after nothing', '200 after page-2']);
    expect(both.entries).to.have.length(90);
    expect(both.entries[0]).to.equal(first.entries[0]);
    expect(both.more).to.equal(false);
  });

  it('asks for what the filters leave alone, and never for a page that leads nowhere', async () => {
    const client = fakeClient<typeof staffRoutes>({
      listReferrals: ({ query }) => {
        expect(query).to.deep.equal({ limit: '50', state: 'not_now', turn: 'coordinator' });
        return exampleList([], { next: 'never-ending' });
      },
    });
    expect((await firstPage(client, { state: 'not_now', turn: 'coordinator' }, signal)).more).to.equal(false);
  });

  it('says what it knows when it asks again, page by page, until a page begins where it did not', async () => {
    const pages = [exampleList(numbered(0, 2), { next: 'a' }), exampleList(numbered(2, 4), { next: 'b' }), exampleList(numbered(4, 6))];
    const before = { pages, entries: [], counts: [], more: false, at: new Date() };
    const known: unknown[] = [];
    const moved = exampleList(numbered(0, 3), { next: 'other' });
    const answers = [pages[0]!, pages[1]!, pages[2]!, moved, pages[1]!, pages[2]!];
    const client = { listReferrals: async (_: unknown, options: { known?: object }) => (known.push(options.known), answers.shift()!) };

    expect((await samePages(client as never, {}, before, signal)).pages).to.deep.equal(pages);
    expect(known).to.deep.equal(pages);
    known.length = 0;
    await samePages(client as never, {}, before, signal);
    expect(known).to.deep.equal([pages[0], undefined, pages[2]]);
  });

  it('knows rows that came or went from rows that only changed', () => {
    const list = (...entries: ReturnType<typeof numbered>) => ({ pages: [], entries, counts: [], more: false, at: new Date() });
    const [one, two] = numbered(1, 3);
    expect(sameRows(list(one!, two!), list({ ...one!, state: 'assessed' }, two!))).to.equal(true);
    expect(sameRows(list(one!, two!), list(two!))).to.equal(false);
    expect(changesBetween(list(one!, two!), list({ ...one!, state: 'assessed' }))).to.equal(2);
    expect(changesBetween(list(one!, two!), list(two!, { ...one! }))).to.equal(0);
  });
});
