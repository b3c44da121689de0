// The pages for those who edit a site: each says all it should, and leads where it says.
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, it } from 'node:test';
import { filesIn, root } from '../files.mjs';
import { documents } from './blocks.mjs';

const read = file => readFileSync(join(root, file), 'utf8');
const recipes = ['sitevision', 'wordpress', 'optimizely', 'umbraco', 'drupal', 'plain-html'].map(name => `docs/for-sites/${name}.md`);

describe('a recipe for a CMS', () => {
  for (const file of recipes) {
    const text = read(file);

    it(`says where, what, which line, which words, what to check and what goes wrong: ${file}`, () => {
      const needed = [
        'Where to (click|put it)',
        'lines for the Content-Security-Policy',
        'accessibility paragraph',
        'check afterwards',
        'goes wrong here',
      ];
      for (const words of needed) assert.match(text, new RegExp(`^## .*${words}`, 'm'), words);
      assert.match(text, /^```html$/m);
      assert.match(text, /^```csp framed$/m);
      assert.match(text, /npx @bostadforst\/doctor/);
    });

    it(`has its paragraph from the page where all of them are: ${file}`, () => {
      const quote = text.match(/^(> .*\n)+/m)?.[0] ?? assert.fail('no paragraph');
      assert.ok(read('docs/for-sites/accessibility.md').includes(quote));
    });

    it(`says what nobody has tried: ${file}`, () => {
      const tried = ['wordpress', 'plain-html'].some(name => file.includes(name));
      assert.equal(/^Not verified by us:/m.test(text), !tried);
    });

    it(`is found from the first page: ${file}`, () => assert.ok(read('docs/for-sites/README.md').includes(`](${file.split('/').at(-1)})`)));
  }

  it('has a paragraph for each element', () => {
    const tags = filesIn('packages/elements/src').flatMap(file => /\/(bf-[a-z-]+)\.ts$/.exec(file)?.[1] ?? []);
    const headings = read('docs/for-sites/accessibility.md')
      .match(/^## .*bf-.*$/gm)
      .join(' ');
    for (const tag of tags.filter(each => each !== 'bf-site')) assert.ok(headings.includes(tag), tag);
  });
});

describe('a document', () => {
  for (const file of documents())
    it(`leads only to what is there: ${file}`, () => {
      const links = Array.from(read(file).matchAll(/\]\(([^)#\s]+)(?:#[^)\s]*)?\)/g), ([, link]) => link).filter(
        link => !/^[a-z]+:/.test(link),
      );
      assert.deepEqual(
        links.filter(link => !existsSync(join(root, dirname(file), link))),
        [],
      );
    });
});
