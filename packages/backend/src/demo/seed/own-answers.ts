import { ownQuestionsOf } from '@bostadforst/contract/programme';
import type { ReferralPath } from '@bostadforst/contract/referral';
import type { ReferralWords } from '@bostadforst/contract/referral/record';
import { askedAndAnswered } from '../../referral/asked-and-answered.ts';
import type { Room } from '../../room.ts';

/** An answer to each question of the municipality's own, where it has any. */
export function ownAnswers(room: Room, path: ReferralPath): Pick<ReferralWords, 'own'> {
  const own = ownQuestionsOf(room.programme.form, path).map(({ id, kind, options }) => ({
    question: id,
    answer: kind === 'yes_no' ? 'yes' : (options?.at(-1)?.value ?? 'Det vet jag inte än.'),
  }));
  return own.length ? { own: askedAndAnswered(room, path, own) } : {};
}
