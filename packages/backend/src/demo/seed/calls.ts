import type { NewCall } from '@bostadforst/contract/call';
import { calls } from '../../call/call-store.ts';
import { addByReceipt } from '../../receipt/add-by-receipt.ts';
import { referrals } from '../../referral/referral-store.ts';
import type { Town } from './seed.ts';

const asked: readonly (NewCall & { daysAgo: number })[] = [
  { daysAgo: 5, protectedIdentity: 'no', way: { way: 'through_someone', who: 'Personalen på Mötesplatsen', mayLeaveMessage: true } },
  {
    daysAgo: 2,
    protectedIdentity: 'not_sure',
    way: { way: 'phone', number: '070-174 06 61', mayLeaveMessage: false, when: 'Efter klockan fyra' },
    speech: { language: 'Arabiska', interpreter: true },
  },
  { daysAgo: 1, protectedIdentity: 'no', way: { way: 'place_and_time', place: 'Biblioteket', when: 'Torsdag klockan 10' } },
];

/** Some who would rather be called. The first of them has been. */
export async function seedCalls(town: Town): Promise<void> {
  const ids: string[] = [];
  for (const { daysAgo, ...call } of asked) ids.push(await town.at(undefined, daysAgo, room => calls(room).ask(call, [])));
  await town.at('coordinator', 1, (room, who) => calls(room).called(ids[0]!, who));
}

/** Someone who wrote themselves comes back with their number. */
export const seedAddedWords = (town: Town, id: string): Promise<void> =>
  town.at(undefined, 2, async room => {
    const row = await referrals(room).known(id);
    await addByReceipt(room, row, { words: 'Jag har bytt nummer. Det nya är 070-174 06 62.' });
  });
