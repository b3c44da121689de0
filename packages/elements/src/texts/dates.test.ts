import { expect } from '@open-wc/testing';
import { dayInWords, momentInWords, shortDay } from './dates.ts';

const now = new Date('2026-11-22T12:00:00Z');

describe('a day in words', () => {
  it('says the weekday, and the year only when it is another', () => {
    expect(dayInWords('2026-11-25', 'sv', now)).to.equal('onsdag 25 november');
    expect(dayInWords('2027-01-04', 'sv', now)).to.equal('måndag 4 januari 2027');
    expect(dayInWords('2026-11-25', 'en', now)).to.match(/^Wednesday,? 25 November$/);
  });

  it('is the day it was in Sweden, also for who reads it elsewhere', () => {
    expect(momentInWords('2026-11-24T23:30:00Z', 'sv', now)).to.equal('onsdag 25 november kl. 00.30');
    expect(momentInWords('2026-07-01T07:14:00Z', 'en', now)).to.match(/^Wednesday,? 1 July at 09:14$/);
  });

  it('is short in a table', () => {
    expect(shortDay('2026-11-25', 'sv')).to.equal('25\u00a0nov');
  });
});
