import * as z from 'zod/mini';
import { ReferralPath } from '../referral/path.ts';
import { LocalText } from './local-text.ts';

/** Questions of each path that a municipality may leave out. Protected identity, how to be reached and the waiver are always asked. */
export const optionalQuestions = {
  self_referral: ['staying', 'wish', 'speech'],
  outreach_reverse: ['foundWhen', 'ownWords', 'staying', 'acute', 'speech'],
  unit_proposal: ['personalNumber', 'speech', 'staying', 'tried', 'wish'],
} as const satisfies Record<ReferralPath, readonly string[]>;

const leftOut = <const Names extends readonly [string, ...string[]]>(names: Names) => z.optional(z.array(z.enum(names)));

export const LeftOut = z.strictObject({
  self_referral: leftOut(optionalQuestions.self_referral),
  outreach_reverse: leftOut(optionalQuestions.outreach_reverse),
  unit_proposal: leftOut(optionalQuestions.unit_proposal),
});

export const questionKinds = ['text', 'choice', 'yes_no'] as const;
export const QuestionId = z.string().check(z.regex(/^[a-z][a-z0-9_]{1,38}$/));

/** One thing that a municipality asks besides. It can never be made a condition: no rule, order or filter reads an answer. */
export const OwnQuestion = z.strictObject({
  /** Never changed, and never used again for another question. */
  id: QuestionId,
  paths: z.array(ReferralPath).check(z.minLength(1), z.maxLength(3)),
  kind: z.enum(questionKinds),
  label: LocalText,
  hint: z.optional(LocalText),
  options: z.optional(z.array(z.strictObject({ value: QuestionId, label: LocalText })).check(z.minLength(2), z.maxLength(8))),
  /** Staff must answer before they go on. Never where a person writes for themselves. */
  required: z.optional(z.boolean()),
});
export type OwnQuestion = z.infer<typeof OwnQuestion>;

/** The municipality's own form: what is left out of it, and what is asked besides. */
export const FormSettings = z.strictObject({
  leaveOut: z.optional(LeftOut),
  own: z.optional(z.array(OwnQuestion).check(z.maxLength(6))),
});
export type FormSettings = z.infer<typeof FormSettings>;
