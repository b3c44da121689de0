import type { Proposal } from '@bostadforst/contract/steering';
import { consents } from '../referral/consent-store.ts';
import { group } from '../referral/group-store.ts';
import { listEntries } from '../referral/list-entries.ts';
import type { ReferralRow } from '../referral/referral-store.ts';
import { seenBy } from '../referral/seen-by.ts';
import type { Room, Who } from '../room.ts';

/** So many that wait at once are more than any group has homes for. */
const most = 60;

/** What lies before whoever prioritises, in the order it came. Each that is shown is looked at, and written down as that. */
export async function proposals(room: Room, who: Who): Promise<Proposal[]> {
  const rows = await room.trx
    .selectFrom('referral')
    .selectAll()
    .where('municipality', '=', room.municipality)
    .where('state', '=', 'awaiting_decision')
    .where('protected', '=', false)
    .where(
      seenBy(
        room,
        who,
        who.roles.filter(role => role === 'steering_member' || role === 'coordinator'),
      ),
    ) // prettier-ignore
    .orderBy('received_at')
    .orderBy('id')
    .limit(most)
    .execute();
  const entries = await listEntries(room, rows);
  const standing = await consents(room).standing(rows.map(row => row.person_id));
  const sealers = await room.keys.people(rows.map(row => row.person_id));
  const shown: Proposal[] = [];
  for (const [at, row] of rows.entries()) {
    const sealer = sealers.get(row.person_id)!;
    const assessment = (await group(room).assessments(row.id, sealer)).at(-1);
    room.audit({ kind: 'referral', recordId: row.id, personId: row.person_id });
    shown.push({
      entry: entries[at]!,
      version: row.version,
      ...(assessment ? { assessment } : {}),
      decisions: await group(room).decisions(row.id, sealer),
      mayDecideFormally: mayDecide(room, row, standing.get(row.person_id)),
    });
  }
  return shown;
}

/** As `SteeringDecisionMade` demands: the unit learns the name. */
function mayDecide({ programme: { policy, units } }: Room, row: ReferralRow, named?: ReadonlySet<string>): string[] {
  return units.map(({ id }) => id).filter(unit => policy.sharing === 'same_branch' || row.referred_by_unit === unit || named?.has(unit));
}
