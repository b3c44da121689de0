import type { NewReferralEvent } from '@bostadforst/contract/referral/event';
import { mayDo, move } from '@bostadforst/contract/referral/flow';
import { ProblemError } from '@bostadforst/contract/problem';
import { eventReason } from '../access/audit.ts';
import type { Room, Who } from '../room.ts';
import { asking } from './acts/asking.ts';
import { deciding } from './acts/deciding.ts';
import { home } from './acts/home.ts';
import { leaving } from './acts/leaving.ts';
import type { Act, InMeeting, Writer, Writers } from './acts/writer.ts';
import { looks } from './look-store.ts';
import { isTheirs } from './own-case.ts';
import { eventPlace, referrals } from './referral-store.ts';
import { rolesThatSee } from './seen-by.ts';
import { setAside } from './set-aside.ts';
import { tellActed } from './tell.ts';
import { turnNow } from './whose-turn.ts';

export interface HowActed {
  /** The record's version that whoever acts has before them. */
  version?: number | undefined;
  meeting?: InMeeting | undefined;
}

const writers: Writers<NewReferralEvent['type']> = { ...asking, ...deciding, ...home, ...leaving };

/**
 * Writes down what has happened to a referral: held, checked against the flow's table, written, moved, remembered, all in one
 * transaction.
 *
 * @throws ProblemError `not_found` for one that the person may not see, `not_allowed` for an act of another role, `not_possible_now`
 *   for an act that the flow does not have from here, `changed_meanwhile` when something has happened since `version`: of an assessment
 *   that comes second, the words are kept.
 */
export async function act(
  room: Room,
  who: Who,
  referralId: string,
  event: NewReferralEvent,
  { version, meeting }: HowActed = {},
): Promise<void> {
  const row = await referrals(room).hold(referralId, who);
  if (!row) throw new ProblemError('not_found');
  const { policy } = room.programme;
  const seeing = await rolesThatSee(room, who, row.id);
  const role = mayDo(event.type, policy).find(each => seeing.includes(each));
  if (!role || !isTheirs(event.type, who, row, seeing)) throw new ProblemError('not_allowed');

  const { outside } = await looks(room).mayOpen(who, row, seeing);
  // Whoever may see it and acts on what it was is shown what it is, before anything is done to it.
  if (version !== undefined && version !== row.version) {
    if (event.type === 'JointAssessmentRecorded' && row.state === 'assessed')
      await setAside({ ...room, who: { ...who, role } }, row, event);
    throw new ProblemError('changed_meanwhile');
  }

  // The role acted in stands on everything that is written from here.
  const acting = { ...room, who: { ...who, role } };
  const store = referrals(acting);
  const sealer = await room.keys.person(row.person_id);
  const writer = writers[event.type] as Writer<NewReferralEvent['type']>;
  const done: Act = { room: acting, who: acting.who, row, sealer, event, meeting };
  const state = move(row.state, event.type, policy, { ...(await writer.facts?.(done)), paused: row.paused });
  if (!state) throw new ProblemError('not_possible_now');

  const { owner } = await turnNow(acting, row);
  const changes = (await writer.write?.(done)) ?? {};
  await store.change(row.id, state, changes);
  const position = await store.nextPosition(row.id);
  const text = writer.text?.(event);
  const said = 'saidHow' in event && event.saidHow ? { saidHow: event.saidHow, saidBy: 'participant' } : {};
  const unit = 'unitId' in event ? event.unitId : undefined;
  const sealed = text ? sealer.seal(eventPlace(row.id, position), { text }) : undefined;
  await store.happened(row.id, position, { event: event.type, ...said, ...(unit ? { unit } : {}), ...(sealed ? { sealed } : {}) });
  await tellActed(acting, { ...row, owner }, event, { ...row, ...changes, state });
  room.audit({
    kind: 'referral',
    recordId: row.id,
    personId: row.person_id,
    role,
    outside,
    reason: eventReason(event.type),
    ...said,
    ...(unit ? { unit } : {}),
  });
}
