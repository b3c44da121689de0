import type { MeetingField } from '@bostadforst/contract/meeting/both-versions';
import type { Sight } from '../sight.ts';

/** What a field is called, the same as in the referral's own form. */
export function fieldWord({ words }: Pick<Sight, 'words'>, field: MeetingField): string {
  if (field === 'text') return words.t('f_assessmentText');
  return field === 'dissent' ? words.t('f_dissent') : words.t(`dimension_${field}`);
}

/** The same for every field that is written in at the meeting, what the recommendation asks for among them. */
export function writtenWord(sight: Pick<Sight, 'words'>, field: string): string {
  switch (field) {
    case 'recommendation':
    case 'reviewOn':
    case 'offeredInstead':
    case 'missing':
    case 'byWhom':
    case 'byWhen':
      return sight.words.t(`f_${field}`);
    default:
      return fieldWord(sight, field as MeetingField);
  }
}
