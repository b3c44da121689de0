// What a page that we know nothing about can count on in our bundles.
import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { siteFolder } from '../site.mjs';
import { firstView, entryOf, read, scripts, tags } from './bundle.mjs';

const saying = words => scripts().filter(file => read(file).includes(words));

describe('a bundle on a foreign page', () => {
  it('makes its Trusted Types policy under a name of ours, in one place', () => {
    assert.equal(saying('bostadforst.policy').length, 1);
    assert.deepEqual(saying('`lit-html`'), []);
    assert.deepEqual(saying('"lit-html"'), []);
  });

  it('adds nothing to the head of the page', () => {
    for (const words of ['modulepreload', 'createElement(`link`)', 'createElement("link")']) assert.deepEqual(saying(words), [], words);
  });

  it('reads no code from text, which a strict policy refuses', () => {
    for (const words of ['new Function', 'Function(`', 'eval(']) assert.deepEqual(saying(words), [], words);
  });

  it('sends nothing anywhere but to the site’s own backend', () => {
    const addresses = scripts().flatMap(file => [...read(file).matchAll(/["'`](https?:\/\/[^"'`$]+)/g)].map(([, address]) => address));
    const names = /^https?:\/\/(www\.w3\.org|json-schema\.org)\//;
    assert.deepEqual(
      addresses.filter(address => !names.test(address)),
      [],
    );
  });

  it('finds its chunks from wherever the site puts it', () => {
    for (const tag of tags())
      assert.ok(
        firstView(entryOf(tag)).every(file => file.startsWith('elements/')),
        tag,
      );
  });

  it('lies compressed beside itself', () => {
    for (const tag of tags()) {
      for (const file of firstView(entryOf(tag)).filter(file => read(file).length > 600))
        for (const ending of ['br', 'gz']) assert.ok(existsSync(join(siteFolder, `${file}.${ending}`)), `${file}.${ending}`);
    }
  });
});
