import * as z from 'zod/mini';
import { Role } from '../access/access.ts';
import type { ReferralState } from './flow.ts';
import { Words, type ReferralPath } from './referral.ts';

/** Words of a referral that can be corrected. */
export const correctableFields = ['ownWords', 'foundHow', 'needsNow', 'tried', 'wish'] as const;
export const CorrectableField = z.enum(correctableFields);
export type CorrectableField = z.infer<typeof CorrectableField>;

/** What someone else wrote down, by the way that the referral came. What a person has written themselves is corrected by nobody. */
export const correctableOn = {
  self_referral: [],
  outreach_reverse: ['ownWords', 'foundHow'],
  unit_proposal: ['needsNow', 'tried', 'wish'],
} as const satisfies Record<ReferralPath, readonly CorrectableField[]>;

const over: readonly ReferralState[] = ['housed', 'withdrawn', 'closed'];

/** Until move-in, and not while the person may want to withdraw: someone asks them first. */
export const stillTakesWords = (state: ReferralState, paused: boolean): boolean => !paused && !over.includes(state);

/** What whoever wrote the referral has seen since. It stands in the record, and beside no assessment or decision. */
export const NewObservation = z.strictObject({ text: Words });
export type NewObservation = z.infer<typeof NewObservation>;

/** The words' number when they were read: 1 as they were sent, one more for each time that they were corrected. */
const version = z.int().check(z.minimum(1), z.maximum(10_000));

/** New words for one field. The earlier ones stay readable. */
export const NewCorrection = z.discriminatedUnion('field', [
  z.strictObject({ field: z.enum(['ownWords', 'needsNow', 'tried', 'wish']), version, text: Words }),
  z.strictObject({ field: z.literal('foundHow'), version, text: z.string().check(z.trim(), z.minLength(1), z.maxLength(200)) }),
]);
export type NewCorrection = z.infer<typeof NewCorrection>;

const byWhom = { at: z.iso.datetime(), role: z.optional(Role), unitId: z.optional(z.string()) };

export const Observation = z.object({ id: z.uuid(), text: z.string(), ...byWhom });
export type Observation = z.infer<typeof Observation>;

/** That words were corrected, and what they were before. */
export const Correction = z.object({
  field: CorrectableField,
  /** Of the earlier words. */
  version: z.int(),
  /** Nothing when nothing was written. */
  earlier: z.optional(z.string()),
  ...byWhom,
});
export type Correction = z.infer<typeof Correction>;

/** What whoever opened a record may correct, and the number of the words as they stand. */
export const MayCorrect = z.object({ field: CorrectableField, version: z.int() });
