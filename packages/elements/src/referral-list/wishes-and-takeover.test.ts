import { expect, waitUntil } from '@open-wc/testing';
import { exampleApartment, exampleRecord } from '../testing/example-referral.ts';
import { shows } from '../testing/settled.ts';
import { all, choose, one, open, press, sticksOut, text, write } from './testing.ts';

const wishes = [
  { kind: 'no_stairs', weight: 'most' },
  { kind: 'away_from', weight: 'important', words: 'torget' },
] as const;
const waiting = (change = {}) => exampleRecord({ mayWriteWishes: true, can: ['MatchProposed'], ...change }, { state: 'waiting_for_home' });

describe('finding a home with someone', () => {
  it('writes down wishes in the person’s own weight, the heaviest first, and nothing that was not wished', async () => {
    const bodies: unknown[] = [];
    const el = await open(waiting(), { writeHomeWishes: async ({ body }) => (bodies.push(body), waiting()) });
    expect(text(one(el, '#wishes-heading'))).to.equal('Önskemål om hem');
    await press(el, 'Skriv önskemål');
    await choose(el, 'wish_near', 'wish');
    await press(el, 'Spara önskemålen');
    // The schemas are fetched when something is sent for the first time.
    await waitUntil(() => one(el, '.error-summary'), 'the summary stands', { timeout: 40_000 });
    expect(text(one(el, '.error-summary'))).to.contain('Nära vad');
    expect(bodies).to.deep.equal([]);
    await write(el, 'words_near', 'bussen');
    await choose(el, 'wish_pets', 'most');
    await press(el, 'Spara önskemålen');
    await shows(el, 'Sparat');
    expect(bodies).to.deep.equal([
      {
        wishes: [
          { kind: 'pets', weight: 'most' },
          { kind: 'near', weight: 'wish', words: 'bussen' },
        ],
      },
    ]);
  });

  it('shows each wish beside each free home in words, and adds nothing up', async () => {
    const up = exampleApartment({ id: '00000000-0000-4000-8000-000000000902', number: 5, floor: 2, lift: false });
    const el = await open(waiting({ homeWishes: { wishes, writtenAt: '2026-11-20T09:00:00Z' } }), {
      listApartments: async () => [exampleApartment(), up],
    });
    await press(el, 'Föreslå ett hem');
    await shows(el, 'Hem nr 5');
    const rows = all(el, 'form .wishes tbody tr').map(text);
    expect(rows[0]).to.contain('viktigast').and.to.contain('stämmer: Bottenvåning').and.to.contain('stämmer inte: Våning 2');
    expect(rows[1]).to.contain('Inte nära torget').and.to.contain('oklart: I norr');
    expect(all(el, '.wishes').map(text).join()).not.to.match(/\d+ av \d+|%|poäng/);
    expect(await sticksOut(el, 320)).to.deep.equal([]);
  });

  it('lets the lease become the person’s own by three facts of the tenancy, none of them in words', async () => {
    const bodies: unknown[] = [];
    const tenancy = (state: 'planned' | 'proposed', can: 'TakeoverProposed'[]) => ({
      id: '00000000-0000-4000-8000-000000000950',
      contractForm: 'second_hand_social' as const,
      signedOn: '2025-12-15',
      moveInDate: '2026-01-02',
      takeover: { state, reviewOn: '2027-01-02', can },
    });
    const home = exampleRecord({ can: [], tenancy: tenancy('planned', ['TakeoverProposed']) }, { state: 'housed' });
    const el = await open(home, {
      actOnTakeover: async ({ body }) => (
        bodies.push(body),
        exampleRecord({ can: [], tenancy: tenancy('proposed', []) }, { state: 'housed' })
      ),
    });
    expect(all(el, '.way-home li').map(text).at(-1)).to.equal('Eget kontrakt, kommer sedan');
    await press(el, 'Föreslå övertagande');
    expect(all(el, 'form :is(textarea, input[type=text])').length).to.equal(0);
    await choose(el, 'rent', 'paid');
    await choose(el, 'care', 'cared_for');
    await choose(el, 'disturbances', 'none');
    await press(el, 'Spara förslaget');
    await shows(el, 'Sparat');
    expect(bodies).to.deep.equal([{ type: 'TakeoverProposed', facts: { rent: 'paid', care: 'cared_for', disturbances: 'none' } }]);
    await expect(el).to.be.accessible();
  });
});
