import * as z from 'zod/mini';
import { Alias, ProtectedIdentity, ReachWay, SecrecyWaiver, Speech } from '../person/person.ts';
import { PersonalNumber } from '../person/personal-number.ts';
import { OwnAnswers } from './own-answer.ts';
import { Staying, Words } from './referral.ts';

/** What the person said about telling others. Not having a yes stops nothing. */
export const WaiverAnswer = z.discriminatedUnion('answer', [
  z.strictObject({ answer: z.literal('yes'), given: SecrecyWaiver }),
  z.strictObject({ answer: z.literal('not_now') }),
  z.strictObject({ answer: z.literal('not_asked') }),
]);
export type WaiverAnswer = z.infer<typeof WaiverAnswer>;

/** Coarse on purpose: an exact sleeping place cannot be entered by habit. */
export const foundPlaces = ['through_me', 'meeting_place', 'shelter', 'centre', 'station', 'other'] as const;

/** By someone who meets people where they are, with the person's knowledge. */
export const OutreachReferral = z.strictObject({
  path: z.literal('outreach_reverse'),
  protectedIdentity: ProtectedIdentity,
  alias: z.optional(Alias),
  found: z.array(z.enum(foundPlaces)).check(z.minLength(1), z.maxLength(foundPlaces.length)),
  /** When and how the person is met, such as “tisdagar genom mig”. */
  foundHow: z.optional(z.string().check(z.trim(), z.maxLength(200))),
  ownWords: z.optional(Words),
  staying: z.optional(Staying),
  acute: z.optional(z.boolean()),
  speech: z.optional(Speech),
  waiver: WaiverAnswer,
  /** Answers to what the municipality asks besides. */
  own: z.optional(OwnAnswers),
});
export type OutreachReferral = z.infer<typeof OutreachReferral>;

/** By a unit that knows the person. Asks what is needed now, never for a diagnosis, a habit or a merit. */
export const UnitReferral = z.strictObject({
  path: z.literal('unit_proposal'),
  protectedIdentity: ProtectedIdentity,
  alias: z.optional(Alias),
  personalNumber: z.optional(PersonalNumber),
  reach: z.array(ReachWay).check(z.minLength(1), z.maxLength(7)),
  staying: z.optional(Staying),
  needsNow: Words,
  tried: z.optional(Words),
  wish: z.optional(Words),
  speech: z.optional(Speech),
  /** In what capacity the referrer writes, such as “handläggare på vuxenenheten”. */
  capacity: z.string().check(z.trim(), z.minLength(1), z.maxLength(120)),
  waiver: WaiverAnswer,
  /** Answers to what the municipality asks besides. */
  own: z.optional(OwnAnswers),
});
export type UnitReferral = z.infer<typeof UnitReferral>;
