import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { addDays, addMonths, addWorkingDays, dayOf, daysBetween, isWorkingDay } from './day.ts';

describe('a day in Sweden', () => {
  it('begins at midnight in Stockholm, summer and winter', () => {
    assert.equal(dayOf(new Date('2026-01-14T23:30:00Z')), '2026-01-15');
    assert.equal(dayOf(new Date('2026-07-14T22:30:00Z')), '2026-07-15');
    assert.equal(dayOf(new Date('2026-07-14T21:30:00Z')), '2026-07-14');
  });

  it('is counted across the change of clocks, leap days and years', () => {
    assert.equal(daysBetween('2026-03-28', '2026-03-30'), 2);
    assert.equal(addDays('2028-02-28', 1), '2028-02-29');
    assert.equal(addDays('2026-12-31', 1), '2027-01-01');
  });

  it('becomes the last of the month where the month is shorter', () => {
    assert.equal(addMonths('2026-11-30', 3), '2027-02-28');
    assert.equal(addMonths('2026-03-14', 12), '2027-03-14');
  });

  it('is no working day on a weekend, a holiday or an eve', () => {
    for (const day of [
      '2026-04-03',
      '2026-04-06',
      '2026-05-01',
      '2026-05-14',
      '2026-06-19',
      '2026-12-24',
      '2026-12-31',
      '2026-03-14',
      '2027-03-26',
    ])
      assert.equal(isWorkingDay(day), false, day);
    for (const day of ['2026-04-02', '2026-05-15', '2026-06-18', '2026-12-28', '2026-03-16']) assert.equal(isWorkingDay(day), true, day);
  });

  it('comes three working days after a Saturday on the Wednesday', () => {
    assert.equal(addWorkingDays('2026-03-14', 3), '2026-03-18');
    assert.equal(addWorkingDays('2026-12-23', 1), '2026-12-28');
  });
});
