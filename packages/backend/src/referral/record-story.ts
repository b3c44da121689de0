import type { Role } from '@bostadforst/contract/access';
import { correctableOn, stillTakesWords } from '@bostadforst/contract/referral/observation';
import type { ReferralRecord, ReferralWords } from '@bostadforst/contract/referral/record';
import type { Sealer } from '../keys/sealer.ts';
import { withSameNumber } from '../person/known-person.ts';
import type { Room, Who } from '../room.ts';
import { listEntries } from './list-entries.ts';
import { observations } from './observation-store.ts';
import { addsTo, wrote } from './own-case.ts';
import type { RecordPart } from './record-parts.ts';
import type { ReferralRow } from './referral-store.ts';
import { supportsThem } from './seen-by.ts';

type Story = Pick<ReferralRecord, 'corrections' | 'observations' | 'mayObserve' | 'mayCorrect' | 'perhapsSame'>;

/**
 * What has been added to a referral since it was sent, as this person may see it: only of words that are shown, and never to an asked unit.
 */
export async function storyOf(
  room: Room,
  who: Who,
  {
    row,
    roles,
    shown,
    sees,
    sealer,
  }: { row: ReferralRow; roles: readonly Role[]; shown: ReferralWords; sees: (part: RecordPart) => boolean; sealer: Sealer },
): Promise<Story> {
  const store = observations(room, row, sealer);
  const ofOwnUnit = roles.includes('case_officer') && wrote(who, row);
  const corrections = sees('all_words') || ofOwnUnit ? (await store.corrections()).filter(({ field }) => shown[field] !== undefined) : [];
  const observed = ofOwnUnit || (sees('observations') && (await standsBy(room, who, row, roles))) ? await store.all() : [];
  const adds = addsTo(who, row, roles) && stillTakesWords(row.state, row.paused);
  const versions = adds ? await store.versions() : undefined;
  const same = roles.includes('coordinator') ? await listEntries(room, await withSameNumber(room, row)) : [];
  return {
    ...(corrections.length ? { corrections } : {}),
    ...(observed.length ? { observations: observed } : {}),
    ...(versions ? { mayObserve: true, mayCorrect: correctableOn[row.path].map(field => ({ field, version: versions.get(field) })) } : {}),
    ...(same.length ? { perhapsSame: same } : {}),
  };
}

/** In a team that assesses, support workers see every name that lies before it: what was added is for those of them who meet this person. */
async function standsBy(room: Room, who: Who, row: ReferralRow, roles: readonly Role[]): Promise<boolean> {
  if (room.programme.policy.assessment.kind !== 'team' || roles.some(role => role === 'coordinator' || role === 'outreach_worker'))
    return true;
  return wrote(who, row) || supportsThem(room, who, row.id);
}
