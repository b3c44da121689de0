import type { ReferralRecord } from '@bostadforst/contract/referral/record';
import { unitName, type Sight } from '../sight.ts';
import type { Said } from './act-form.ts';

type SomeSight = Pick<Sight, 'words' | 'programme'>;
type Dimension = 'needNow' | 'currentSituation' | 'supportNeed' | 'triedBefore' | 'personWishes';

/** What has been said about each of the five things a group talks about, and by whom, so that it is in sight while they write. */
export function saidAbout(sight: SomeSight, record: ReferralRecord): Record<Dimension, Said[]> {
  const { words } = sight;
  const { statements, words: written } = record;
  const teller = tellerOf(sight, record);
  const person = words.t('role_participant');
  const of = (who: string, text: string | undefined): Said[] => (text ? [{ who, words: text }] : []);
  const units = (text: (statement: ReferralRecord['statements'][number]) => string | undefined) =>
    statements.flatMap(statement => of(unitName(sight, statement.unitId), text(statement)));
  return {
    needNow: [...of(teller, written.needsNow), ...of(teller, written.acute ? words.t('acute') : undefined)],
    currentSituation: [
      ...of(teller, written.staying && words.t(`staying_${written.staying}`)),
      ...units(statement => statement.currentInfo),
    ],
    supportNeed: units(
      ({ stance, reasoning }) => reasoning ?? (stance === 'not_known_here' ? words.t('stance_not_known_here') : undefined),
    ),
    triedBefore: of(teller, written.tried),
    personWishes: [...of(person, written.ownWords), ...of(record.path === 'self_referral' ? person : teller, written.wish)],
  };
}

/** Who has told what stands in the referral. */
function tellerOf({ words }: SomeSight, { path, words: { capacity } }: ReferralRecord): string {
  if (path === 'unit_proposal') return capacity ?? words.t('role_case_officer');
  return words.t(path === 'outreach_reverse' ? 'role_outreach_worker' : 'role_participant');
}
