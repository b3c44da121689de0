// A site that says what a script must be, byte for byte, gets that script or none.
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { chromium } from 'playwright-core';
import { chromiumArgs, findChromium, noChromium } from '../browser/find-browsers.mjs';
import { siteFolder } from '../site.mjs';

const folder = process.env.ASSETS_DIR ?? siteFolder;
const path = await findChromium();
const skip = path || process.env.BF_REQUIRE_ALL === '1' ? false : noChromium;
const promised = name => JSON.parse(readFileSync(join(folder, name, 'integrity.json'), 'utf8'));

let service;
let site;
let browser;
/** What somebody has changed on the way: the end of a path. */
let changed = '';
let html = '';
before(async () => {
  if (skip) return;
  // The service, from another origin than the page, under its exact address.
  service = await listening((request, reply) => {
    const { pathname } = new URL(request.url, 'http://localhost');
    const file = join(folder, pathname.replace(/^\/(elements|embed)\/\d+\.\d+\.\d+\//, '/$1/'));
    if (!pathname.endsWith('.js') || !existsSync(file)) return reply.writeHead(404, { 'access-control-allow-origin': '*' }).end();
    const addition = changed && pathname.endsWith(changed) ? '\nwindow.changed = true;' : '';
    return reply
      .writeHead(200, { 'content-type': 'text/javascript', 'access-control-allow-origin': '*' })
      .end(readFileSync(file, 'utf8') + addition);
  });
  site = await listening((_, reply) => reply.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(html));
  browser = await chromium.launch({ executablePath: path, args: chromiumArgs(path) });
});
after(async () => {
  await browser?.close();
  await Promise.all([service, site].filter(Boolean).map(({ close }) => close()));
});

async function listening(answer) {
  const server = createServer(answer);
  await new Promise(resolve => server.listen(0, '127.0.0.1', resolve));
  const close = () => new Promise(resolve => server.close(resolve).closeAllConnections());
  return { origin: `http://127.0.0.1:${server.address().port}`, close };
}

/** Opens a page that asks for one script, and says whether its element came to life and whether the changed script ran. */
async function visit(name, { hash, importMap, change = '' }) {
  changed = change;
  const { version } = promised(name);
  const map = importMap ? `<script type="importmap">${JSON.stringify(importMap)}</script>` : '';
  html = `<!doctype html><html lang="sv"><title>Sida</title>${map}
    <script type="module" src="${service.origin}/${name}/${version}/bf-model-explainer.js" integrity="${hash}"></script>
    <bf-model-explainer municipality="exempelkommun"><p>070-174 06 05</p></bf-model-explainer></html>`;
  const page = await browser.newPage();
  await page.goto(site.origin, { waitUntil: 'load' });
  const seen = await page.evaluate(() => ({
    alive: window.customElements.get('bf-model-explainer') !== undefined,
    changed: window.changed === true,
    phone: document.querySelector('p').checkVisibility(),
  }));
  await page.close();
  return seen;
}

const wrong = `sha384-${createHash('sha384').update('something else').digest('base64')}`;
const explainer = 'bf-model-explainer.js';

for (const name of ['elements', 'embed']) {
  describe(`/${name}/integrity.json`, () => {
    it('has the version of the package, and each script that a site can load as it lies there', () => {
      const { version, files } = promised(name);
      assert.equal(version, JSON.parse(readFileSync(join(import.meta.dirname, '../../packages', name, 'package.json'), 'utf8')).version);
      const scripts = readdirSync(join(folder, name), { recursive: true }).map(file => file.replaceAll('\\', '/'));
      assert.deepEqual(Object.keys(files).sort(), scripts.filter(file => /^(bf-[a-z-]+|chunks\/.*)\.js$/.test(file)).sort());
      for (const [file, said] of Object.entries(files)) {
        const sum = createHash('sha384')
          .update(readFileSync(join(folder, name, file)))
          .digest('base64');
        assert.equal(said, `sha384-${sum}`, file);
      }
    });

    it('lets a page with the right hash load the element', { skip }, async () => {
      const { alive } = await visit(name, { hash: promised(name).files[explainer] });
      assert.equal(alive, true);
    });

    it('keeps the element away from a page with a wrong hash, and leaves the phone number', { skip }, async () => {
      assert.deepEqual(await visit(name, { hash: wrong }), { alive: false, changed: false, phone: true });
    });

    it('keeps out a script that was changed on the way', { skip }, async () => {
      const hash = promised(name).files[explainer];
      assert.deepEqual(await visit(name, { hash, change: explainer }), { alive: false, changed: false, phone: true });
    });
  });
}

describe('a chunk of an element', { skip }, () => {
  const { files, importMap } = promised('elements');
  const hash = files[explainer];
  const fetched = () => /from\s*["'`]\.\/chunks\/([^"'`]+)/.exec(readFileSync(join(folder, 'elements', explainer), 'utf8'))[1];
  const elsewhere = () => ({
    integrity: Object.fromEntries(Object.entries(importMap.integrity).map(([file, sum]) => [service.origin + file, sum])),
  });

  it('is not covered by the hash of the script that fetches it', async () => {
    assert.equal((await visit('elements', { hash, change: fetched() })).changed, true);
  });

  it('is covered by the import map, with the service’s address before each path', async () => {
    assert.deepEqual(await visit('elements', { hash, change: fetched(), importMap: elsewhere() }), {
      alive: false,
      changed: false,
      phone: true,
    });
    assert.equal((await visit('elements', { hash, importMap: elsewhere() })).alive, true);
  });
});

describe('a frame host', () => {
  it('is one file, so that its hash covers all of it', () => {
    for (const file of Object.keys(promised('embed').files))
      assert.doesNotMatch(readFileSync(join(folder, 'embed', file), 'utf8'), /\bimport\s*[("'{*]|from\s*["'`]\./, file);
  });
});
