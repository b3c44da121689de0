import { expect } from '@open-wc/testing';
import { goalStates } from '@bostadforst/contract/goal';
import { groupOf, inGroup, mainGroups, movesFrom, otherGroups, stepsDone, withGoal } from './goal-groups.ts';
import { goal } from '../testing/tenant-goals.ts';

describe('Goals in groups', () => {
  it('shows every goal in exactly one of them, also one in a state this version does not know', () => {
    const goals = [...goalStates, 'unknown' as 'idea'].map(state => goal('', { state }));
    const shown = [...mainGroups, ...otherGroups].flatMap(group => inGroup(goals, group));
    expect(shown).to.have.length(goals.length).and.to.have.members(goals);
    expect(groupOf(goals.at(-1)!)).to.equal('active');
  });

  it('lets a goal come back to being under way from wherever it is', () => {
    for (const state of goalStates) if (state !== 'active') expect(movesFrom(state), state).to.include('active');
  });

  it('offers nothing for a state it does not know', () => {
    expect(movesFrom('unknown' as 'idea')).to.deep.equal([]);
    expect(movesFrom('constructor' as 'idea')).to.deep.equal([]);
  });

  it('counts steps and nothing else', () => {
    expect(stepsDone(goal('', {}, ['*Ett', 'Två', '*Tre']))).to.deep.equal({ done: 2, total: 3 });
  });

  it('keeps a changed goal in its place, and puts a new one last', () => {
    const [one, two, three] = [goal('Ett'), goal('Två'), goal('Tre')];
    const changed = { ...one, state: 'resting' as const };
    expect(withGoal([one, two], changed)).to.deep.equal([changed, two]);
    expect(withGoal([one, two], three)).to.deep.equal([one, two, three]);
  });
});
