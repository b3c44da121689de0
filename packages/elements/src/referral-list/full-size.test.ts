import { emulateMedia } from '@web/test-runner-commands';
import { expect } from '@open-wc/testing';
import { exampleEntry, exampleList } from '../testing/example-referral.ts';
import { shows } from '../testing/settled.ts';
import { all, one, show } from './testing.ts';

const many = Array.from({ length: 10_000 }, (_, index) => exampleEntry({ number: index + 1, alias: `Träd ${index + 1}` }));
const frame = () => new Promise(resolve => requestAnimationFrame(() => setTimeout(resolve)));
/** The list as one would first write it: every row in one table, drawn at once. Its cells are those of a row of ours. */
function naive(row: HTMLElement): Promise<number> {
  const cells = [...row.children].map(cell => cell.innerHTML);
  const place = document.createElement('div');
  document.body.append(place);
  return timed(() => {
    place.innerHTML = `<table>${many.map(({ alias }) => `<tr>${cells.map(cell => `<td>${alias}${cell}</td>`).join('')}</tr>`).join('')}</table>`;
  }).finally(() => place.remove());
}

async function timed(draw: () => unknown): Promise<number> {
  const began = performance.now();
  await draw();
  await frame();
  return performance.now() - began;
}

describe('the joint list at full size', () => {
  it('has its first frame of ten thousand rows in a twentieth of what drawing them all takes', async function () {
    this.timeout(240_000);
    const answer = exampleList(many);
    const el = await show({ listReferrals: async ({ query }) => (query.path ? answer : exampleList(many.slice(0, 1))) });
    await shows(el, 'Träd 1');
    const wayIn = async (value: string, rows: (count: number) => boolean) => {
      const field = el.shadowRoot!.querySelector<HTMLSelectElement>('[name=path]')!;
      field.value = value;
      field.dispatchEvent(new Event('change'));
      while (!rows(all(el, 'tbody tr').length)) await new Promise(resolve => setTimeout(resolve));
    };
    // In turn, on the same machine, and the best of ten: what else the machine does only ever makes one of them slower.
    let best = Infinity;
    for (let round = 0; round < 10 && best >= 0.05; round += 1) {
      const others = await naive(one(el, 'tbody tr').cloneNode(true) as HTMLElement);
      const ours = await timed(() => wayIn('self_referral', count => count > 1));
      best = Math.min(best, ours / others);
      await wayIn('', count => count === 1);
    }
    expect(best).to.be.lessThan(0.05);
  });

  it('is a table with every row and a head that comes again on paper, without what is pressed', async () => {
    const el = await show({ listReferrals: async () => exampleList(many.slice(0, 300)) });
    await shows(el, 'Träd 50');
    window.dispatchEvent(new Event('beforeprint'));
    await emulateMedia({ media: 'print' });
    try {
      await el.updateComplete;
      const display = (selector: string) => getComputedStyle(one(el, selector)).display;
      expect([display('.list'), display('.list thead'), display('.list tbody'), display('tbody td')]).to.deep.equal([
        'table',
        'table-header-group',
        'table-row-group',
        'table-cell',
      ]);
      expect(all(el, 'tbody tr')).to.have.length(300);
      expect(all(el, 'tbody tr').every(row => row.checkVisibility({ contentVisibilityAuto: true }))).to.equal(true);
      for (const tool of ['.tools', '.filters', '.paths', '#opening']) expect(one(el, tool).checkVisibility(), tool).to.equal(false);
      expect(one(el, '.key').checkVisibility()).to.equal(true);
    } finally {
      await emulateMedia({ media: 'screen' });
    }
  });
});
