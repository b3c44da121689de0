import type { Programme } from '@bostadforst/contract/programme';
import { lots } from '../../lot/lot-store.ts';
import { referrals } from '../../referral/referral-store.ts';
import { equalNames } from './names.ts';
import type { SeededName, Town } from './seed.ts';

export const drawsLots = ({ policy }: Programme) => policy.lot === 'among_equals';

/** Names that the group has declared equal and frozen: the lot waits for its two witnesses. Others lie there to be frozen by whoever tries it. */
export async function seedLot(town: Town, seeded: readonly SeededName[]): Promise<void> {
  const ids = seeded.flatMap(({ id, name }) => (equalNames.includes(name) ? [id] : []));
  await town.at('steering-group', 1, async (room, who) => {
    const rows = await Promise.all(ids.map(id => referrals(room).known(id)));
    const names = rows.sort((one, other) => one.number - other.number);
    const lot = {
      decidedOn: town.day(1),
      names: ids,
      places: 1,
      equalBecause: 'Alla tre sover ute och har väntat lika länge. Gruppen har ett hem, och kan inte säga vem som behöver det mest.',
      witnesses: 2,
    };
    const id = await lots(room).freeze(lot, names, 1, { ...who, role: 'steering_member' });
    room.audit({ kind: 'lot', recordId: id });
    for (const { id: recordId, person_id: personId } of names) room.audit({ kind: 'referral', recordId, personId, reason: 'lot_frozen' });
  });
}
