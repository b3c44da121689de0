import { expect } from '@open-wc/testing';
import easyFirst from './texts.sv-x-ll.ts';
import enFirst from './texts.en.ts';
import { sv as svFirst } from './texts.sv.ts';
import easyViews from './views/texts.sv-x-ll.ts';
import enViews from './views/texts.en.ts';
import { sv as svViews } from './views/texts.sv.ts';

const sv: Record<string, string> = { ...svFirst, ...svViews };
const easy: Record<string, string> = { ...easyFirst, ...easyViews };
const en: Record<string, string> = { ...enFirst, ...enViews };
const values = (text: string) => [...text.matchAll(/\{\{\w+\}\}/g)].map(([value]) => value).sort();

describe('The words of <bf-tenant-goals>', () => {
  it('are short sentences in easy Swedish', () => {
    for (const [key, text] of Object.entries(easy)) {
      for (const sentence of text.split(/[.?!:]\s/)) expect(sentence.split(' ').length, `${key}: ${sentence}`).to.be.at.most(15);
    }
  });

  it('hold the same values in every language', () => {
    for (const key of Object.keys(sv)) {
      expect(values(easy[key]!), key).to.deep.equal(values(sv[key]!));
      expect(values(en[key]!), key).to.deep.equal(values(sv[key]!));
    }
  });

  it('never say late, lost, percent, or that anyone failed', () => {
    for (const text of Object.values({ ...sv, ...easy })) expect(text).not.to.match(/försen|för sent|missat|misslyck|procent|%|i rad\b/i);
    for (const text of Object.values(en)) expect(text).not.to.match(/overdue|missed|fail|percent|%|streak/i);
  });
});
