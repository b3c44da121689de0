// A consultant installs our packages from the files that are published, and builds a site's bundle with them.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { chromium } from 'playwright-core';
import { chromiumArgs, findChromium, noChromium } from '../browser/find-browsers.mjs';
import { bundlers } from './bundlers.mjs';
import { strangersFolder } from './strangers-folder.mjs';
import { serveFolder } from './serve-folder.mjs';

const path = await findChromium();
const skip = path || process.env.BF_REQUIRE_ALL === '1' ? false : noChromium;
const packages = ['elements', 'embed'];
const tags = [
  'bf-referral-form',
  'bf-model-explainer',
  'bf-own-referral',
  'bf-tenant-goals',
  'bf-landlord-contact',
  'bf-landlord-inbox',
  'bf-referral-list',
];
const inside = { elements: 'bf-site', embed: undefined };

/** A page's own script, file → text. `<name>` is a package of ours. */
const scripts = Object.fromEntries(
  packages.flatMap(name => [
    [`${name}-tag.js`, `import '@bostadforst/${name}/bf-referral-form.js';`],
    [`${name}-class.js`, `import { ReferralForm } from '@bostadforst/${name}/referral-form.js';\nwindow.kept = ReferralForm;`],
    [
      `${name}-unused.js`,
      `import { ReferralForm } from '@bostadforst/${name}/referral-form.js';\ndocument.documentElement.dataset.ran = 'yes';`,
    ],
    ...[...tags, inside[name]].filter(Boolean).map(tag => [`${name}-${tag}.js`, `import '@bostadforst/${name}/${tag}.js';`]),
  ]),
);

let stranger;
let site;
let browser;
before(async () => {
  if (skip) return;
  stranger = strangersFolder();
  stranger.write(scripts);
  site = await serveFolder(stranger.folder);
  browser = await chromium.launch({ executablePath: path, args: chromiumArgs(path) });
});
after(async () => {
  await browser?.close();
  await site?.close();
  stranger?.remove();
});

/** Builds the page's script, opens the page under a strict policy, and says what happened there, and how much code it fetched. */
async function built(bundler, script, until = 'load') {
  const out = `${bundler}/${script.replace('.js', '')}`;
  const { classic } = await bundlers[bundler]({ folder: stranger.folder, entry: script, out: join(stranger.folder, out) });
  const tag = classic ? `<script defer src="/${out}/app.js"></script>` : `<script type="module" src="/${out}/app.js"></script>`;
  site.pages['/page.html'] = `<!doctype html><html lang="sv"><title>Sida</title>${tag}
    <bf-referral-form municipality="exempelkommun" backend="${site.origin}"><p>070-174 06 05</p></bf-referral-form></html>`;
  const page = await browser.newPage();
  const errors = [];
  page.on('pageerror', error => errors.push(error.message));
  let bytes = 0;
  page.on('response', response => {
    if (response.url().endsWith('.js')) bytes += Number(response.headers()['content-length']);
  });
  await page.addInitScript(() => {
    window.defined = [];
    const define = window.customElements.define;
    window.customElements.define = function (name, ...rest) {
      window.defined.push(name);
      return define.call(this, name, ...rest);
    };
  });
  await page.goto(`${site.origin}/page.html`, { waitUntil: until });
  const seen = await page.evaluate(() => ({
    defined: window.defined,
    kept: typeof window.kept,
    ran: document.documentElement.dataset.ran,
    rendered: document.querySelector('bf-referral-form').shadowRoot?.querySelectorAll('form, iframe').length ?? 0,
  }));
  await page.close();
  return { ...seen, errors, bytes, code: readFileSync(join(stranger.folder, out, 'app.js'), 'utf8') };
}

for (const bundler of Object.keys(bundlers)) {
  for (const name of packages) {
    describe(`${bundler}, with @bostadforst/${name}`, { skip }, () => {
      it('defines exactly the one element whose tag is imported, and it stands on the page', async t => {
        const { defined, rendered, errors, bytes } = await built(bundler, `${name}-tag.js`, 'networkidle');
        assert.deepEqual(defined, ['bf-referral-form']);
        assert.equal(rendered, 1);
        assert.deepEqual(errors, []);
        t.diagnostic(`${bundler}, ${name}/bf-referral-form.js: ${(bytes / 1000).toFixed(0)} kB, with what it fetches at once`);
      });

      it('defines none where a class is imported, and the page has the class', async () => {
        const { defined, kept, errors } = await built(bundler, `${name}-class.js`);
        assert.deepEqual([defined, kept, errors], [[], 'function', []]);
      });

      it('leaves out a class that nobody uses', async () => {
        const { defined, ran, bytes, code } = await built(bundler, `${name}-unused.js`);
        assert.deepEqual([defined, ran], [[], 'yes']);
        assert.ok(bytes < 300, `${bytes} bytes: ${code}`);
        assert.doesNotMatch(code, /import\b/);
      });
    });
  }
}

describe('each tag, with esbuild', { skip }, () => {
  for (const name of packages) {
    for (const tag of [...tags, inside[name]].filter(Boolean))
      it(`of @bostadforst/${name} defines itself alone: <${tag}>`, async () => {
        const { defined, errors } = await built('esbuild', `${name}-${tag}.js`);
        assert.deepEqual([defined, errors], [[tag], []]);
      });
  }
});
