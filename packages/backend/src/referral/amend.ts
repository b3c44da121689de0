import type { AmendedAssessment } from '@bostadforst/contract/meeting';
import type { ReferralRecord } from '@bostadforst/contract/referral/record';
import { mayDo } from '@bostadforst/contract/referral/flow';
import type { Role } from '@bostadforst/contract/access';
import { ProblemError } from '@bostadforst/contract/problem';
import type { Room, Who } from '../room.ts';
import { group } from './group-store.ts';
import { looks } from './look-store.ts';
import { referrals, type ReferralRow } from './referral-store.ts';
import { rolesThatSee } from './seen-by.ts';
import { setAside } from './set-aside.ts';

type Before = ReferralRecord['assessments'][number] | undefined;

/** Two people's words put together. What stood before stays in the record; the recommendation, and where it led, stands. */
export async function amend(
  room: Room,
  row: ReferralRow,
  last: (assessments: ReferralRecord['assessments']) => Before,
  body: AmendedAssessment,
  version: number | undefined,
): Promise<void> {
  const sealer = await room.keys.person(row.person_id);
  const before = last(await group(room).assessments(row.id, sealer));
  if (!before) throw new ProblemError('not_possible_now');
  if (version !== undefined && version !== row.version) await setAside(room, row, body);
  const { heldOn, unitsPresent, recommendation, sendBack, meetingId } = before;
  const meeting = meetingId ? { id: meetingId, sendBack } : undefined;
  await group(room).assess(row.id, sealer, { heldOn, unitsPresent, recommendation, ...body }, meeting);
  const store = referrals(room);
  await store.happened(row.id, await store.nextPosition(row.id), { event: 'AssessmentAmended' });
  await store.change(row.id, row.state);
  room.audit({ kind: 'referral', recordId: row.id, personId: row.person_id, reason: 'assessment_amended' });
}

/** In which role someone may put words together in the record: as whoever assesses, until someone has gone on from the assessment. */
export const amendsAs = ({ programme }: Room, { state, paused }: ReferralRow, roles: readonly Role[]): Role | undefined =>
  state === 'assessed' && !paused ? mayDo('JointAssessmentRecorded', programme.policy).find(role => roles.includes(role)) : undefined;

/** The same, for an assessment that was written in the record and not in a meeting. */
export async function amendInRecord(
  room: Room,
  who: Who,
  referralId: string,
  body: AmendedAssessment,
  version: number | undefined,
): Promise<void> {
  const row = await referrals(room).hold(referralId, who);
  if (!row) throw new ProblemError('not_found');
  const seeing = await rolesThatSee(room, who, row.id);
  if (!mayDo('JointAssessmentRecorded', room.programme.policy).some(role => seeing.includes(role))) throw new ProblemError('not_allowed');
  await looks(room).mayOpen(who, row, seeing);
  const role = amendsAs(room, row, seeing);
  if (!role) throw new ProblemError('not_possible_now');
  await amend({ ...room, who: { ...who, role } }, row, assessments => assessments.at(-1), body, version);
}
