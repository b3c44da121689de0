import { ownQuestionsOf } from '@bostadforst/contract/programme';
import type { OwnAnswer, ReferralPath } from '@bostadforst/contract/referral';
import type { AskedAndAnswered } from '@bostadforst/contract/referral/record';
import type { Room } from '../room.ts';

/**
 * Each answer with its question as the programme words it today. An answer to what the programme no longer asks is kept as it came: a form
 * that stood open while the programme changed loses nothing that was written in it.
 */
export function askedAndAnswered({ programme }: Room, path: ReferralPath, own: readonly OwnAnswer[]): AskedAndAnswered[] {
  const asked = ownQuestionsOf(programme.form, path);
  return own.map(({ question, answer }) => {
    const known = asked.find(({ id }) => id === question);
    if (!known) return { question, kind: 'text', answer };
    const chosen = known.options?.find(({ value }) => value === answer)?.label;
    const kind = known.kind === 'yes_no' && !['yes', 'no'].includes(answer) ? 'text' : known.kind;
    return { question, kind, asked: known.label, answer, ...(chosen && { chosen }) };
  });
}
