import type { Role } from '@bostadforst/contract/access';
import { mayLeave, type outgoingReferralEvents } from '@bostadforst/contract/notify';
import type { NewReferralEvent } from '@bostadforst/contract/referral/event';
import type { TakeoverEventName } from '@bostadforst/contract/tenancy';
import type { Room } from '../room.ts';
import type { ReferralRow } from './referral-store.ts';
import { turnNow } from './whose-turn.ts';

type LeavingEvent = (typeof outgoingReferralEvents)[number];
const leaves = (event: string): event is LeavingEvent => mayLeave(event);

/** A referral of one's own, or one that someone has written, is here. */
export async function tellSubmitted(room: Room, row: Pick<ReferralRow, 'id' | 'protected'>): Promise<void> {
  if (row.protected) return;
  await room.tell({ type: 'ReferralSubmitted', referralId: row.id, state: 'received', nextOwner: 'coordinator' }, ['coordinator']);
}

/**
 * What may leave about an act. Mailboxes are written to when it has become someone’s turn, and not when they only go on.
 *
 * @param was The record before the act, and whose turn it was then.
 * @param is As it stands now, when all that belongs to the act is written.
 */
export async function tellActed(room: Room, was: ReferralRow & { owner?: Role | undefined }, event: NewReferralEvent, is: ReferralRow) {
  if (is.protected || !leaves(event.type)) return;
  const { owner } = await turnNow(room, is);
  const isTheirTurn = is.state !== was.state || owner !== was.owner || event.type === 'StatementsRequested';
  const boxes = isTheirTurn ? [...(owner ? [owner] : []), ...unitsWhoseTurnItIs(event)] : [];
  await room.tell({ type: event.type, referralId: is.id, state: is.state, ...(owner ? { nextOwner: owner } : {}) }, boxes);
}

/** A lease on its way to being the tenant's own: nobody's turn in the referral. */
export async function tellTakenOver(room: Room, row: ReferralRow, event: TakeoverEventName): Promise<void> {
  if (row.protected || !leaves(event)) return;
  await room.tell({ type: event, referralId: row.id, state: row.state }, []);
}

function unitsWhoseTurnItIs(event: NewReferralEvent): readonly string[] {
  if (event.type === 'StatementsRequested') return event.units;
  if (event.type === 'SteeringDecisionMade' && event.decision.outcome === 'prioritised') return [event.decision.formalDecisionBy];
  return [];
}
