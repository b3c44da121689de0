import { expect, fixture, html } from '@open-wc/testing';
import { emulateMedia } from '@web/test-runner-commands';
import { contrast } from '../testing/contrast.ts';
import { settled } from '../testing/settled.ts';
import type { Specimen } from '../testing/specimen.ts';
import '../testing/specimen.ts';

async function on(page: string): Promise<Specimen> {
  const frame = await fixture<HTMLElement>(html`<div><bf-specimen lang="sv" whole></bf-specimen></div>`);
  frame.style.setProperty('color-scheme', page);
  const specimen = frame.querySelector<Specimen>('bf-specimen')!;
  await settled(specimen);
  return specimen;
}
const ground = (specimen: Specimen) => getComputedStyle(specimen.shadowRoot!.querySelector('.shell')!).backgroundColor;
const isDark = (specimen: Specimen) => contrast(ground(specimen), 'rgb(0, 0, 0)') < 2;

/** The person's own device; only some browsers let a test choose it. */
async function device(scheme: 'light' | 'dark'): Promise<boolean> {
  if (/chrom/i.test(navigator.userAgent)) await emulateMedia({ colorScheme: scheme });
  return matchMedia(`(prefers-color-scheme: ${scheme})`).matches;
}

describe('Dark', () => {
  afterEach(() => device('light'));

  it('is where the page is dark, and light where it is light', async () => {
    expect(isDark(await on('dark'))).to.equal(true);
    expect(isDark(await on('light'))).to.equal(false);
  });

  it('never comes to a page that says nothing of it, whatever the device', async () => {
    for (const scheme of ['dark', 'light'] as const) {
      await device(scheme);
      expect(isDark(await on('normal'))).to.equal(false);
    }
  });

  it('follows the device where the page follows it', async () => {
    for (const scheme of ['dark', 'light'] as const)
      if (await device(scheme)) expect(isDark(await on('light dark')), scheme).to.equal(scheme === 'dark');
  });

  it('goes with the page when the page is turned, also what the browser draws itself', async () => {
    const specimen = await on('light');
    specimen.parentElement!.style.setProperty('color-scheme', 'dark');
    expect(isDark(specimen)).to.equal(true);
    expect(getComputedStyle(specimen.shadowRoot!.querySelector('.input')!).colorScheme).to.equal('dark');
  });

  it('can be asked for by the element’s own style', async () => {
    const specimen = await on('light');
    specimen.style.setProperty('color-scheme', 'dark');
    expect(isDark(specimen)).to.equal(true);
  });
});
