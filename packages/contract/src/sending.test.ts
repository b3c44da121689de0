import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { acceptingWork, beginsWithZeros, readAccept } from './sending.ts';

describe('sending without sign-in', () => {
  it('says in Accept what the client can do and how long its page has been open', () => {
    assert.deepEqual(readAccept(acceptingWork(1234.9)), { acceptsWork: true, shownFor: 1234 });
    assert.deepEqual(readAccept(acceptingWork(-5)), { acceptsWork: true, shownFor: 0 });
  });

  it('takes an older client for one that can only wait', () => {
    for (const header of [undefined, '', '*/*', 'application/json', 'text/html, */*;q=0.8'])
      assert.deepEqual(readAccept(header), { acceptsWork: false });
    assert.deepEqual(readAccept('application/work+json;shown=soon'), { acceptsWork: true });
  });

  it('uses no sign in Accept that would make a browser ask first', () => {
    assert.doesNotMatch(acceptingWork(1e9), /[^\x20-\x7e]|["():<>?@[\\\]{}]/);
    assert.ok(acceptingWork(1e12).length <= 128);
  });

  it('counts zero bits from the first one, and none beyond the hash', () => {
    const hash = Uint8Array.of(0, 0b0001_0000, 255);
    assert.deepEqual(
      [1, 8, 11, 12, 13].map(bits => beginsWithZeros(hash, bits)),
      [true, true, true, false, false],
    );
    assert.equal(beginsWithZeros(Uint8Array.of(0), 9), false);
  });
});
