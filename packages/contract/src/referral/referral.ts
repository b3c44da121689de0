import * as z from 'zod/mini';
import { CalendarDay } from '../calendar-day.ts';
import { Alias, ProtectedIdentity, ReachWay, Speech } from '../person/person.ts';
import { readReceipt } from '../person/receipt.ts';
import { UnitId } from '../programme/policy.ts';
import { OwnAnswers } from './own-answer.ts';
import { Staying } from './staying.ts';
import { Words } from './words.ts';

export { OwnAnswer, OwnAnswers } from './own-answer.ts';
export { ReferralPath, referralPaths } from './path.ts';
export { Staying, stayings } from './staying.ts';
export { Words } from './words.ts';

const Receipt = z.string().check(z.refine(text => readReceipt(text) === text, 'not a receipt'));

/** May the coordinator ask these units about you? Unanswered counts as *ask me first*. */
export const MayAsk = z.discriminatedUnion('answer', [
  z.strictObject({ answer: z.literal('all') }),
  z.strictObject({ answer: z.literal('some'), units: z.array(UnitId).check(z.minLength(1), z.maxLength(20)) }),
  z.strictObject({ answer: z.literal('ask_me_first') }),
]);
export type MayAsk = z.infer<typeof MayAsk>;

/** The person's own: six questions, and one choice on the page where the answers are checked. */
export const SelfReferral = z.strictObject({
  path: z.literal('self_referral'),
  protectedIdentity: ProtectedIdentity,
  /** Left empty, a tree or bird is given. */
  alias: z.optional(Alias),
  reach: z.array(ReachWay).check(z.minLength(1), z.maxLength(7)),
  staying: z.optional(Staying),
  leavingOn: z.optional(CalendarDay),
  wish: z.optional(Words),
  speech: z.optional(Speech),
  mayAsk: z.optional(MayAsk),
  /** Answers to what the municipality asks besides. */
  own: z.optional(OwnAnswers),
  /** Made in the browser and kept by the person. */
  receipt: Receipt,
  /** No question asks for it: what fills in every field it finds is no person, and is stored and answered like one. */
  website: z.optional(z.string().check(z.maxLength(300))),
});
export type SelfReferral = z.infer<typeof SelfReferral>;

/** What sending answers with. Nothing about the person, and nothing that the receipt would not tell. */
export const SentReferral = z.object({
  referralId: z.uuid(),
  receivedAt: z.iso.datetime(),
  /** The alias that was given, made up here when none was. */
  alias: z.string(),
  /** The programme's promise: first contact at the latest on this day. */
  replyBy: z.iso.date(),
});
export type SentReferral = z.infer<typeof SentReferral>;
