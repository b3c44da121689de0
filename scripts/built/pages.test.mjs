// The example site in a real browser, under the strictest policy there is: nothing inline, Trusted Types, only its own origin.
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { chromium } from 'playwright-core';
import { chromiumArgs, findChromium, noChromium } from '../browser/find-browsers.mjs';
import { filesIn } from '../files.mjs';
import { municipalSite } from '../../examples/municipality/pages.ts';
import { entryOf, firstView } from './bundle.mjs';
import { serveSite } from './site-server.mjs';

const path = await findChromium();
const demanded = process.env.BF_REQUIRE_ALL === '1';
const skip = path || demanded ? false : noChromium;
const pages = Object.keys(municipalSite()).filter(file => file.endsWith('.html'));
const tagsIn = filesIn('packages/elements/src').flatMap(file => /\/(bf-[a-z-]+)\.ts$/.exec(file)?.[1] ?? []);

const twoCopies = `<!doctype html><html lang="sv"><title>Sida</title>
  ${tagsIn.map(tag => `<script type="module" src="/elements/${tag}.js"></script><script type="module" src="/copy/elements/${tag}.js"></script>`).join('\n')}
  <body><bf-site backend="/" municipality="helsingborg"><bf-model-explainer><p>070-174 06 05</p></bf-model-explainer></bf-site></body></html>`;

let browser;
let site;
before(async () => {
  if (skip) return;
  site = await serveSite({ '/two-copies.html': twoCopies });
  browser = await chromium.launch({ executablePath: path, args: chromiumArgs(path) });
});
after(async () => {
  await browser?.close();
  await site?.close();
});

/** Opens a page as a person on an old phone would, and writes down what a site must never see happen. */
async function visit(address) {
  const context = await browser.newContext({ viewport: { width: 360, height: 740 }, locale: 'sv-SE' });
  const page = await context.newPage();
  const errors = [];
  const elsewhere = [];
  page.on('pageerror', error => errors.push(error.message));
  page.on(
    'request',
    request => !request.url().startsWith(site.origin) && !request.url().startsWith('data:') && elsewhere.push(request.url()),
  );
  await page.addInitScript(() => {
    const seen = { violations: [], shift: 0, globals: Object.keys(window) };
    Object.defineProperty(window, Symbol.for('seen'), { value: seen });
    document.addEventListener('securitypolicyviolation', event => seen.violations.push(`${event.violatedDirective}: ${event.blockedURI}`));
    new PerformanceObserver(list => list.getEntries().forEach(entry => (seen.shift += entry.value))).observe({
      type: 'layout-shift',
      buffered: true,
    });
  });
  await page.goto(`${site.origin}/${address}`, { waitUntil: 'networkidle' });
  await page.waitForTimeout(300);
  const seen = await page.evaluate(() => {
    const { violations, shift, globals } = window[Symbol.for('seen')];
    return {
      violations,
      shift,
      added: Object.keys(window).filter(name => !globals.includes(name)),
      kept: [localStorage.length, sessionStorage.length, document.cookie],
      undefinedTags: [...document.querySelectorAll(':not(:defined)')].map(element => element.localName),
      wide: document.documentElement.scrollWidth - document.documentElement.clientWidth,
      headed: document.head.querySelectorAll('style, link[rel=modulepreload]').length,
    };
  });
  return { page, context, errors, elsewhere, ...seen };
}

const form = async () => {
  const context = await browser.newContext();
  return { context, page: await context.newPage() };
};

/** From page to page of the form, by the one way on. */
async function goOn(page, press, ...headings) {
  for (const name of headings) {
    await page.getByRole('button', { name: press }).click();
    await page.getByRole('heading', { name }).waitFor({ timeout: 30_000 });
  }
}

describe('the example site', { skip }, () => {
  for (const address of pages) {
    it(`stands still and keeps to itself at /${address}`, async () => {
      const { context, errors, elsewhere, violations, shift, added, kept, undefinedTags, wide, headed } = await visit(address);
      await context.close();
      assert.deepEqual(violations, [], 'what the policy refused');
      assert.deepEqual(errors, [], 'what the page would have to explain');
      assert.deepEqual(elsewhere, [], 'who else was asked');
      assert.deepEqual(undefinedTags, [], 'tags that no script defined');
      assert.deepEqual(kept, [0, 0, ''], 'what is left on the device');
      assert.ok(added.length <= 5, `names added to the window: ${added}`);
      assert.equal(headed, 0, 'what was added to the head');
      assert.ok(shift <= 0.01, `layout shift ${shift}`);
      assert.ok(wide <= 0, `${wide} px too wide for a phone`);
    });
  }

  it('works on a page that loads two copies of us', async () => {
    const { page, context, errors, violations } = await visit('two-copies.html');
    const words = await page.evaluate(() => document.querySelector('bf-model-explainer').shadowRoot.textContent);
    await context.close();
    assert.deepEqual(violations, []);
    assert.deepEqual(errors, []);
    assert.match(words, /Helsingborg/);
  });

  it('asks the first question of the referral form before anything more can be fetched', async () => {
    const enough = new Set([
      ...firstView(entryOf('bf-site'), entryOf('bf-referral-form')),
      'jarfalla/hor-av-dig.html',
      'site/municipality.css',
    ]);
    const context = await browser.newContext();
    const page = await context.newPage();
    await page.route('**/*', route => (enough.has(new URL(route.request().url()).pathname.slice(1)) ? route.continue() : route.abort()));
    await page.goto(`${site.origin}/jarfalla/hor-av-dig.html`);
    await page.getByRole('radio').first().check({ timeout: 30_000 });
    await page.getByRole('link', { name: '070-174 06 05' }).first().waitFor({ timeout: 30_000 });
    await context.close();
  });

  it('asks all questions without schemas, and waits for the page where they are checked only there', async () => {
    const { page, context } = await form();
    const waiting = [];
    await page.route(/chunks\/(schemas|self-closing)-/, route => void waiting.push(route));
    await page.goto(`${site.origin}/jarfalla/hor-av-dig.html`);
    await page.getByRole('radio', { name: 'Nej' }).check();
    await goOn(page, 'Fortsätt', 'Vad vill du bli kallad?', 'Hur kan vi nå dig?');
    await page.getByRole('button', { name: 'Fortsätt' }).click();
    await page.getByRole('link', { name: 'Välj minst ett sätt' }).waitFor({ timeout: 30_000 });
    await page.getByRole('checkbox', { name: 'Jag har inget sätt' }).check();
    await goOn(page, 'Fortsätt', 'Var bor du nu?', 'Vad vill du?', 'Språk och tolk');
    await page.getByRole('button', { name: 'Fortsätt' }).click();
    while (waiting.length < 2) await page.waitForTimeout(20);
    await page.getByRole('heading', { name: 'Språk och tolk' }).waitFor({ timeout: 30_000 });
    for (const route of waiting) await route.continue();
    await page.getByRole('heading', { name: 'Kontrollera dina svar' }).waitFor({ timeout: 30_000 });
    await context.close();
  });

  it('is filled in and checked in the language of one’s choice when the network goes after the second question', async () => {
    const { page, context } = await form();
    await page.goto(`${site.origin}/jarfalla/hor-av-dig.html`);
    await page.getByRole('radio', { name: 'Nej' }).check();
    await goOn(page, 'Fortsätt', 'Vad vill du bli kallad?');
    await page.getByRole('button', { name: 'Språk' }).click();
    const last = page.waitForResponse(/chunks\/closing-texts\.en-/, { timeout: 30_000 });
    await page.getByRole('radio', { name: 'English' }).check();
    await (await last).finished();
    // Each of these has its words from another file.
    await page.getByRole('heading', { name: 'What would you like to be called?' }).waitFor({ timeout: 30_000 });
    for (const name of ['Language', 'Continue']) await page.getByRole('button', { name, exact: true }).waitFor({ timeout: 30_000 });
    await context.setOffline(true);
    await goOn(page, 'Continue', 'How can we reach you?');
    await page.getByRole('checkbox', { name: 'I have no way right now' }).check();
    await goOn(page, 'Continue', 'Where do you live now?', 'What do you want?', 'Language and interpreter', 'Check your answers');
    await page.getByRole('button', { name: 'Send', exact: true }).click();
    await page.getByRole('alert').getByText('Nothing has been sent').waitFor({ timeout: 30_000 });
    await context.close();
  });

  it('keeps what was written, as a file, when the network goes before anyone has thought of saving', async () => {
    const { page, context } = await form();
    // What saves, what calls, what asks by a receipt, and last what opens a file.
    const fetched = page.waitForResponse(/chunks\/open-detour-/);
    await page.goto(`${site.origin}/jarfalla/hor-av-dig.html`);
    await (await fetched).finished();
    await page.waitForLoadState('networkidle');
    await context.setOffline(true);
    await page.getByRole('radio', { name: 'Nej' }).check();
    await goOn(page, 'Fortsätt', 'Vad vill du bli kallad?');
    await page.getByRole('button', { name: 'Ring mig' }).filter({ visible: true }).click();
    await page.getByRole('heading', { name: 'Vi hör av oss till dig' }).waitFor({ timeout: 30_000 });
    await page.getByRole('button', { name: 'Tillbaka' }).click();
    await page.getByRole('button', { name: 'Spara som fil' }).click();
    await page.getByLabel('Ord som öppnar filen').fill('anka banan kompass lada');
    const [file] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Spara filen' }).click()]);
    assert.equal(file.suggestedFilename(), 'anteckning.bf');
    await page.getByRole('heading', { name: 'Filen är på väg till dig' }).waitFor({ timeout: 30_000 });
    await context.close();
  });
});
