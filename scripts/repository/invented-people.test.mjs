// Everybody in this repository is invented: numbers that belong to nobody, telephones that ring nowhere, addresses that lead nowhere.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { filesIn, root } from '../files.mjs';

/** From Skatteverket's open data set of personal numbers for tests. */
const forTests = `
  198004262385 198108222384 198204212396 198308172397 198404152392 198508122382 198612092380 198708152387 198804202383
  200001012384 200001022383 200001062389 200001122399 200001182393 200001232388 200001292382 200002042380 200002102390 200002152387
  200002232395 200002292399 200003072386 200003132388 200003202397 200003282381
  200101032381 200101072387 200101142388 200101202398 200101262392 200101302388 200102032380 200102102399 200102162385 200102222387
  200102282399 200103082384
  201701012393 201710022383 201801202381
  200001052398 200001152388 200001252386 200004152393`;
/** The validator's own: right and wrong by form alone, never shown as a person's. */
const ofTheValidator = '196408233234 196408233235 196408833231';
const allowed = new Set(`${forTests} ${ofTheValidator}`.trim().split(/\s+/));

/** Twelve digits that begin with a date, or ten with a sign between: days above 60 are coordination numbers. */
const personalNumber =
  /(?<![\w.+/-])(?:(?:19|20)\d{2}(?:0\d|1[0-2])(?:[0-2]\d|3[01]|[6-8]\d|9[01])[-+]?\d{4}|\d{2}(?:0\d|1[0-2])(?:[0-2]\d|3[01]|[6-8]\d|9[01])[-+]\d{4})(?![\w-])/g;

/** As people in Sweden write a telephone number: with its area first, or from abroad. */
const telephone = /(?<![\w.,:+/-])(?:\+46 ?\d(?:[ -]?\d){6,9}|0[1-9]\d{0,2}[- ]\d{2,3}(?:[ -]?\d{2,3}){1,3}|07\d{8})(?![\w-])/g;
const isInvented = digits => /^0?701740(60[5-9]|6[1-9]\d)$/.test(digits);

const mailbox = /[\w.+-]+@([a-z0-9-]+(?:\.[a-z0-9-]+)*\.[a-z]{2,})\b/gi;

const written = filesIn()
  .filter(file => file !== 'package-lock.json' && /\.(ts|mjs|js|json|html|css|md|svg|txt|sql|yml)$/.test(file))
  .map(file => ({ file, text: readFileSync(join(root, file), 'utf8') }));

/** Each match that is not allowed, as `file: what it says`. */
const found = (pattern, refused) =>
  written.flatMap(({ file, text }) => [...text.matchAll(pattern)].filter(refused).map(([match]) => `${file}: ${match.trim()}`));

const tenDigits = number => number.replace(/\D/g, '').slice(-10);
const isRefused = ([number]) => ![...allowed].some(each => each.slice(2) === tenDigits(number));
const digitsOf = number => number.replace(/^\+46/, '0').replace(/\D/g, '');

describe('the people in this repository', () => {
  it('have only personal numbers that belong to nobody', () => {
    assert.deepEqual(found(personalNumber, isRefused), []);
  });

  it('would be noticed if one had a number of their own', () => {
    const near = ['19800426' + '2393', '19800426-' + '2393', '800426-' + '2393', '19640863' + '3234'];
    for (const number of near) assert.equal([...`x ${number} y`.matchAll(personalNumber)].filter(isRefused).length, 1, number);
    for (const number of ['198004262385', '800426-2385'])
      assert.equal([...number.matchAll(personalNumber)].filter(isRefused).length, 0, number);
  });

  it('have only telephones that are reserved for fiction', () => {
    assert.deepEqual(
      found(telephone, ([number]) => !isInvented(digitsOf(number))),
      [],
    );
  });

  it('would be noticed if one had a telephone that rings', () => {
    const ringing = ['070-17' + '4 07 00', '08-50' + '8 00 000', '+46701' + '740700', '0701' + '740604'];
    for (const number of ringing)
      assert.equal([...number.matchAll(telephone)].filter(([each]) => !isInvented(digitsOf(each))).length, 1, number);
    for (const number of ['070-174 06 05', '+46701740699', '112', '1177', '2026-03-01', '0.15'])
      assert.equal([...number.matchAll(telephone)].filter(([each]) => !isInvented(digitsOf(each))).length, 0, number);
  });

  it('have only addresses at example.se', () => {
    assert.deepEqual(
      found(mailbox, ([, host]) => !/(^|\.)example\.se$/i.test(host)),
      [],
    );
  });
});
