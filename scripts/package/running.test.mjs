// The manifest and the elements themselves, as they are published and as they run in a browser, say the same.
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { join } from 'node:path';
import { readFileSync } from 'node:fs';
import { chromium } from 'playwright-core';
import { chromiumArgs, findChromium, noChromium } from '../browser/find-browsers.mjs';
import { bundlers } from './bundlers.mjs';
import { wordsOf } from './editors.mjs';
import { elementsOf } from './manifest.mjs';
import { serveFolder } from './serve-folder.mjs';
import { strangersFolder } from './strangers-folder.mjs';

const path = await findChromium();
const skip = path || process.env.BF_REQUIRE_ALL === '1' ? false : noChromium;
const stranger = skip ? undefined : strangersFolder(['@bostadforst/elements']);
const manifest = stranger && join(stranger.folder, 'node_modules/@bostadforst/elements/dist/custom-elements.json');
const elements = manifest ? elementsOf(JSON.parse(readFileSync(manifest, 'utf8'))) : [];

let site;
let browser;
let page;
before(async () => {
  if (skip) return;
  const imports = elements.map(
    ({ tagName, name }) =>
      `import '@bostadforst/elements/${tagName}.js';\nimport { ${name} } from '@bostadforst/elements/${tagName.slice('bf-'.length)}.js';`,
  );
  const classes = `window.classes = { ${elements.map(({ tagName, name }) => `'${tagName}': ${name}`).join(', ')} };`;
  stranger.write({ 'all.js': [...imports, classes].join('\n') });
  await bundlers.esbuild({ folder: stranger.folder, entry: 'all.js', out: join(stranger.folder, 'all') });
  site = await serveFolder(stranger.folder);
  site.pages['/page.html'] = '<!doctype html><html lang="sv"><title>Sida</title><script type="module" src="/all/app.js"></script></html>';
  browser = await chromium.launch({ executablePath: path, args: chromiumArgs(path) });
  page = await browser.newPage();
  await page.goto(`${site.origin}/page.html`);
});
after(async () => {
  await browser?.close();
  await site?.close();
  stranger?.remove();
});

/** A word that an attribute takes, and what the property then is. */
function example({ type }) {
  if (type.text === 'number') return ['3', 3];
  if (type.text === 'boolean') return ['', true];
  const word = wordsOf(type).at(-1) ?? 'https://bf.example.se/';
  return [word, word];
}

describe('a running element', { skip }, () => {
  for (const { tagName, attributes, members } of elements) {
    it(`<${tagName}> is of the class that the manifest names, and observes just the attributes that it lists`, async () => {
      const seen = await page.evaluate(tag => {
        const type = window.customElements.get(tag);
        return { same: type === window.classes[tag], observed: type.observedAttributes };
      }, tagName);
      assert.equal(seen.same, true);
      assert.deepEqual([...seen.observed].sort(), attributes.map(each => each.name).sort());
    });

    it(`<${tagName}> has just the properties that the manifest lists, with their defaults`, async () => {
      const seen = await page.evaluate(tag => {
        const type = window.customElements.get(tag);
        const element = document.createElement(tag);
        const open = [...type.elementProperties].filter(([, options]) => !options.state).map(([key]) => key);
        return Object.fromEntries(open.map(key => [key, element[key] === undefined ? 'undefined' : JSON.stringify(element[key])]));
      }, tagName);
      const listed = members.map(each => [each.name, each.default?.replaceAll("'", '"') ?? 'undefined']);
      assert.deepEqual(Object.fromEntries(Object.entries(seen).sort()), Object.fromEntries(listed.sort()));
    });

    for (const attribute of attributes) {
      it(`<${tagName}> takes ${attribute.name} into ${attribute.fieldName}, and writes it back only where the manifest says so`, async () => {
        const [written, read] = example(attribute);
        const member = members.find(each => each.name === attribute.fieldName);
        const seen = await page.evaluate(
          async ({ tag, attributeName, property, written, read }) => {
            const element = document.createElement(tag);
            element.setAttribute(attributeName, written);
            const taken = element[property];
            const other = document.createElement(tag);
            document.body.append(other);
            other[property] = read;
            await other.updateComplete;
            const reflected = other.hasAttribute(attributeName);
            other.remove();
            return { taken, reflected };
          },
          { tag: tagName, attributeName: attribute.name, property: attribute.fieldName, written, read },
        );
        assert.deepEqual(seen, { taken: read, reflected: member.reflects ?? false });
      });
    }

    it(`<${tagName}> takes from no attribute what the manifest gives a property alone`, async () => {
      const alone = members.filter(member => !member.attribute).map(member => member.name);
      const taken = await page.evaluate(
        ({ tag, alone }) => {
          const element = document.createElement(tag);
          for (const name of alone) element.setAttribute(name, 'x');
          return alone.filter(name => element[name] !== undefined);
        },
        { tag: tagName, alone },
      );
      assert.deepEqual(taken, []);
    });
  }
});
