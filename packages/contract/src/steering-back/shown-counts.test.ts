import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { shownCounts, smallest } from './shown-counts.ts';

fc.configureGlobal({ seed: 1 });

const shown = (...counts: number[]) => {
  const { each, together } = shownCounts(counts.map((count, of) => ({ of, count })));
  return [
    ...each.map(({ count }) => count),
    ...(together ? [`${together.of.length} together: ${together.count ?? 'fewer than five'}`] : []),
  ];
};

/** Every way that so many people can be spread over so many places. */
function* spreads(total: number, places: number): Generator<number[]> {
  if (places === 1) return yield [total];
  for (let first = 0; first <= total; first += 1) for (const rest of spreads(total - first, places - 1)) yield [first, ...rest];
}

describe('numbers that are shown', () => {
  it('are five or more, and are all that was counted', () => {
    fc.assert(
      fc.property(fc.array(fc.nat({ max: 40 }), { minLength: 1, maxLength: 8 }), counts => {
        const { each, together } = shownCounts(counts.map((count, of) => ({ of, count })));
        for (const { of, count } of each) assert.ok(count >= smallest && count === counts[of]);
        const total = counts.reduce((sum, count) => sum + count, 0);
        const told = each.reduce((sum, { count }) => sum + count, 0) + (together?.count ?? 0);
        assert.equal(told, total < smallest ? 0 : total);
        assert.ok(together?.count === undefined || together.count >= smallest);
      }),
    );
  });

  it('are told one by one as far as none is small, and together from there', () => {
    assert.deepEqual(shown(12, 5, 31), [12, 5, 31]);
    assert.deepEqual(shown(12, 6, 3, 4, 31), [12, 6, '3 together: 38']);
    assert.deepEqual(shown(3, 12, 31), ['3 together: 46']);
    assert.deepEqual(shown(1, 2), ['2 together: fewer than five']);
  });

  it('never leave one number out by itself: it would be what is left of the whole', () => {
    assert.deepEqual(shown(12, 31, 3), [12, '2 together: 34']);
    assert.deepEqual(shown(12, 31, 0), [12, '2 together: 31'], 'also that there is nobody');
  });

  it('leave every small number open, to whoever knows the whole and how this is done', () => {
    for (const places of [2, 3, 4, 5])
      for (let total = 0; total <= 19; total += 1) {
        const alike = new Map<string, number[][]>();
        for (const counts of spreads(total, places)) {
          const said = JSON.stringify(shown(...counts));
          alike.set(said, [...(alike.get(said) ?? []), counts]);
        }
        for (const [said, possible] of alike)
          for (let place = 0; place < places; place += 1) {
            const could = new Set(possible.map(counts => counts[place]!));
            if (![...could].some(count => count < smallest)) continue;
            for (let count = 0; count <= Math.min(total, smallest - 1); count += 1)
              assert.ok(could.has(count), `${said} of ${total}: place ${place} cannot be ${count}`);
          }
      }
  });
});
