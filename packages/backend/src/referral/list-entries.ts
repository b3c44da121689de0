import { dayOf, daysBetween } from '@bostadforst/contract/day';
import type { NextStep } from '@bostadforst/contract/referral/flow';
import type { ListEntry } from '@bostadforst/contract/referral/record';
import { people } from '../person/person-store.ts';
import type { Room } from '../room.ts';
import { consents } from './consent-store.ts';
import { marksOf, type AskedUnit } from './marks.ts';
import type { ReferralRow } from './referral-store.ts';
import { isAskedAbout, turnOf } from './whose-turn.ts';

/** Rows as the list shows them: alias, state, dates, marks. Four queries for a page, however long it is. */
export async function listEntries(room: Room, rows: readonly ReferralRow[]): Promise<ListEntry[]> {
  const personIds = rows.map(row => row.person_id);
  const words = await people(room).words(personIds);
  // Whom someone may be asked about stands in the row only until the units have answered.
  const standing = await consents(room).standing(rows.filter(isAskedAbout).map(row => row.person_id));
  const marks = await marksOf(
    room,
    rows.map(row => row.id),
  );
  return rows.map(row => entryOf(room, row, words.get(row.person_id)!.alias, marks.get(row.id)!, standing.get(row.person_id)));
}

function entryOf(room: Room, row: ReferralRow, alias: string, asked: readonly AskedUnit[], named?: ReadonlySet<string>): ListEntry {
  const today = dayOf(room.now);
  const receivedOn = dayOf(row.received_at);
  // A lease may begin next month: until then they wait.
  const hasWaited = row.waited_until !== null && row.waited_until <= today;
  const { step, owner, awaitingYes, unanswered } = turnOf(room, row, asked, named);
  const by = dueDay(row, step, unanswered);
  return {
    id: row.id,
    number: row.number,
    alias,
    state: row.state,
    paused: row.paused,
    unreachable: row.unreachable,
    receivedOn,
    daysWaiting: Math.max(0, daysBetween(receivedOn, hasWaited ? row.waited_until! : today)),
    ...(hasWaited ? { waitedUntil: row.waited_until! } : {}),
    marks: asked.map(({ unitId, mark }) => ({ unitId, mark })),
    awaitingYes,
    next: { step, ...(owner ? { owner } : {}), ...(by ? { by } : {}) },
  };
}

/** The day that the next step is promised or asked for, where there is one. What a unit was asked to answer by binds nobody else. */
function dueDay(row: ReferralRow, step: NextStep, unanswered: readonly AskedUnit[]): string | undefined {
  if (row.state === 'received') return row.reply_by;
  if (step === 'review') return row.review_on ?? undefined;
  if (step === 'complete') return row.lack_by ?? undefined;
  return step === 'answer' ? unanswered.map(({ answerBy }) => answerBy).sort()[0] : undefined;
}
