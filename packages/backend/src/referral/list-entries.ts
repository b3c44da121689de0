import { dayOf, daysBetween } from '@bostadforst/contract/day';
import { nextStep } from '@bostadforst/contract/referral/flow';
import type { ListEntry } from '@bostadforst/contract/referral/record';
import { people } from '../person/person-store.ts';
import type { Room } from '../room.ts';
import { consents, mayBeAsked } from './consent-store.ts';
import { marksOf, type AskedUnit } from './marks.ts';
import type { ReferralRow } from './referral-store.ts';

/** Rows as the list shows them: alias, state, dates, marks. Four queries for a page, however long it is. */
export async function listEntries(room: Room, rows: readonly ReferralRow[]): Promise<ListEntry[]> {
  const personIds = rows.map(row => row.person_id);
  const words = await people(room).words(personIds);
  // Whom someone may be asked about stands in the row only before anyone is asked.
  const standing = await consents(room).standing(rows.filter(isEarly).map(row => row.person_id));
  const marks = await marksOf(
    room,
    rows.map(row => row.id),
  );
  return rows.map(row => entryOf(room, row, words.get(row.person_id)!.alias, marks.get(row.id)!, standing.get(row.person_id)));
}

const isEarly = ({ state }: ReferralRow) => state === 'received' || state === 'screening';

function entryOf(room: Room, row: ReferralRow, alias: string, asked: readonly AskedUnit[], named?: ReadonlySet<string>): ListEntry {
  const { policy } = room.programme;
  const today = dayOf(room.now);
  const receivedOn = dayOf(row.received_at);
  const awaitingYes = isEarly(row) && policy.statements.kind === 'asked' && mayBeAsked(room, named).length === 0;
  const [step, owner] = nextStep(row.state, policy, awaitingYes);
  const by = dueDay(row, asked);
  return {
    id: row.id,
    number: row.number,
    alias,
    state: row.state,
    paused: row.paused,
    unreachable: row.unreachable,
    receivedOn,
    daysWaiting: Math.max(0, daysBetween(receivedOn, today)),
    marks: asked.map(({ unitId, mark }) => ({ unitId, mark })),
    awaitingYes,
    next: { step, ...(owner ? { owner } : {}), ...(by ? { by } : {}) },
  };
}

/** The day that the next step is promised or asked for, where there is one. */
function dueDay(row: ReferralRow, asked: readonly AskedUnit[]): string | undefined {
  if (row.state === 'received') return row.reply_by;
  if (row.state === 'not_now') return row.review_on ?? undefined;
  if (row.state === 'more_info_needed') return row.lack_by ?? undefined;
  if (row.state !== 'collecting_statements') return undefined;
  return asked
    .filter(({ mark }) => mark !== 'answered')
    .map(({ answerBy }) => answerBy)
    .sort()[0];
}
