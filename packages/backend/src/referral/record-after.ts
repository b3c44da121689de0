import { ProblemError } from '@bostadforst/contract/problem';
import type { Room, Who } from '../room.ts';
import { looks } from './look-store.ts';
import { recordOf } from './record.ts';
import { referrals } from './referral-store.ts';
import { rolesThatSee } from './seen-by.ts';

/** A record that someone has written in. The same request again shows it again: with a reason where one is asked, and seen by the person. */
export async function recordAfter(room: Room, who: Who, id: string) {
  const row = await referrals(room).find(id, who);
  if (!row) throw new ProblemError('not_found');
  const roles = await rolesThatSee(room, who, id);
  const { outside } = await looks(room).mayOpen(who, row, roles);
  room.audit({ kind: 'referral', recordId: id, personId: row.person_id, outside });
  return recordOf(room, who, row, roles);
}
