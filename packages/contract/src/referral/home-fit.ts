import type { Apartment } from '../apartment/apartment.ts';

/** What someone may wish of a home. Nothing here is about the person; a wish is no condition, of them or of us. */
export const wishKinds = ['no_stairs', 'pets', 'near', 'away_from', 'rent_at_most', 'rooms_at_least', 'own_contract', 'other'] as const;
export type WishKind = (typeof wishKinds)[number];

/** The person's own weight. It is shown in words and never counted. */
export const wishWeights = ['most', 'important', 'wish'] as const;
export type WishWeight = (typeof wishWeights)[number];

const worded: readonly WishKind[] = ['near', 'away_from', 'other'];
/** Which kinds need words, or a figure: kronor a month at most, or rooms at least. */
export const needsWords = (kind: WishKind) => worded.includes(kind);
export const needsFigure = (kind: WishKind) => kind === 'rent_at_most' || kind === 'rooms_at_least';

export type Fit = 'fits' | 'does_not' | 'unclear';
type Home = Pick<Apartment, 'floor' | 'lift' | 'petsAllowed' | 'rentSek' | 'rooms' | 'ownContract'>;

const fits = (answer: boolean): Fit => (answer ? 'fits' : 'does_not');

/**
 * Whether a home is what someone wishes in this one thing, as far as is written down about it. One wish at a time: nothing adds them up,
 * and a home that does not fit is offered all the same when the person wants to see it.
 */
export function fitOf({ kind, figure = 0 }: { kind: WishKind; figure?: number | undefined }, home: Home): Fit {
  switch (kind) {
    case 'no_stairs':
      if (home.lift || home.floor === 0) return 'fits';
      return home.floor === undefined ? 'unclear' : 'does_not';
    case 'pets':
      return fits(home.petsAllowed);
    case 'rent_at_most':
      return fits(home.rentSek <= figure);
    case 'rooms_at_least':
      return fits(home.rooms >= figure);
    case 'own_contract':
      return home.ownContract === undefined ? 'unclear' : fits(home.ownContract !== 'no');
    default:
      return 'unclear';
  }
}
