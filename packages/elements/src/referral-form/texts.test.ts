import { expect } from '@open-wc/testing';
import fileEn from './file/texts.en.ts';
import fileEasy from './file/texts.sv-x-ll.ts';
import { sv as file } from './file/texts.sv.ts';
import furtherEn from './further-texts.en.ts';
import furtherEasy from './further-texts.sv-x-ll.ts';
import { sv as further } from './further-texts.sv.ts';
import ownEn from './own-texts.en.ts';
import ownEasy from './own-texts.sv-x-ll.ts';
import { sv as ownQuestions } from './own-texts.sv.ts';
import closingEn from './self/closing-texts.en.ts';
import closingEasy from './self/closing-texts.sv-x-ll.ts';
import { sv as closing } from './self/closing-texts.sv.ts';
import questionsEn from './self/texts.en.ts';
import questionsEasy from './self/texts.sv-x-ll.ts';
import { sv as questions } from './self/texts.sv.ts';
import staffEn from './staff/texts.en.ts';
import { sv as staff } from './staff/texts.sv.ts';
import firstEn from './texts.en.ts';
import firstEasy from './texts.sv-x-ll.ts';
import { sv as first } from './texts.sv.ts';

type Words = Record<string, string>;

const own: readonly Words[] = [first, questions, closing, ownQuestions, further];
const easy: Words = { ...firstEasy, ...questionsEasy, ...closingEasy, ...ownEasy, ...furtherEasy, ...fileEasy };
const values = (text = '') => [...text.matchAll(/\{\{\w+\}\}/g)].map(([value]) => value).sort();

describe('the words of <bf-referral-form>', () => {
  it('are found under one name, each key once', () => {
    const keys = own.flatMap(words => Object.keys(words));
    expect(keys.filter((key, index) => keys.indexOf(key) !== index)).to.deep.equal([]);
  });

  it('hold the same values in every language', () => {
    const pairs: readonly [Words, Words][] = [
      [first, firstEn],
      [questions, questionsEn],
      [closing, closingEn],
      [staff, staffEn],
      [ownQuestions, ownEn],
      [further, furtherEn],
      [file, fileEn],
      [Object.assign({}, ...own, file) as Words, easy],
    ];
    for (const [sv, other] of pairs) for (const key of Object.keys(sv)) expect(values(other[key]), key).to.deep.equal(values(sv[key]));
  });

  it('are short sentences in easy Swedish', () => {
    for (const [key, text] of Object.entries(easy))
      for (const sentence of text.split(/[.?!:]\s/)) expect(sentence.split(' ').length, `${key}: ${sentence}`).to.be.at.most(15);
  });

  it('never ask for a merit', () => {
    for (const words of own) for (const text of Object.values(words)) expect(text).not.to.match(/skötsam|motiv|nykter|drogfri/i);
  });
});
