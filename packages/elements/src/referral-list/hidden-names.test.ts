import { expect } from '@open-wc/testing';
import { exampleEntry, exampleList, exampleRecord } from '../testing/example-referral.ts';
import { settled, shows } from '../testing/settled.ts';
import { called, initialsOf } from './naming.ts';
import { all, one, press, show, text } from './testing.ts';

const words = { t: (_: string, { n }: { n: number }) => `nr ${n}` } as never;

/** Everything that is in the page: words, attributes, and what a script could read out of a field. */
const inThePage = (el: Element & { shadowRoot: ShadowRoot | null }) => el.shadowRoot!.innerHTML + el.outerHTML;

describe('names where others may read over one’s shoulder', () => {
  it('are the first letters of two words, and the list’s number', () => {
    expect(called({ naming: 'initials', words }, { alias: 'lilla björn söder', number: 7 })).to.equal('LB nr 7');
    expect(called({ naming: 'alias', words }, { alias: 'Lilla Björn', number: 7 })).to.equal('Lilla Björn');
  });

  it('are the number alone where an alias has no letters', () => {
    expect(called({ naming: 'initials', words }, { alias: '№ 1', number: 7 })).to.equal('nr 7');
    expect(initialsOf('Åsa-Marie')).to.equal('ÅM');
  });

  it('leave rows, announcements and the opened referral when hidden, and are back when asked for', async () => {
    const entry = exampleEntry({ alias: 'Tallbarret' });
    let answer: (() => void) | undefined;
    const el = await show({
      listReferrals: async () => exampleList([entry]),
      openReferral: async () => (await new Promise<void>(go => (answer = go)), exampleRecord({ entry })),
    });
    await shows(el, 'Tallbarret');

    await press(el, 'Visa initialer');
    expect(text(one(el, 'tbody th'))).to.equal('T nr 18');
    expect(text(one(el, '.tools [role=status]'))).to.equal('Bara initialer och nummer visas.');
    expect(inThePage(el)).not.to.contain('Tallbarret');

    one(el, '.open').click();
    await shows(el, 'Öppnar T nr 18');
    expect(inThePage(el)).not.to.contain('Tallbarret');
    answer!();
    await shows(el, 'Jag vill kunna stänga en dörr');
    expect(text(one(el, '#record-heading'))).to.equal('T nr 18');
    expect(inThePage(el)).not.to.contain('Tallbarret');

    await press(el, 'Till listan');
    await press(el, 'Visa alias');
    await settled(el);
    expect(all(el, '.open').map(text)).to.deep.equal(['Tallbarret']);
  });
});
