import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { commitmentOf, draw, lotText } from './reckoning.ts';

fc.configureGlobal({ seed: 1 });

const day = '2025-12-04';
const numbers = [7, 11, 16];
const figure = fc.integer({ min: 10_000, max: 999_999_999_999 }).map(String);
const orderOf = async (figures: readonly string[], of: readonly number[] = numbers) =>
  (await draw({ day, places: 1, numbers: of }, figures)).map(({ number }) => number);

describe('a lot', () => {
  it('is what anyone gets who reckons it with another program', async () => {
    const other = (text: string) => createHash('sha256').update(text).digest('hex');
    assert.equal(lotText(day, ['90356', '48217'], 7), '2025-12-04 48217 90356 7');
    const drawn = await draw({ day, places: 1, numbers }, ['48217', '90356']);
    assert.deepEqual(
      drawn.map(({ number, lot }) => [number, lot.slice(0, 8)]),
      [[7, '3076ec5c'], [11, '53650387'], [16, 'cc924dfd']],
    ); // prettier-ignore
    for (const { number, lot } of drawn) assert.equal(lot, other(`2025-12-04 48217 90356 ${number}`));
    assert.equal(await commitmentOf({ day, places: 1, numbers: [16, 7, 11] }), other('2025-12-04 1 7 11 16'));
  });

  it('does not care who of the witnesses wrote first, or in which order the names were chosen', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(figure, { minLength: 2, maxLength: 5 }), fc.uniqueArray(fc.integer({ min: 1, max: 9999 }), { minLength: 2, maxLength: 9 }), async (figures, of) => {
        const first = await orderOf(figures, of);
        assert.deepEqual(await orderOf(figures.toReversed(), of.toReversed()), first);
        assert.deepEqual(first.toSorted((a, b) => a - b), of.toSorted((a, b) => a - b)); // prettier-ignore
      }),
      { numRuns: 60 },
    ); // prettier-ignore
  });

  it('is another when one figure, one name, the day or the number of places is another', async () => {
    const drawing = { day, places: 1, numbers };
    const lots = async (change: Partial<typeof drawing>, figures = ['48217', '90356']) =>
      (await draw({ ...drawing, ...change }, figures)).map(({ lot }) => lot).join();
    const here = await lots({});
    for (const other of [lots({}, ['48218', '90356']), lots({ day: '2025-12-05' }), lots({ numbers: [7, 11] })])
      assert.notEqual(await other, here);
    const commitments = [drawing, { ...drawing, places: 2 }, { ...drawing, numbers: [7, 11] }, { ...drawing, day: '2025-12-05' }];
    assert.equal(new Set(await Promise.all(commitments.map(commitmentOf))).size, commitments.length);
  });

  it('gives each name the same chance at each place, whatever one witness writes, as long as the other writes at random', async () => {
    // A generator with a fixed seed: the same three thousand lots each time.
    let seed = 20261128;
    const random = () => (seed = (seed * 48271) % 2147483647);
    const rounds = 3000;
    const times = numbers.map(() => numbers.map(() => 0));
    for (let round = 0; round < rounds; round += 1) {
      const order = await orderOf(['12345', String(10_000 + random())]);
      for (const [place, number] of order.entries()) times[numbers.indexOf(number)]![place]! += 1;
    }
    const expected = rounds / numbers.length;
    const chiSquare = times.flat().reduce((sum, count) => sum + (count - expected) ** 2 / expected, 0);
    // Four degrees of freedom: above 18.47 once in a thousand.
    assert.ok(chiSquare < 18.47, `χ² = ${chiSquare.toFixed(2)}: ${JSON.stringify(times)}`);
  });
});
