import type { MeetingField } from '@bostadforst/contract/meeting/both-versions';
import type { Sight } from '../sight.ts';

/** What a field is called, the same as in the referral's own form. */
export function fieldWord({ words }: Pick<Sight, 'words'>, field: MeetingField): string {
  if (field === 'text') return words.t('f_assessmentText');
  return field === 'dissent' ? words.t('f_dissent') : words.t(`dimension_${field}`);
}
