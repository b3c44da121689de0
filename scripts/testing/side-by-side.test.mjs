import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { setImmediate as turn } from 'node:timers/promises';
import { sideBySide } from './side-by-side.mjs';

/** Steps that end when they are told to, and what has begun so far. */
function held(...steps) {
  const ends = new Map();
  const begun = [];
  const run = step => {
    begun.push(step.name);
    return new Promise((resolve, reject) => ends.set(step.name, { resolve, reject }));
  };
  const end = async (name, how = 'resolve') => {
    ends.get(name)[how](new Error(name));
    await turn();
  };
  return { begun, end, all: sideBySide(steps, 2, run) };
}

describe('steps side by side', () => {
  it('begin in their order, two at a time, the next as soon as one has ended', async () => {
    const { begun, end, all } = held({ name: 'one' }, { name: 'two' }, { name: 'three' }, { name: 'four' });
    assert.deepEqual(begun, ['one', 'two']);
    await end('two');
    assert.deepEqual(begun, ['one', 'two', 'three']);
    await end('one');
    assert.deepEqual(begun, ['one', 'two', 'three', 'four']);
    await end('three');
    await end('four');
    await all;
  });

  it('wait for one another where they write to the same place, and let the next one go first', async () => {
    const { begun, end, all } = held({ name: 'one', writes: 'here' }, { name: 'two', writes: 'here' }, { name: 'three', writes: 'there' });
    assert.deepEqual(begun, ['one', 'three']);
    await end('three');
    assert.deepEqual(begun, ['one', 'three'], 'a free place is no reason to write where another writes');
    await end('one');
    assert.deepEqual(begun, ['one', 'three', 'two']);
    await end('two');
    await all;
  });

  it('are all over when it says so', async () => {
    const { end, all } = held({ name: 'one' }, { name: 'two' });
    let over = false;
    void all.then(() => (over = true));
    await end('one');
    assert.equal(over, false);
    await end('two');
    assert.equal(over, true);
  });
});
