import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { neutralName } from './neutral-names.ts';

describe('someone who gave no name', () => {
  it('is called by a tree or a bird that nobody else is called by', () => {
    const taken = new Set<string>();
    for (let each = 0; each < 300; each += 1) {
      const name = neutralName(taken);
      assert.ok(!taken.has(name), name);
      assert.ok(name.length <= 30, name);
      taken.add(name);
    }
  });
});
