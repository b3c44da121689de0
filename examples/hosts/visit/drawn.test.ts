// How it is drawn, to the pixel, and what becomes of it on paper and in forced colours: what one engine alone can be asked.
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core';
import { chromiumArgs, findChromium } from '../../../scripts/browser/find-browsers.mjs';
import { engines, openGallery, type Gallery } from './gallery.ts';

const skip = engines.every(({ engine }) => engine !== 'Chromium');
const standings = ['framed', 'inline'] as const;

describe('the form as it is drawn on other people’s pages', { skip }, () => {
  let gallery: Gallery;
  let browser: Browser;
  before(async () => {
    gallery = await openGallery();
    const executablePath = await findChromium();
    browser = await chromium.launch({ executablePath, args: chromiumArgs(executablePath ?? '') });
  });
  after(async () => {
    await browser?.close();
    await gallery?.close();
  });

  async function open(name: string, standing: (typeof standings)[number], options: BrowserContextOptions = {}): Promise<Page> {
    const context = await browser.newContext({ viewport: { width: 1000, height: 1200 }, ...options });
    const page = await context.newPage();
    await page.goto(`${gallery.hosts.origin}/${name}${standing === 'inline' ? '?inline' : ''}`);
    await formIn(page, standing).getByRole('radio').first().waitFor();
    await formIn(page, standing).locator('.tel').first().waitFor();
    await page.waitForTimeout(300);
    return page;
  }

  for (const standing of standings) {
    for (const name of ['reset-by-revert', 'hidden-inputs', 'important-resets', 'strict-policy', 'quirks'])
      it(`changes by at most three in a hundred pixels (${name}, ${standing})`, async () => {
        const [plain, hostile] = [await open('plain', standing), await open(name, standing)];
        const share = await difference(hostile, await picture(plain), await picture(hostile));
        await Promise.all([plain, hostile].map(page => page.context().close()));
        assert.ok(share <= 0.03, `${(share * 100).toFixed(2)} %`);
      });

    it(`keeps the page still while it comes (${standing})`, async () => {
      const context = await browser.newContext({ viewport: { width: 360, height: 740 } });
      const page = await context.newPage();
      await page.addInitScript(() => {
        const seen = Object.assign(window, { shift: 0 });
        new PerformanceObserver(list => {
          for (const entry of list.getEntries() as (PerformanceEntry & { value: number })[]) seen.shift += entry.value;
        }).observe({ type: 'layout-shift', buffered: true });
      });
      await page.goto(`${gallery.hosts.origin}/plain${standing === 'inline' ? '?inline' : ''}`);
      await formIn(page, standing).locator('.tel').first().waitFor();
      await page.waitForTimeout(500);
      const shift = await page.evaluate(() => (window as unknown as { shift: number }).shift);
      await context.close();
      assert.ok(shift <= 0.01, `layout shift ${shift}`);
    });

    it(`draws what can be pressed in the reader’s own colours, where those are forced (${standing})`, async () => {
      const page = await open('forced-colours', standing, { forcedColors: 'active' });
      const { colour, ground, border } = await formIn(page, standing)
        .locator('button[type="submit"]')
        .evaluate(button => {
          const style = getComputedStyle(button);
          return { colour: style.color, ground: style.backgroundColor, border: style.borderTopWidth };
        });
      await page.context().close();
      assert.notEqual(colour, ground);
      assert.notEqual(border, '0px', 'a border is all that is left of a button’s shape');
    });
  }

  it('is as tall on paper as what it holds there', async () => {
    const context = await browser.newContext({ viewport: { width: 1000, height: 800 } });
    const explained = await context.newPage();
    await explained.goto(`${gallery.hosts.origin}/explained`);
    const frame = explained.frameLocator('bf-model-explainer iframe');
    await frame.getByText('Lägenheter vid starten').first().waitFor();
    await explained.waitForTimeout(900);
    await explained.emulateMedia({ media: 'print' });
    await explained.setViewportSize({ width: 700, height: 1000 });
    await explained.waitForTimeout(100);
    const given = await explained.locator('bf-model-explainer iframe').evaluate(iframe => iframe.getBoundingClientRect().height);
    const needed = await frame.locator('body').evaluate(body => body.getBoundingClientRect().height);
    await context.close();
    assert.ok(given >= needed, `${given} px for ${needed}`);
  });
});

function formIn(page: Page, standing: (typeof standings)[number]) {
  return standing === 'inline'
    ? page.locator('bf-referral-form')
    : page.frameLocator('bf-referral-form iframe').locator('bf-referral-form');
}

/** Of the element alone: how wide the page around it is, is the page's own business. */
async function picture(page: Page): Promise<string> {
  await page.evaluate(() => {
    const { style } = document.querySelector<HTMLElement>('bf-referral-form')!;
    const place = {
      position: 'absolute',
      'inset-block-start': '0',
      'inset-inline-start': '0',
      'inline-size': '1000px',
      margin: '0',
      'z-index': '9',
    };
    for (const [name, value] of Object.entries(place)) style.setProperty(name, value, 'important');
  });
  // Drawn to the end when it looks as it did a moment ago.
  for (let earlier = '', tries = 0; ; tries += 1) {
    await page.waitForTimeout(300);
    const now = (await page.locator('bf-referral-form').first().screenshot()).toString('base64');
    if (now === earlier || tries === 40) return now;
    earlier = now;
  }
}

/** The share of pixels that differ, counted by a browser: it can read the pictures that it makes. */
function difference(page: Page, one: string, other: string): Promise<number> {
  return page
    .context()
    .newPage()
    .then(async blank => {
      const share = await blank.evaluate(
        async pictures => {
          const drawn = await Promise.all(
            pictures.map(async data => {
              const image = await createImageBitmap(await (await fetch(`data:image/png;base64,${data}`)).blob());
              const canvas = new OffscreenCanvas(image.width, image.height).getContext('2d')!;
              canvas.drawImage(image, 0, 0);
              return canvas.getImageData(0, 0, image.width, image.height);
            }),
          );
          const [a, b] = drawn as [ImageData, ImageData];
          if (a.width !== b.width) return 1;
          const rows = Math.min(a.height, b.height);
          let differing = Math.abs(a.height - b.height) * a.width;
          for (let at = 0; at < rows * a.width * 4; at += 4)
            if (
              Math.abs(a.data[at]! - b.data[at]!) +
                Math.abs(a.data[at + 1]! - b.data[at + 1]!) +
                Math.abs(a.data[at + 2]! - b.data[at + 2]!) >
              48
            )
              differing++;
          return differing / (a.width * Math.max(a.height, b.height));
        },
        [one, other],
      );
      await blank.close();
      return share;
    });
}
