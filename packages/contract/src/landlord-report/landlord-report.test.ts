import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { nextReportStates, reportStates, type ReportState } from './landlord-report.ts';

describe('a landlord’s report', () => {
  it('goes onwards and never back', () => {
    for (const from of reportStates)
      for (const to of nextReportStates(from)) assert.ok(reportStates.indexOf(to) > reportStates.indexOf(from), `${from} → ${to}`);
  });

  it('is closed for good when it is resolved, left without action or handed over', () => {
    for (const closed of ['resolved', 'no_action', 'handed_over'] as const) assert.deepEqual(nextReportStates(closed), []);
  });

  it('goes nowhere from a state that this version does not know', () => {
    assert.deepEqual(nextReportStates('unknown' as ReportState), []);
  });
});
