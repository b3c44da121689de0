// What editors are given has the form that they read, and says what the manifest says.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { cssData, htmlData, webTypes } from './editors.mjs';
import { elementsFolder, elementsOf, makeManifest } from './manifest.mjs';

const manifest = makeManifest();
const elements = elementsOf(manifest);
const packageJson = JSON.parse(readFileSync(join(elementsFolder, 'package.json'), 'utf8'));
const names = list => list.map(({ name }) => name);

/** The forms, as the editors' own schemas have them: each key with what it may be; a trailing `?` may be left out. */
const text = value => typeof value === 'string' && value.length > 0;
const markdown = value => value.kind === 'markdown' && text(value.value);
const listOf = form => value => Array.isArray(value) && value.every(each => fits(each, form));
const html = {
  version: value => value === 1.1,
  tags: listOf({
    name: text,
    description: markdown,
    attributes: listOf({ name: text, description: markdown, 'valueSet?': value => value === 'v', 'values?': listOf({ name: text }) }),
  }),
};
const css = {
  version: value => value === 1.1,
  properties: listOf({ name: text, description: markdown, syntax: text }),
  pseudoElements: listOf({ name: value => /^::part\([a-z-]+\)$/.test(value), description: markdown }),
};
const described = { name: value => typeof value === 'string', description: text };
const jetBrains = {
  $schema: text,
  name: text,
  version: value => /^\d+\.\d+\.\d+/.test(value),
  'js-types-syntax': value => value === 'typescript',
  'description-markup': value => value === 'markdown',
  contributions: value =>
    listOf({
      ...described,
      source: each => fits(each, { module: text, symbol: text }),
      attributes: listOf({ ...described, 'default?': text, value: each => ['plain', 'no-value'].includes(each.kind) && text(each.type) }),
      slots: listOf(described),
      js: each => fits(each, { properties: listOf({ ...described, type: text }), events: listOf({ ...described, type: text }) }),
      css: each => fits(each, { properties: listOf({ ...described, default: text }), parts: listOf(described) }),
    })(value.html.elements),
};

/** Throws where a key is missing, unknown or wrong, and says which. */
function fits(value, form) {
  for (const key of Object.keys(value)) assert.ok(key in form || `${key}?` in form, `${key} is not a key of ${Object.keys(form)}`);
  for (const [key, holds] of Object.entries(form)) {
    const name = key.replace(/\?$/, '');
    if (name === key || name in value) assert.ok(name in value && holds(value[name]), `${name}: ${JSON.stringify(value[name])}`);
  }
  return true;
}

describe('an editor', () => {
  it('reads every element with every attribute in VS Code, and each word that an attribute may be', () => {
    const data = htmlData(manifest);
    fits(data, html);
    for (const [index, element] of elements.entries()) {
      assert.equal(data.tags[index].name, element.tagName);
      assert.deepEqual(names(data.tags[index].attributes), names(element.attributes));
      for (const { name } of [...element.slots, ...(element.events ?? [])])
        assert.ok(data.tags[index].description.value.includes(name), name);
    }
    const form = data.tags.find(({ name }) => name === 'bf-referral-form');
    assert.deepEqual(names(form.attributes.find(({ name }) => name === 'path').values), ['self', 'outreach', 'unit']);
    const explainer = data.tags.find(({ name }) => name === 'bf-model-explainer');
    assert.equal(explainer.attributes.find(({ name }) => name === 'without-heading').valueSet, 'v');
  });

  it('reads the tokens and the parts in VS Code’s style sheets', () => {
    const data = cssData(manifest);
    fits(data, css);
    assert.deepEqual(names(data.properties), names(elements[0].cssProperties));
    assert.deepEqual(names(data.pseudoElements), ['::part(notice)']);
  });

  it('reads the same in JetBrains’ editors', () => {
    const data = webTypes(manifest, packageJson);
    fits(data, jetBrains);
    for (const [index, element] of elements.entries()) {
      const found = data.contributions.html.elements[index];
      assert.equal(found.name, element.tagName);
      assert.deepEqual(names(found.attributes), names(element.attributes));
      assert.deepEqual(names(found.js.events), names(element.events ?? []));
      assert.deepEqual(names(found.js.properties), names(element.members));
      assert.ok(packageJson.exports[`./${found.source.module.split('/').at(-1)}`], found.source.module);
    }
  });

  it('is told by package.json where each file lies', () => {
    assert.equal(packageJson.customElements, 'dist/custom-elements.json');
    assert.equal(packageJson['web-types'], 'dist/web-types.json');
    for (const file of ['custom-elements.json', 'web-types.json', 'vscode.html-custom-data.json', 'vscode.css-custom-data.json'])
      assert.equal(packageJson.exports[`./${file}`], `./dist/${file}`);
  });
});
