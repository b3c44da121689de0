// What a web editor may paste: token sheets and nothing else. That all of it can be read is tried in the browsers, in the real elements.
import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, it } from 'node:test';
import { tokens } from '../../scripts/package/manifest/tokens.mjs';

const sheets = globSync('*.css', { cwd: import.meta.dirname }).sort();
const known = new Map(tokens.map(({ name, syntax }) => [name, syntax]));
const values = {
  '<color>': /^#([0-9a-f]{3}|[0-9a-f]{6})$/,
  '<length>': /^\d+(\.\d+)?(px|rem)$/,
  '*': /^('[\w ]+'|[\w-]+)(, ('[\w ]+'|[\w-]+))*$/,
};

/** A sheet is one comment on one line, and one rule. */
function read(sheet) {
  const whole = /^\/\* (.+) \*\/\n\.theme-([a-z]+) \{\n((?: {2}[\w-]+: .+;\n)+)\}\n$/.exec(
    readFileSync(join(import.meta.dirname, sheet), 'utf8'),
  );
  assert.ok(whole, `${sheet} is not a comment and one rule`);
  const [, forWhom, name, body] = whole;
  return { forWhom, name, declared: Array.from(body.matchAll(/ {2}([\w-]+): (.+);/g), ([, property, value]) => [property, value]) };
}

/** How far apart two colours are to the eye: 0 is the same, 1 is black and white. */
function apart(one, other) {
  const [a, b] = [oklab(one), oklab(other)];
  return Math.hypot(...a.map((part, index) => part - b[index]));
}

function oklab(hex) {
  const [r, g, b] = [1, 3, 5].map(at => (parseInt(hex.slice(at, at + 2), 16) / 255 + 0.055) / 1.055).map(part => part ** 2.4);
  const [l, m, s] = [0.4122 * r + 0.5363 * g + 0.0514 * b, 0.2119 * r + 0.6807 * g + 0.1074 * b, 0.0883 * r + 0.2817 * g + 0.63 * b].map(
    Math.cbrt,
  );
  return [0.2105 * l + 0.7936 * m - 0.0041 * s, 1.978 * l - 2.4286 * m + 0.4506 * s, 0.0259 * l + 0.7828 * m - 0.8087 * s];
}

describe('the themes', () => {
  it('are six, each under its own name and with a line that says for whom', () => {
    assert.deepEqual(sheets, ['klar.css', 'korn.css', 'natt.css', 'sjo.css', 'skog.css', 'tegel.css']);
    for (const sheet of sheets) {
      const { name, forWhom } = read(sheet);
      assert.equal(name, basename(sheet, '.css'));
      assert.ok(forWhom.toLowerCase().startsWith(name.replace('sjo', 'sjö')), forWhom);
    }
  });

  for (const sheet of sheets)
    it(`${basename(sheet, '.css')} sets tokens, and nothing but tokens and the scheme`, () => {
      for (const [property, value] of read(sheet).declared) {
        if (property === 'color-scheme') assert.match(value, /^(light|dark|light dark)$/);
        else assert.match(value, values[known.get(property)] ?? /^$/, `${property}: ${value}`);
      }
    });

  it('never let what is dangerous look like the brand', () => {
    const defaults = { '--bf-color-brand': '#00584a', '--bf-color-alert': '#a3271f' };
    for (const sheet of sheets) {
      const set = { ...defaults, ...Object.fromEntries(read(sheet).declared) };
      const distance = apart(set['--bf-color-brand'], set['--bf-color-alert']);
      assert.ok(distance >= 0.1, `${sheet}: ${distance.toFixed(3)}`);
    }
  });

  it('are told apart by their brand', () => {
    const brands = sheets.map(sheet => Object.fromEntries(read(sheet).declared)['--bf-color-brand']);
    for (const [index, one] of brands.entries())
      for (const other of brands.slice(index + 1))
        assert.ok(apart(one, other) >= 0.1, `${one} and ${other}: ${apart(one, other).toFixed(3)}`);
  });
});
