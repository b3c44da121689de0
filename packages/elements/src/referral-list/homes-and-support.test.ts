import { expect } from '@open-wc/testing';
import { exampleApartment, exampleMe, exampleRecord } from '../testing/example-referral.ts';
import { shows } from '../testing/settled.ts';
import { all, button, choose, focused, one, open, press, sticksOut, text, write } from './testing.ts';

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
    expect(await sticksOut(el, 320)).to.deep.equal([]);
  });
});
