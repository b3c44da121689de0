import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { addressKey } from './address-key.ts';

describe('an address', () => {
  it('is the same however a landlord writes it', () => {
    for (const address of ['Exempelgatan 3, lgh 1201', 'exempelgatan 3 lgh. 1201', 'EXEMPELGATAN  3,1201', 'Exempelgatan 3 lägenhet 1201'])
      assert.equal(addressKey(address), 'exempelgatan 3 1201', address);
  });

  it('is another when the flat or the street is', () => {
    assert.notEqual(addressKey('Exempelgatan 3, lgh 1201'), addressKey('Exempelgatan 3, lgh 1202'));
    assert.notEqual(addressKey('Ängsvägen 1'), addressKey('Angsvägen 1'));
  });
});
