import { expect } from '@open-wc/testing';
import { problemCodes } from '@bostadforst/contract/problem';
import common from './common.en.ts';
import easyCommon from './common.sv-x-ll.ts';
import { sv as swedishCommon } from './common.sv.ts';
import { closestLanguage } from './nearest-language.ts';
import english from './problem.en.ts';
import easy from './problem.sv-x-ll.ts';
import { sv as swedish } from './problem.sv.ts';
import { section } from './texts.ts';
import { addWords, fetchGrammar, onWords, say } from './word-store.ts';

const pause = (ms = 0) => new Promise(resolve => setTimeout(resolve, ms));

describe('Words', () => {
  it('for every way a request can fail, that lead to the phone', () => {
    for (const code of problemCodes) {
      expect(swedish[code], code).to.match(/[Rr]ing/);
      expect(easy[code], code).to.match(/[Rr]ing/);
      expect(english[code], code).to.match(/[Cc]all/);
    }
  });

  it('leave room for whether anything was saved, except where they say so themselves', () => {
    for (const words of [swedish, easy, english]) {
      for (const code of problemCodes) if (code !== 'key_reused') expect(words[code], code).to.contain('{{saved}}');
    }
  });

  it('keep the same slots in every language', () => {
    const slots = (text: string) => [...text.matchAll(/\{\{\w+\}\}/g)].map(String).sort();
    for (const key of Object.keys(swedishCommon) as (keyof typeof swedishCommon)[]) {
      expect(slots(common[key]), key).to.deep.equal(slots(swedishCommon[key]));
      expect(slots(easyCommon[key]), key).to.deep.equal(slots(swedishCommon[key]));
    }
  });

  it('are fetched once, however many ask', async () => {
    let asked = 0;
    const words = section('asked-once', { hello: 'Hej' }, { en: async () => (asked++, { default: { hello: 'Hello' } }) });
    words.load('en');
    words.load('en');
    await pause();
    words.load('en');

    expect(asked).to.equal(1);
    expect(say('asked-once', 'hello', 'en')).to.equal('Hello');
  });

  it('stay Swedish when a language cannot be fetched, without asking over and over', async () => {
    let asked = 0;
    const words = section('never-comes', { hello: 'Hej' }, { en: async () => (asked++, Promise.reject(new Error('offline'))) });
    const again = () => words.load('en');
    const stop = onWords(again);
    words.load('en');
    await pause(20);
    stop();

    expect(asked).to.equal(1);
    expect(words.isLoading('en')).to.equal(false);
    expect(say('never-comes', 'hello', 'en')).to.equal('Hej');
  });

  it('are Swedish where the page speaks a language we do not have', () => {
    expect(closestLanguage('fi', ['sv', 'sv-x-ll', 'en'])).to.equal('sv');
    expect(closestLanguage('en-GB', ['sv', 'sv-x-ll', 'en'])).to.equal('en');
    expect(closestLanguage('sv-x-ll', ['sv', 'sv-x-ll', 'en'])).to.equal('sv-x-ll');
    expect(closestLanguage('', ['sv', 'en'])).to.equal('sv');
  });

  it('are the same before i18next is here and after', async () => {
    addWords('sv', 'early', { hello: 'Hej {{name}}', days_one: '{{count}} dag', days_other: '{{count}} dagar', only: 'Bara på svenska' });
    addWords('en', 'early', { hello: 'Hello {{name}}', days_one: '{{count}} day', days_other: '{{count}} days' });
    addWords('en', 'early@town', { hello: 'Good day {{name}}' });
    const all = () => [
      say('early', 'hello', 'sv', { name: 'Rönn' }),
      say('early', 'days', 'sv', { count: 1 }),
      say('early', 'days', 'en', { count: 3 }),
      say('early', 'only', 'en'),
      say('early', 'hello', 'en', { name: 'Rönn' }, 'early@town'),
      say('early', 'hello', 'sv', { name: 'Rönn' }, 'early@town'),
    ];
    const words = ['Hej Rönn', '1 dag', '3 days', 'Bara på svenska', 'Good day Rönn', 'Hej Rönn'];
    expect(all()).to.deep.equal(words);
    await fetchGrammar();
    expect(all()).to.deep.equal(words);
  });
});
