import { expect } from '@open-wc/testing';
import { exampleEntry, exampleList } from '../testing/example-referral.ts';
import { settled, shows } from '../testing/settled.ts';
import { all, one, phoneIsSeen, press, refuses, row, show, text, type List } from './testing.ts';

const parlan = exampleEntry();
const granit = exampleEntry({
  number: 22,
  alias: 'Granit',
  state: 'received',
  marks: [],
  next: { step: 'acknowledge', owner: 'coordinator' },
});

describe('<bf-referral-list>, asking again', () => {
  const ask = async (el: List) => {
    Object.defineProperty(document, 'visibilityState', { value: 'visible', configurable: true });
    const real = Date.now;
    Date.now = () => real() + 31_000;
    document.dispatchEvent(new Event('visibilitychange'));
    Date.now = real;
    await settled(el);
  };

  it('takes in what has changed without moving focus', async () => {
    let entries = [parlan, granit];
    const el = await show({ listReferrals: async () => exampleList(entries) });
    await shows(el, 'Pärlan');
    one(el, `[id="open-${granit.id}"]`).focus();

    entries = [parlan, { ...granit, state: 'screening' }];
    await ask(el);
    expect(text(row(el, 'Granit'))).to.contain('Mottagen');
    expect(el.shadowRoot!.activeElement).to.equal(one(el, `[id="open-${granit.id}"]`));
  });

  it('does not move a row from under someone’s focus: it says that there is something new', async () => {
    let entries = [parlan, granit];
    const el = await show({ listReferrals: async () => exampleList(entries) });
    await shows(el, 'Pärlan');
    one(el, `[id="open-${granit.id}"]`).focus();

    entries = [granit];
    await ask(el);
    expect(all(el, 'tbody tr')).to.have.length(2);
    await shows(el, '1 ändring sedan du hämtade listan.');
    await expect(el).to.be.accessible();

    await press(el, 'Visa ändringarna');
    expect(all(el, 'tbody tr')).to.have.length(1);
  });

  it('keeps the list and says how old it is when the service stops answering', async () => {
    let up = true;
    const el = await show({ listReferrals: async () => (up ? exampleList([parlan]) : refuses('unreachable')()) });
    await shows(el, 'Pärlan');

    up = false;
    await ask(el);
    await shows(el, 'Listan är från klockan');
    expect(all(el, 'tbody tr')).to.have.length(1);
    expect(phoneIsSeen(el)).to.equal(true);

    up = true;
    await press(el, 'Försök igen');
    expect(el.shadowRoot).not.to.contain.text('Listan är från klockan');
  });

  it('shows no alias any more once the session has run out', async () => {
    let signedIn = true;
    const el = await show({ listReferrals: async () => (signedIn ? exampleList([parlan]) : refuses('not_signed_in')()) });
    await shows(el, 'Pärlan');

    signedIn = false;
    await ask(el);
    await shows(el, 'Du är inte inloggad');
    expect(el.shadowRoot).not.to.contain.text('Pärlan');
  });

  it('leaves no alias behind when the page is left', async () => {
    const el = await show({ listReferrals: async () => exampleList([parlan, granit]) });
    await shows(el, 'Pärlan');
    window.dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true }));
    await settled(el);
    expect(el.shadowRoot).not.to.contain.text('Pärlan');

    window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
    await shows(el, 'Pärlan');
  });
});
