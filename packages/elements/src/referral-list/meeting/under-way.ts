import type { MeetingLine } from '@bostadforst/contract/meeting';
import type { ListEntry } from '@bostadforst/contract/referral/record';
import { unanswered } from '../listing/marks.ts';
import type { MeetingClient } from './meeting-routes.ts';

/** Meetings called today, and names that can be taken up at one. */
export async function underWay(client: MeetingClient, signal: AbortSignal): Promise<{ under: MeetingLine[]; names: ListEntry[] }> {
  const rows = (state: ListEntry['state']) => client.listReferrals({ query: { state, limit: '200' } }, { signal });
  const [under, ready, asked] = await Promise.all([
    client.listMeetings({}, { signal }),
    rows('ready_for_assessment'),
    rows('collecting_statements'),
  ]);
  const names = [...ready.entries, ...asked.entries.filter(dayReached)];
  return { under: under.filter(({ open }) => open), names: names.filter(({ paused }) => !paused) };
}

/** Every unit that has not answered is silent: its day has gone by. */
const dayReached = (entry: ListEntry) => {
  const left = unanswered(entry);
  return entry.marks.filter(({ unitId }) => left.includes(unitId)).every(({ mark }) => mark === 'silent');
};
