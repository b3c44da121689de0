import type { ListFilters } from '@bostadforst/contract/referral/list-query';
import { expect } from '@open-wc/testing';
import { exampleEntry, exampleList } from '../testing/example-referral.ts';
import { settled, shows } from '../testing/settled.ts';
import { all, one, press, show, text, type List } from './testing.ts';

const names = Array.from({ length: 3 }, (_, index) => exampleEntry({ number: index + 1, alias: `Träd ${index + 1}` }));

async function narrowed() {
  const asked: ListFilters[] = [];
  const el = await show({
    listReferrals: async ({ query }) => {
      const { state, silent, path, turn } = query as ListFilters;
      asked.push({ ...(state && { state }), ...(silent && { silent }), ...(path && { path }), ...(turn && { turn }) });
      return exampleList(silent ? names.slice(0, 1) : names);
    },
  });
  await shows(el, 'Träd 3');
  return { el, asked };
}

async function pick(el: List, name: string, value: string) {
  const field = el.shadowRoot!.querySelector<HTMLSelectElement>(`select[name="${name}"]`)!;
  field.value = value;
  field.dispatchEvent(new Event('change'));
  await settled(el);
}

describe('narrowing the joint list', () => {
  it('takes each filter with the others, says how many are left, and lets all go in one press', async () => {
    const { el, asked } = await narrowed();
    await pick(el, 'silent', 'forsorjning');
    await pick(el, 'turn', 'case_officer');
    await press(el, '1 Enheterna svarar');
    expect(asked.at(-1)).to.deep.equal({ silent: 'forsorjning', turn: 'case_officer', state: 'collecting_statements' });
    expect(text(one(el, '.narrowed'))).to.contain('1 namn med de här filtren.');
    expect(text(one(el, '.top'))).to.contain('1 namn med valda filter');
    await expect(el).to.be.accessible();

    await press(el, 'Ta bort alla filter');
    expect(asked.at(-1)).to.deep.equal({});
    expect(all(el, 'tbody tr')).to.have.length(3);
    expect(all(el, 'select').map(each => (each as HTMLSelectElement).value)).to.deep.equal(['', '', '']);
  });

  it('offers the units that are asked and the turns that the programme has, and no situation', async () => {
    const { el } = await narrowed();
    const labels = all(el, '.filters label').map(text);
    expect(labels).to.deep.equal(['Tyst enhet', 'Väg in', 'Vems tur']);
    expect(all(el, '[name=silent] option').map(text)).to.deep.equal(['Alla enheter', 'Vuxenenheten', 'Försörjningsstöd']);
  });
});

describe('a joint list of ten thousand', () => {
  const many = Array.from({ length: 10_000 }, (_, index) => exampleEntry({ number: index + 1, alias: `Träd ${index + 1}` }));
  const drawn = (el: List) => all(el, 'tbody tr').length;

  it('draws what is seen first, has every row’s place, and all of it for a search in the page before long', async () => {
    // A browser that has other things to do until it is told: what it draws meanwhile is no matter of how fast it is.
    const { requestIdleCallback } = window;
    const later: (() => void)[] = [];
    window.requestIdleCallback = draw => -later.push(draw as () => void);
    const el = await show({
      listReferrals: async () => exampleList(many.slice(0, 2_000), { counts: exampleList(many).counts, next: 'more' }),
    });
    await shows(el, 'Träd 50').finally(() => (window.requestIdleCallback = requestIdleCallback));
    expect(drawn(el)).to.be.lessThan(1_500);
    expect(one(el, 'table').getAttribute('aria-rowcount')).to.equal('10001');
    const height = one(el, 'table').offsetHeight;

    later.at(-1)!();
    for (const start = Date.now(); drawn(el) < 2_000 && Date.now() - start < 20_000;) await new Promise(resolve => setTimeout(resolve, 20));
    expect(drawn(el)).to.equal(2_000);
    expect(all(el, 'tbody tr').at(-1)!.getAttribute('aria-rowindex')).to.equal('2001');
    expect(one(el, 'table').offsetHeight).to.be.within(height * 0.8, height * 1.2);
    // What is out of sight is skipped, not gone.
    expect(all(el, 'tbody tr').at(-1)!.checkVisibility({ contentVisibilityAuto: true })).to.equal(false);
    expect(el.shadowRoot).to.contain.text('Träd 2000');
  });

  it('comes page by page when all is asked for, and stops where one does not come', async () => {
    const asked: (string | undefined)[] = [];
    let up = true;
    const el = await show({
      listReferrals: async ({ query }) => {
        asked.push(query.after);
        const from = Number(query.after ?? 0);
        if (from === 450 && up) throw new Error('gone');
        const to = Math.min(from + Number(query.limit), 600);
        return exampleList(many.slice(from, to), { counts: exampleList(many.slice(0, 600)).counts, ...(to < 600 && { next: String(to) }) });
      },
    });
    await shows(el, '50 av 600 namn visas.');
    await press(el, 'Visa alla 600');
    await shows(el, '450 av 600 namn visas.');
    expect(asked).to.deep.equal([undefined, '50', '250', '450']);
    expect(one(el, '.under [role=alert], .under .notice')).not.to.equal(null);

    up = false;
    await press(el, 'Försök igen');
    await shows(el, 'Alla 600 visas.');
  });
});
