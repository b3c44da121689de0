// How heavy each element is until it can be used. A person in a stairwell on an old phone pays for every kilobyte.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { gzipSync } from 'node:zlib';
import { siteFolder } from '../site.mjs';
import { entryOf, firstView, kilobytes, read, scripts, tags, weight } from './bundle.mjs';

const publicTags = ['bf-site', 'bf-referral-form', 'bf-tenant-goals', 'bf-own-referral', 'bf-landlord-contact', 'bf-model-explainer'];
const staffTags = ['bf-referral-list', 'bf-landlord-inbox'];

/** The one file that begins with this part of an element. */
function chunk(name) {
  const [file, ...others] = scripts().filter(each => new RegExp(`chunks/${name}-[\\w-]{8}\\.js$`).test(each));
  assert.ok(file && !others.length, `${name}: ${[file, ...others]}`);
  return file;
}

describe('an element on a page', () => {
  it('has an entry under a name that a site can link to for ever', () => {
    assert.deepEqual(tags().sort(), [...publicTags, ...staffTags].sort());
  });

  it('shows the first question of the referral form within 30 kB and two requests', t => {
    const files = firstView(entryOf('bf-referral-form'));
    t.diagnostic(`bf-referral-form: ${kilobytes(weight(files))} in ${files.length} requests`);
    assert.ok(weight(files) <= 30_000, kilobytes(weight(files)));
    assert.ok(files.length <= 2, files.join(', '));
  });

  it('asks the next questions of a person’s own form within 14 kB more, and does not wait for schemas', t => {
    const there = firstView(entryOf('bf-referral-form'));
    const questions = firstView(chunk('self-walk')).filter(file => !there.includes(file));
    const closing = firstView(chunk('self-closing')).filter(file => !there.includes(file) && !questions.includes(file));
    t.diagnostic(
      `questions: ${kilobytes(weight(questions))} in ${questions.length} files, then ${kilobytes(weight(closing))} to check them`,
    );
    assert.ok(weight(questions) <= 14_000, kilobytes(weight(questions)));
    assert.ok(weight(closing) <= 8_000, kilobytes(weight(closing)));
    for (const file of [...questions, ...closing]) assert.doesNotMatch(file, /chunks\/(schemas|client|staff)-/);
  });

  it('asks those who write for others, and does what stands beside, within 12 kB more than a person’s own path', t => {
    const there = firstView(entryOf('bf-referral-form'), ...['self-walk', 'self-closing', 'client', 'referral-routes'].map(chunk));
    for (const name of ['outreach-walk', 'unit-walk', 'save-detour', 'open-detour', 'receipt-detour', 'call-detour']) {
      const own = firstView(chunk(name)).filter(file => !there.includes(file));
      t.diagnostic(`${name}: ${kilobytes(weight(own))}`);
      assert.ok(weight(own) <= 12_000, `${name}: ${kilobytes(weight(own))}`);
    }
  });

  for (const tag of publicTags.filter(each => each !== 'bf-referral-form')) {
    it(`shows <${tag}> within 34 kB and three requests`, t => {
      const files = firstView(entryOf(tag));
      t.diagnostic(`${tag}: ${kilobytes(weight(files))} in ${files.length} requests, of it ${kilobytes(weight([entryOf(tag)]))} its own`);
      assert.ok(weight(files) <= 34_000, kilobytes(weight(files)));
      assert.ok(weight([entryOf(tag)]) <= 4_000, `its own: ${kilobytes(weight([entryOf(tag)]))}`);
      assert.ok(files.length <= 3, files.join(', '));
    });
  }

  for (const tag of staffTags) {
    it(`shows <${tag}>, for staff at a desk, within 65 kB`, t => {
      const files = firstView(entryOf(tag));
      t.diagnostic(`${tag}: ${kilobytes(weight(files))} in ${files.length} requests`);
      assert.ok(weight(files) <= 65_000, kilobytes(weight(files)));
    });
  }

  it('shows all public elements together within 50 kB', t => {
    const files = firstView(...publicTags.map(entryOf));
    t.diagnostic(`together: ${kilobytes(weight(files))} in ${files.length} requests`);
    assert.ok(weight(files) <= 50_000, kilobytes(weight(files)));
  });

  it('seals on the outreach page alone, within 12 kB', t => {
    const [seal, ...others] = scripts().filter(file => /chunks\/seal-[\w-]+\.js$/.test(file));
    t.diagnostic(`seal: ${kilobytes(weight([seal]))}, the page's own script: ${kilobytes(weight(['outreach/page.js']))}`);
    assert.deepEqual(others, []);
    assert.ok(weight([seal]) <= 12_000, kilobytes(weight([seal])));
    assert.ok(weight(['outreach/page.js']) <= 12_000, kilobytes(weight(['outreach/page.js'])));
    const asking = [...scripts(), 'outreach/page.js'].filter(file => read(file).includes(seal.split('/').at(-1)));
    assert.deepEqual(asking, ['outreach/page.js']);
  });

  it('stands in a frame by a host of at most 4 kB, gzipped, in one request', t => {
    for (const tag of [...publicTags, ...staffTags].filter(each => each !== 'bf-site')) {
      const code = readFileSync(join(siteFolder, 'embed', `${tag}.js`));
      const zipped = gzipSync(code, { level: 9 }).length;
      t.diagnostic(`embed/${tag}.js: ${kilobytes(zipped)}`);
      assert.ok(zipped <= 4_000, `${tag}: ${kilobytes(zipped)}`);
      assert.doesNotMatch(String(code), /\bimport\b/, tag);
    }
  });
});
