import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { makeReceipt, readReceipt, readReceiptSoFar } from './receipt.ts';

fc.configureGlobal({ seed: 1 });

const bytes = fc.uint8Array({ minLength: 10, maxLength: 10 });
const receipt = bytes.map(made => makeReceipt(into => (into.set(made), into)));
const signs = [...'0123456789ABCDEFGHJKMNPQRSTVWXYZ'];

describe('the receipt a person keeps', () => {
  it('is written in four groups, the last of five, without look-alike signs', () => {
    fc.assert(fc.property(receipt, text => assert.match(text, /^[0-9A-HJKMNP-TV-Z]{4}(-[0-9A-HJKMNP-TV-Z]{4}){2}-[0-9A-HJKMNP-TV-Z]{5}$/)));
  });

  it('is read however it was written down', () => {
    fc.assert(
      fc.property(receipt, text => {
        const scrawled = ` ${text.toLowerCase().replaceAll('-', ' ').replaceAll('0', 'o').replaceAll('1', 'l').replaceAll('v', 'u')} `;
        assert.equal(readReceipt(scrawled), text);
      }),
    );
  });

  it('notices any one sign that was heard wrong', () => {
    fc.assert(
      fc.property(receipt, fc.nat(16), fc.nat(31), (text, place, other) => {
        const plain = [...text.replaceAll('-', '')];
        fc.pre(plain[place] !== signs[other]);
        plain[place] = signs[other]!;
        assert.equal(readReceipt(plain.join('')), undefined);
      }),
    );
  });

  it('notices any two signs that changed places', () => {
    fc.assert(
      fc.property(receipt, fc.nat(16), fc.nat(16), (text, one, other) => {
        const plain = [...text.replaceAll('-', '')];
        fc.pre(plain[one] !== plain[other]);
        [plain[one], plain[other]] = [plain[other]!, plain[one]!];
        assert.equal(readReceipt(plain.join('')), undefined);
      }),
    );
  });

  it('shows what has been understood while it is still being written', () => {
    assert.deepEqual(readReceiptSoFar('7rk4 mx'), { written: '7RK4-MX', missing: 11 });
    assert.deepEqual(readReceiptSoFar(''), { written: '', missing: 17 });
    fc.assert(fc.property(receipt, text => assert.deepEqual(readReceiptSoFar(text.toLowerCase()), { written: text, missing: 0 })));
  });

  it('is no receipt when it is too short, too long or holds another sign', () => {
    for (const text of ['', '7RK4-MX29', '7RK4-MX29-0000-00000-0', '7RK4-MX29-0000-000!0']) assert.equal(readReceipt(text), undefined);
  });
});
