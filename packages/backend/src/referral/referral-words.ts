import { Staying } from '@bostadforst/contract/referral';
import { foundPlaces } from '@bostadforst/contract/referral/staff';
import * as z from 'zod/mini';

/** What is sealed in a referral's row: what was said and asked when it was sent. */
export const SealedWords = z.object({
  staying: z.optional(Staying),
  leavingOn: z.optional(z.iso.date()),
  wish: z.optional(z.string()),
  ownWords: z.optional(z.string()),
  needsNow: z.optional(z.string()),
  tried: z.optional(z.string()),
  found: z.optional(z.array(z.enum(foundPlaces))),
  foundHow: z.optional(z.string()),
  acute: z.optional(z.boolean()),
  capacity: z.optional(z.string()),
});
export type SealedWords = z.infer<typeof SealedWords>;
