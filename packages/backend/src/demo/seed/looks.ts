import { randomUUID } from 'node:crypto';
import { writeAudit } from '../../access/audit.ts';
import { looks } from '../../referral/look-store.ts';
import { referrals } from '../../referral/referral-store.ts';
import type { SeededName, Town } from './seed.ts';

/** Who has opened the demo's records: some months' looks for whoever reviews the log, and one from outside, which the unit is told of. */
export async function seedLooks(town: Town, names: readonly SeededName[]): Promise<void> {
  for (const [place, { id, personId, name }] of names.entries())
    for (const daysAgo of [40, 12].filter(each => each < name.daysAgo))
      await town.at('coordinator', daysAgo + place, room =>
        writeAudit(room, 'openReferral', [{ kind: 'referral', recordId: id, personId }], { id: randomUUID() }),
      );

  const decided = names.find(({ name }) => name.upTo === 'waiting_for_home');
  if (!decided) return;
  const { id, personId } = decided;
  await town.at('working-group', 38, async (room, who) => {
    const role = who.roles[0]!;
    const row = await referrals(room).known(id);
    await looks(room).give({ ...who, role }, row, { kind: 'standing_in', words: 'Vikarierade för en kollega i arbetsgruppen.' });
    await looks(room).tellUnit(row);
    await writeAudit(room, 'openReferral', [{ kind: 'referral', recordId: id, personId, outside: true }], { id: randomUUID() });
  });
}
