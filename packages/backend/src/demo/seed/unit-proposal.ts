import type { Programme } from '@bostadforst/contract/programme';
import type { ReferralWords } from '@bostadforst/contract/referral/record';
import { people } from '../../person/person-store.ts';
import { observations } from '../../referral/observation-store.ts';
import { referrals } from '../../referral/referral-store.ts';
import type { Town } from './seed.ts';

/** One of Skatteverket's numbers for tests, which belong to nobody. Two units have written it. */
export const demoNumber = '198508122382';

/** What a unit writes of someone whose wish is known. */
export const unitWords = (wish: string): ReferralWords => ({
  staying: 'acute',
  needsNow: 'Någonstans att sova i fred, och en adress för post.',
  tried: 'Stödboende i två omgångar.',
  wish,
  capacity: 'Handläggare på vuxenenheten',
});

/** Corrected once and added to twice, while the name was on its way. */
export async function addToProposal(town: Town, officer: string, id: string, daysAgo: number): Promise<void> {
  await town.at(officer, daysAgo - 20, async (room, who) => {
    const row = await referrals(room).known(id);
    await observations(room, row, await room.keys.person(row.person_id)).correct(
      who,
      { field: 'needsNow', version: 1, text: 'Någonstans att sova i fred, en adress för post, och rum för dottern.' },
      who.units[0]!,
    );
  });
  for (const [place, text] of ['Dottern hälsar på varannan helg.', 'Går att nå på telefon igen, bäst på förmiddagen.'].entries())
    await town.at(officer, daysAgo - 40 - 30 * place, async (room, who) => {
      const row = await referrals(room).known(id);
      await observations(room, row, await room.keys.person(row.person_id)).add(who, text, who.units[0]!);
    });
}

/** Another unit that proposes the same person, and is not told that someone has. */
export async function seedSamePerson(town: Town, { units }: Programme): Promise<void> {
  const unit = units.find(({ type }) => type === 'financial_aid')?.id;
  if (!unit) return;
  await town.at(`caseworker-${unit}`, 12, async room => {
    const { personId, sealer } = await people(room).create({
      alias: 'Vinden',
      protectedIdentity: 'no',
      personalNumber: demoNumber,
      reach: [{ way: 'no_way_yet' }],
    });
    const words = { ...unitWords('Nära skolan.'), capacity: 'Handläggare på försörjningsstöd' };
    await referrals(room).create({ path: 'unit_proposal', personId, sealer, words });
  });
}
