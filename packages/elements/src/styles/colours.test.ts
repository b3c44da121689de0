import { expect, fixture, html } from '@open-wc/testing';
import { isSame } from '../testing/contrast.ts';
import { settled } from '../testing/settled.ts';
import type { Specimen } from '../testing/specimen.ts';
import '../testing/specimen.ts';
import { pairsIn, weak } from '../testing/weak-colours.ts';

const nasty = ['#ffff00', '#00ffff', '#ffffff', '#000000', '#767676', '#777777', '#39ff14', '#ff00ff', '#ff6600', '#0000ff', '#ff0000'];
const tokens = ['brand', 'on-brand', 'ink', 'paper', 'warm', 'light', 'alert'] as const;
type Colours = Partial<Record<(typeof tokens)[number], string>>;

/** The same colours each time, so that what fails once fails again. */
function colours(count: number, seed: number): string[] {
  let state = seed;
  const next = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  return Array.from(
    { length: count },
    () =>
      `#${Math.floor(next() * 0x1000000)
        .toString(16)
        .padStart(6, '0')}`,
  );
}

async function show(given: Colours = {}, { whole = false, old = false } = {}) {
  const specimen = await fixture<Specimen>(html`<bf-specimen lang="sv" ?whole=${whole} ?old=${old}></bf-specimen>`);
  await settled(specimen);
  set(specimen, given, 'light');
  return specimen;
}
function set(specimen: Specimen, given: Colours, scheme: string) {
  specimen.style.setProperty('color-scheme', scheme);
  for (const token of tokens) specimen.style.setProperty(`--bf-color-${token}`, given[token] ?? '');
}
const part = (specimen: Specimen, selector: string) => getComputedStyle(specimen.shadowRoot!.querySelector(selector)!);

/** What cannot be read or seen, by day or by night, with any of these. */
async function weakWith(all: readonly Colours[], { whole = false, focused = false } = {}): Promise<string[]> {
  const specimen = await show({}, { whole });
  if (focused) specimen.focusAll();
  const pairs = pairsIn(specimen.shadowRoot!);
  return all.flatMap(given =>
    ['light', 'dark'].flatMap(scheme => {
      set(specimen, given, scheme);
      return weak(pairs).map(pair => `${JSON.stringify(given)}, ${scheme}: ${pair}`);
    }),
  );
}

describe('A municipality’s colours', () => {
  it('can be read and seen, whichever of a thousand brand colours it has', async function () {
    this.timeout(240_000);
    expect(await weakWith([...nasty, ...colours(1000, 1)].map(brand => ({ brand })))).to.deep.equal([]);
  });

  it('can be read and seen whatever all seven colours are', async function () {
    this.timeout(240_000);
    const any = colours(7 * 100, 2);
    const sets = Array.from({ length: 100 }, (_, nth) => Object.fromEntries(tokens.map((token, index) => [token, any[7 * nth + index]!])));
    const extremes = nasty.map((_, nth) =>
      Object.fromEntries(tokens.map((token, index) => [token, nasty[(nth * 3 + index) % nasty.length]!])),
    );
    expect(await weakWith([...sets, ...extremes], { whole: true })).to.deep.equal([]);
  });

  it('show where the keyboard’s focus is', async () => {
    expect(await weakWith([{}, ...nasty.map(brand => ({ brand }))], { whole: true, focused: true })).to.deep.equal([]);
  });

  it('stand as they were given where they can be read', async () => {
    for (const brand of ['rgb(0, 88, 74)', 'rgb(122, 31, 92)', 'rgb(0, 61, 122)', 'rgb(155, 28, 49)', 'rgb(0, 0, 0)']) {
      const specimen = await show({ brand });
      expect(isSame(part(specimen, '.aside a').color, brand), `a link in ${brand}`).to.equal(true);
      expect(isSame(part(specimen, '.button.second').borderTopColor, brand), `an edge in ${brand}`).to.equal(true);
      expect(part(specimen, '.button.first').backgroundColor).to.equal(brand);
    }
  });

  it('keep a bright brand under a button’s text, and deepen only what is written with it', async () => {
    const specimen = await show({ brand: 'rgb(255, 204, 0)' });
    expect(part(specimen, '.button.first').backgroundColor).to.equal('rgb(255, 204, 0)');
    expect(isSame(part(specimen, '.button.first').color, 'rgb(0, 0, 0)')).to.equal(true);
    expect(isSame(part(specimen, '.aside a').color, 'rgb(255, 204, 0)')).to.equal(false);
  });

  it('take the site’s own text on the brand, unless it is too weak', async () => {
    const own = await show({ brand: '#003d7a', 'on-brand': 'rgb(255, 240, 180)' });
    expect(isSame(part(own, '.button.first').color, 'rgb(255, 240, 180)')).to.equal(true);
    const weakly = await show({ brand: '#ff6600', 'on-brand': 'rgb(255, 255, 255)' });
    expect(isSame(part(weakly, '.button.first').color, 'rgb(0, 0, 0)')).to.equal(true);
  });

  it('are as the site gave them, by day, in a browser that cannot read one out of another', async () => {
    const specimen = await show({ brand: 'rgb(122, 31, 92)' }, { whole: true, old: true });
    specimen.style.setProperty('color-scheme', 'dark');
    expect(part(specimen, '.aside a').color).to.equal('rgb(122, 31, 92)');
    expect(part(specimen, '.shell').backgroundColor).to.equal('rgb(255, 255, 255)');
    expect(weak(pairsIn(specimen.shadowRoot!))).to.deep.equal([]);
  });
});
