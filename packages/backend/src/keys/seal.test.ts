import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import * as z from 'zod/mini';
import { createKeys } from './keys.ts';
import { open, seal, type Place } from './seal.ts';
import { createSealer } from './sealer.ts';

fc.configureGlobal({ seed: 1 });

const keys = createKeys(randomBytes(32));
const key = keys.newDataKey();
const place: Place = { municipality: 'exempelkommun', table: 'referral', id: 'a1', column: 'sealed' };
const words = Buffer.from('Jag sover hos en vän');

describe('what is sealed', () => {
  it('opens where it was sealed', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), plain =>
        assert.deepEqual(open(key, place, seal(key, place, plain)), Buffer.from(plain)),
      ),
    );
  });

  it('does not open in another row, column, table or municipality', () => {
    const sealed = seal(key, place, words);
    for (const moved of [{ id: 'a2' }, { column: 'wish' }, { table: 'person' }, { municipality: 'grannkommun' }])
      assert.throws(() => open(key, { ...place, ...moved }, sealed), { name: 'SealError' }, JSON.stringify(moved));
  });

  it('does not take a place for another whose names run together the same', () => {
    const sealed = seal(key, { ...place, table: 'a', id: 'bc' }, words);
    assert.throws(() => open(key, { ...place, table: 'ab', id: 'c' }, sealed), { name: 'SealError' });
  });

  it('does not open when any single bit is changed, or a byte is missing', () => {
    const sealed = seal(key, place, words);
    for (let bit = 0; bit < sealed.length * 8; bit += 1) {
      const changed = Buffer.from(sealed);
      changed[bit >> 3]! ^= 1 << (bit & 7);
      assert.throws(() => open(key, place, changed), { name: 'SealError' }, `bit ${bit}`);
    }
    for (let length = 0; length < sealed.length; length += 1)
      assert.throws(() => open(key, place, sealed.subarray(0, length)), { name: 'SealError' });
  });

  it('does not open with another person’s key', () => {
    const other = keys.newDataKey();
    assert.throws(() => open(other, place, seal(key, place, words)), { name: 'SealError' });
    assert.throws(() => open({ id: key.id, secret: other.secret }, place, seal(key, place, words)), { name: 'SealError' });
  });

  it('looks different each time, and shows neither words nor how short an answer is', () => {
    const sealer = createSealer(key, 'exempelkommun');
    const at = { table: 'statement', id: 's1' };
    const [yes, cannotSay] = [sealer.seal(at, 'yes'), sealer.seal(at, 'cannot_say')];
    assert.notDeepEqual(sealer.seal(at, 'yes'), yes);
    assert.equal(yes.length, cannotSay.length);
    assert.ok(!cannotSay.includes('cannot_say'));
    assert.equal(sealer.open(at, yes, z.string()), 'yes');
  });

  it('is refused when it opens to another shape than the store reads', () => {
    const sealer = createSealer(key, 'exempelkommun');
    const at = { table: 'statement', id: 's1' };
    assert.throws(() => sealer.open(at, sealer.seal(at, { stance: 1 }), z.object({ stance: z.string() })));
  });
});

describe('the keys', () => {
  const wrapped = { ...place, table: 'person_key', column: 'wrapped_key' };

  it('are wrapped for one person: another’s row does not unwrap', () => {
    const box = keys.wrap(key, wrapped);
    assert.deepEqual(Buffer.from(keys.unwrap(key.id, box, wrapped).secret), Buffer.from(key.secret));
    assert.throws(() => keys.unwrap(key.id, box, { ...wrapped, id: 'a2' }), { name: 'SealError' });
    assert.throws(() => createKeys(randomBytes(32)).unwrap(key.id, box, wrapped), { name: 'SealError' });
  });

  it('look a receipt up in one municipality and for one purpose alone', () => {
    const found = keys.hmac('receipt', 'exempelkommun', 'X');
    assert.deepEqual(keys.hmac('receipt', 'exempelkommun', 'X'), found);
    for (const other of [
      keys.hmac('receipt', 'grannkommun', 'X'),
      keys.hmac('sign_in_code', 'exempelkommun', 'X'),
      keys.hmac('receipt', 'exempelkommun', 'Y'),
    ])
      assert.notDeepEqual(other, found);
  });

  it('of rows without a person are one for each municipality and table, and the same after a restart', () => {
    const master = randomBytes(32);
    const id = (municipality: string, table: string) =>
      Buffer.from(createKeys(master).tableKey(municipality, table).secret).toString('hex');
    assert.equal(id('exempelkommun', 'apartment'), id('exempelkommun', 'apartment'));
    assert.equal(new Set([id('exempelkommun', 'apartment'), id('grannkommun', 'apartment'), id('exempelkommun', 'match')]).size, 3);
  });

  it('are made of 32 bytes and of nothing less', () => {
    assert.throws(() => createKeys(randomBytes(16)), RangeError);
  });
});
