/** Below this a number may point at someone. */
export const smallest = 5;

export interface Counted<K> {
  of: K;
  count: number;
}

export interface ShownCounts<K> {
  /** One by one, in the order that was given. */
  each: Counted<K>[];
  /** The rest, as one number; without a number when there are fewer than five in all. */
  together?: { of: K[]; count?: number };
}

/**
 * Numbers as they may be shown to someone who also knows how many there are in all: as many as possible one by one, the rest together, and
 * each of them five or more. What is told one by one follows the order that was given and never the numbers, so that neither subtraction
 * nor knowing how this is done tells a number below five.
 */
export function shownCounts<K>(counted: readonly Counted<K>[]): ShownCounts<K> {
  for (let singled = counted.length; singled >= 0; singled -= 1) {
    const each = counted.slice(0, singled);
    const rest = counted.slice(singled);
    const count = rest.reduce((sum, one) => sum + one.count, 0);
    if (rest.length === 1 || each.some(one => one.count < smallest)) continue;
    if (!rest.length) return { each };
    if (count >= smallest) return { each, together: { of: rest.map(({ of }) => of), count } };
  }
  return counted.length ? { each: [], together: { of: counted.map(({ of }) => of) } } : { each: [] };
}
