import { createHash } from 'node:crypto';

/** Two looks in a hundred, twenty at the least and two hundred at the most. */
export const sampleSize = (looks: number) => Math.min(200, Math.max(20, Math.ceil(looks * 0.02)));

/** The looks whose SHA-256 of seed and id is lowest: nobody chooses them, and anyone who has the seed can draw them again. */
export function draw(seed: Uint8Array, ids: readonly string[], size = sampleSize(ids.length)): string[] {
  const lots = ids.map(id => ({ id, lot: createHash('sha256').update(seed).update(id).digest('hex') }));
  return lots
    .sort((one, other) => (one.lot < other.lot ? -1 : 1))
    .slice(0, size)
    .map(({ id }) => id);
}
