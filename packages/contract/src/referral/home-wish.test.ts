import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { fitOf, NewHomeWishes, type wishKinds } from './home-wish.ts';

const home = { floor: 2, lift: false, petsAllowed: true, rentSek: 6200, rooms: 2, ownContract: 'no' } as const;

describe('a wish beside a home', () => {
  it('fits, does not fit or is unclear by what is written down of the home, and by nothing else', () => {
    const of = (kind: (typeof wishKinds)[number], figure?: number) => fitOf({ kind, figure }, home);
    assert.deepEqual(
      [of('no_stairs'), of('pets'), of('rent_at_most', 6200), of('rent_at_most', 6199), of('rooms_at_least', 3), of('own_contract')],
      ['does_not', 'fits', 'fits', 'does_not', 'does_not', 'does_not'],
    );
    assert.deepEqual([of('near'), of('away_from'), of('other')], ['unclear', 'unclear', 'unclear'], 'the person is the one who knows');
  });

  it('is unclear where nobody has asked the landlord', () => {
    const { floor: _, ownContract: __, ...unknown } = home;
    assert.deepEqual([fitOf({ kind: 'no_stairs' }, unknown), fitOf({ kind: 'own_contract' }, unknown)], ['unclear', 'unclear']);
    assert.equal(fitOf({ kind: 'no_stairs' }, { ...unknown, lift: true }), 'fits');
  });

  it('says what is meant, and no more than the person’s own weight', () => {
    const one = (wish: object) => NewHomeWishes.safeParse({ wishes: [{ weight: 'wish', ...wish }] }).success;
    assert.ok(one({ kind: 'pets' }) && one({ kind: 'near', words: 'bussen' }) && one({ kind: 'rent_at_most', figure: 6900 }));
    assert.ok(!one({ kind: 'near' }) && !one({ kind: 'other', words: '  ' }) && !one({ kind: 'rent_at_most' }));
    assert.ok(!one({ kind: 'pets', weight: 5 }) && !one({ kind: 'pets', points: 5 }));
  });
});
