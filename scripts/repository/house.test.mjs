// What a reader can count on in every file.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { filesIn, root } from '../files.mjs';

const files = filesIn();
const code = files.filter(file => /\.(ts|mjs)$/.test(file));
const read = file => readFileSync(join(root, file), 'utf8');
const saying = (list, pattern) => list.filter(file => pattern.test(read(file)));
const words = files.filter(file => file !== 'package-lock.json' && /\.(ts|mjs|js|json|html|css|md|svg|yml)$/.test(file));

describe('the house', () => {
  it('has no file that one cannot read in a sitting', () => {
    // A list of texts is as long as there are things to say.
    const long = code.filter(file => !/\/texts[./]/.test(file)).map(file => [file, read(file).split('\n').length - 1]);
    assert.deepEqual(
      long.filter(([, lines]) => lines > 300),
      [],
    );
  });

  it('has no room without a noun', () => {
    const nameless = /(^|\/)(utils?|helpers?|common|shared|lib|misc)\//;
    assert.deepEqual(
      files.filter(file => nameless.test(file)),
      [],
    );
  });

  it('leaves nothing to do later without saying so in an issue', () => {
    const later = new RegExp(['TO' + 'DO', 'FIX' + 'ME', 'X' + 'XX', 'lorem' + ' ipsum', 'not ' + 'implemented'].join('|'));
    assert.deepEqual(saying(words, later), []);
  });

  it('skips no test and runs none alone', () => {
    const tests = code.filter(file => file.includes('.test.'));
    assert.deepEqual(saying(tests, /\b(it|test|describe)\.(skip|only|todo)\(|\b(skip|only|todo): true/), []);
  });

  it('draws the same each time it is tried: a run is red for what was changed, never by chance', () => {
    const tests = code.filter(file => file.includes('.test.'));
    assert.deepEqual(saying(tests, /Math\.random\(/), []);
    const drawing = saying(tests, /^import fc from/m);
    assert.ok(drawing.length);
    assert.deepEqual(
      drawing.filter(file => !saying([file], /\bseed: /).length),
      [],
    );
  });

  it('names no place that packages come from, and no place on one machine', () => {
    const places = new RegExp(
      ['https?://[^\\s"\'`]*(registry|npmjs|artifactory|verdaccio)', '/(home|Users)/[a-z]+/', '/work' + '/(main|shared)'].join('|'),
    );
    assert.deepEqual(saying(words, places), []);
  });
});
