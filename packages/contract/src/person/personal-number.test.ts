import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { PersonalNumber, masked, normalized } from './personal-number.ts';

describe('a personal number', () => {
  it('is accepted in ten or twelve digits, also a coordination number', () => {
    for (const text of ['196408233234', '640823-3234', '6408233234', '196408833231', ' 19640823-3234 '])
      assert.ok(PersonalNumber.safeParse(text).success, text);
  });

  it('is refused when the check digit is wrong or it is none at all', () => {
    for (const text of ['196408233235', '', 'saknas', '19640823', '640823+'.repeat(3)])
      assert.equal(PersonalNumber.safeParse(text).success, false, text);
  });

  it('is compared in one form and shown with its last four digits alone', () => {
    assert.equal(normalized('640823-3234'), '196408233234');
    assert.equal(masked('196408233234'), '••••••-3234');
  });
});
