import * as z from 'zod/mini';
import { Role } from '../access/access.ts';
import { SaidHow } from './event.ts';
import { needsFigure, needsWords, wishKinds, wishWeights } from './home-fit.ts';

export { fitOf, needsFigure, needsWords, wishKinds, wishWeights, type Fit } from './home-fit.ts';

const WishKind = z.enum(wishKinds);
const WishWeight = z.enum(wishWeights);

/** One wish, with the person's own weight. */
export const HomeWish = z
  .strictObject({
    kind: WishKind,
    weight: WishWeight,
    words: z.optional(z.string().check(z.trim(), z.minLength(1), z.maxLength(120))),
    figure: z.optional(z.int().check(z.minimum(1), z.maximum(60000))),
  })
  .check(
    z.refine(({ kind, words }) => !needsWords(kind) || words !== undefined, { error: 'says what is meant', path: ['words'] }),
    z.refine(({ kind, figure }) => !needsFigure(kind) || figure !== undefined, { error: 'needs a figure', path: ['figure'] }),
  );
export type HomeWish = z.infer<typeof HomeWish>;

/** All the wishes as they are now; what was written before stays in the history. How the person said it, where someone else writes. */
export const NewHomeWishes = z.strictObject({
  wishes: z.array(HomeWish).check(z.maxLength(12)),
  saidHow: z.optional(SaidHow),
});
export type NewHomeWishes = z.infer<typeof NewHomeWishes>;

/** The same as staff and the person read them back. */
export const HomeWishes = z.object({
  wishes: z.array(z.object({ kind: WishKind, weight: WishWeight, words: z.optional(z.string()), figure: z.optional(z.int()) })),
  writtenAt: z.iso.datetime(),
  role: z.optional(Role),
  saidHow: z.optional(SaidHow),
});
export type HomeWishes = z.infer<typeof HomeWishes>;
