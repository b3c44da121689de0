// The WordPress block as an editor meets it, with stand-ins for what WordPress brings.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { runInNewContext } from 'node:vm';

const folder = join(import.meta.dirname, 'bostadforst');
const read = file => readFileSync(join(folder, file), 'utf8');
const { name, attributes: declared, editorScript, apiVersion } = JSON.parse(read('block/block.json'));
const defaults = Object.fromEntries(Object.entries(declared).map(([key, value]) => [key, value.default]));

/** What the script registers when WordPress loads it. */
function registered() {
  const found = {};
  const named = of => new Proxy({}, { get: (_, component) => (component === 'useBlockProps' ? () => ({ of }) : component) });
  const wp = {
    blocks: { registerBlockType: (tag, block) => Object.assign(found, { tag, ...block }) },
    blockEditor: named('blockEditor'),
    components: named('components'),
    element: { createElement: (type, props, ...children) => ({ type, props: props ?? {}, children }) },
    i18n: { __: (text, domain) => (domain === 'bostadforst' ? text : assert.fail(`no text domain: ${text}`)) },
  };
  runInNewContext(read('block/editor.js'), { window: { wp } });
  return found;
}

/** Everything on the screen, with what the editor would change by it. */
function shown(attributes) {
  const changes = [];
  const tree = registered().edit({ attributes: { ...defaults, ...attributes }, setAttributes: change => changes.push(change) });
  const all = node => (node && typeof node === 'object' ? [node, ...node.children.flat().flatMap(all)] : []);
  const nodes = all(tree);
  const control = label => nodes.find(node => node.props.label === label) ?? assert.fail(`no ${label}`);
  const words = JSON.stringify(tree);
  return { nodes, control, changes, words };
}

describe('the WordPress block', () => {
  it('is the one that block.json declares, stored as choices alone', () => {
    const { tag, save } = registered();
    assert.equal(tag, name);
    assert.equal(save(), null);
    assert.equal(editorScript, 'file:./editor.js');
    assert.equal(apiVersion, 3);
  });

  it('offers each element that the server can write', () => {
    const offered = Array.from(shown({}).control('Vad ska visas?').props.options, ({ value }) => value);
    const written = [...read('elements.php').matchAll(/'([a-z-]+)'/g)].map(([, each]) => each);
    assert.deepEqual(offered, written.slice(0, offered.length));
    assert.equal(offered.length, 7);
  });

  it('sets just the attributes that are declared', () => {
    const { nodes, changes } = shown({});
    for (const { props } of nodes) props.onChange?.('x');
    assert.deepEqual(changes.map(change => Object.keys(change)[0]).sort(), Object.keys(declared).sort());
  });

  it('asks for a phone number until there is one', () => {
    assert.match(shown({}).words, /Utan det visas inte blocket/);
    assert.match(shown({ phone: 'ring' }).words, /Utan det visas inte blocket/);
    assert.doesNotMatch(shown({ phone: '070-174 06 05' }).words, /Utan det visas inte blocket/);
    assert.doesNotMatch(shown({ phone: '112' }).words, /Utan det visas inte blocket/);
  });

  it('asks for whom the form is, and of no other element', () => {
    assert.match(shown({}).words, /För vem\?/);
    assert.doesNotMatch(shown({ element: 'model-explainer' }).words, /För vem\?/);
  });

  it('stands in a frame unless an editor says otherwise', () => assert.equal(defaults.standing, 'framed'));

  it('names what WordPress must load before it', () => {
    const used = [
      ...new Set(
        read('block/editor.js')
          .match(/(?<=\bfunction \(\{ ).*(?= \}\))/)[0]
          .split(', '),
      ),
    ];
    const kebab = used.map(each => `wp-${each.replace(/[A-Z]/g, letter => `-${letter.toLowerCase()}`)}`);
    assert.deepEqual([...read('block/editor.asset.php').matchAll(/'(wp-[a-z0-9-]+)'/g)].map(([, each]) => each).sort(), kebab.sort());
  });

  it('can be translated: every sentence is in the template', () => {
    const files = ['bostadforst.php', 'render.php', 'settings.php', 'scripts.php', 'service.php', 'block/editor.js'];
    const said = files.flatMap(file => [...read(file).matchAll(/__\(\s*'([^']+)',\s*'bostadforst'/g)].map(([, text]) => text));
    const listed = [...read('languages/bostadforst.pot').matchAll(/^(?:(msgctxt) "[^"]*"\n)?msgid "(.+)"$/gm)].filter(
      ([, context]) => !context,
    );
    assert.deepEqual([...new Set(said)].sort(), listed.map(([, , text]) => text).sort());
  });
});
