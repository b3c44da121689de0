import type { AmendedAssessment, NewMeetingAssessment } from '@bostadforst/contract/meeting';
import type { NewReferralEvent } from '@bostadforst/contract/referral/event';
import type { Room } from '../room.ts';
import { RefusalKept } from '../serve.ts';
import { eventPlace, referrals, type ReferralRow } from './referral-store.ts';

type Written = NewMeetingAssessment | AmendedAssessment | Extract<NewReferralEvent, { type: 'JointAssessmentRecorded' }>;

/**
 * Someone else has saved first. These words are kept in the history before they are refused, whatever is chosen next and whether or not
 * anyone chooses.
 */
export async function setAside(room: Room, row: ReferralRow, body: Written): Promise<never> {
  const { dimensions, ...rest } = body;
  const text = [
    ...Object.values(dimensions),
    ...['text', 'dissent', 'offeredInstead', 'missing'].map(name => (rest as Record<string, unknown>)[name]),
  ]
    .filter(words => typeof words === 'string')
    .join('\n\n');
  const sealer = await room.keys.person(row.person_id);
  const store = referrals(room);
  const position = await store.nextPosition(row.id);
  await store.happened(row.id, position, { event: 'AssessmentSetAside', sealed: sealer.seal(eventPlace(row.id, position), { text }) });
  room.audit({ kind: 'referral', recordId: row.id, personId: row.person_id, reason: 'assessment_set_aside' });
  throw new RefusalKept('changed_meanwhile');
}
