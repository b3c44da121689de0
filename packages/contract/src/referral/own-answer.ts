import * as z from 'zod/mini';
import { LocalText } from '../programme/local-text.ts';
import { QuestionId, questionKinds } from '../programme/questions.ts';
import { Words } from './words.ts';

/** What someone answered to a question of the municipality's own: their words, an option's value, or `yes` and `no`. */
export const OwnAnswer = z.strictObject({ question: QuestionId, answer: Words });
export type OwnAnswer = z.infer<typeof OwnAnswer>;

export const OwnAnswers = z.array(OwnAnswer).check(z.maxLength(6));

/** The answer with what was asked, as it was worded that day: a programme that changes does not change what has been answered. */
export const AskedAndAnswered = z.object({
  question: z.string(),
  kind: z.enum(questionKinds),
  /** Left out when the programme had taken the question away before the answer came. */
  asked: z.optional(LocalText),
  answer: z.string(),
  /** The chosen option, as it read. */
  chosen: z.optional(LocalText),
});
export type AskedAndAnswered = z.infer<typeof AskedAndAnswered>;
