import { expect } from '@open-wc/testing';
import { inboxGroups, isOverdue } from './inbox-groups.ts';
import { anEntry } from '../testing/inbox-reports.ts';

describe('the inbox’s order', () => {
  it('puts what nobody has answered first, and keeps what is promised soonest first', () => {
    const entries = [anEntry(3101, { state: 'resolved' }), anEntry(3102), anEntry(3103, { state: 'acknowledged' }), anEntry(3104)];
    const groups = inboxGroups(entries).map(({ title, entries }) => [title, ...entries.map(({ number }) => number)]);
    expect(groups).to.deep.equal([
      ['groupNew', 3102, 3104],
      ['groupOngoing', 3103],
      ['groupClosed', 3101],
    ]);
  });

  it('counts a report as late from the day after the promised one, and never once it is answered', () => {
    const entry = anEntry(3101, { replyBy: '2026-11-21' });
    expect(isOverdue(entry, '2026-11-21')).to.equal(false);
    expect(isOverdue(entry, '2026-11-22')).to.equal(true);
    expect(isOverdue({ ...entry, state: 'acknowledged' }, '2026-11-22')).to.equal(false);
  });
});
